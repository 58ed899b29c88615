// SPDX-License-Identifier: GPL-3.0-or-later

extension FaultyFile {
  static let programmes: [FaultyFile] = [
    FaultyFile("No items", EventText(programme: "programme: []")),
    FaultyFile(
      "No minutes",
      EventText(
        programme: """
          programme:
            - { id: a, title: Phát biểu chào mừng }
            - block: b
              items:
                - { id: c }
          """
      )
    ),
    FaultyFile(
      "Blocks",
      EventText(
        programme: """
          programme:
            - { id: a, minutes: 5 }
            - block: b
              order: any
              items: []
            - title: Không mã
              items: [ { id: c, minutes: 5 } ]
            - block: d
            - block: e
              minutes: 5..7
              prefer: 9
              items: [ { id: f } ]
            - just text
          """
      )
    ),
    FaultyFile(
      "Lengths that cannot be equal",
      EventText(
        programme: """
          programme:
            - block: tham-luan
              equal_minutes: true
              items:
                - { id: a, minutes: 5..7 }
                - { id: b, minutes: 8..10 }
                - { id: c, minutes: long }
          """
      )
    ),
    FaultyFile(
      "Awards",
      EventText(
        programme: """
          programme:
            - { id: a, award: { individuals: 5 } }
            - { id: b, award: { class: Bằng khen, individuals: 5 } }
            - { id: c, award: { class: co } }
            - { id: d, award: { class: co, individuals: 0 } }
            - { id: e, award: { class: co, individuals: 5, recipients: list.csv } }
            - { id: f, award: { class: co, recipients: list.ods } }
            - { id: g, award: { class: co, recipients: missing.csv } }
            - { id: h, award: { class: co, recipients: empty.csv } }
            - { id: i, award: { class: co, individuals: 5, batch: 0, presenters: none, reading: long } }
          """
      ),
      companions: [
        "list.csv":
          "TT;Họ tên;don_vi;Loại;Chức danh\n1;Nguyễn Văn An;Sở Y tế;cá nhân;Bác sĩ\n;;Sở;tập thể\n"
          + ";Trần;\"Sở;\n3;Lê Thị Bình;Sở Nội vụ;cán bộ\n",
        "empty.csv": "",
      ]
    ),
    FaultyFile(
      "A manuscript without a name",
      EventText(programme: "programme:\n  - { id: a, minutes: 5, manuscript: \"\" }")
    ),
    FaultyFile(
      "Too many items",
      EventText(
        programme: "programme:\n"
          + (1...501).map { "  - { id: i\($0), minutes: 5 }" }.joined(separator: "\n")
      )
    ),
  ]
}
