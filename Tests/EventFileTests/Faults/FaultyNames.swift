// SPDX-License-Identifier: GPL-3.0-or-later

extension FaultyFile {
  static let names: [FaultyFile] = [
    FaultyFile(
      "An unknown key with one near it",
      EventText(session: "session: { start: 07:30, ends: 11:30 }")
    ),
    FaultyFile(
      "An unknown key with none near it",
      EventText(stage: "stage: { curtain: red }")
    ),
    FaultyFile(
      "A Vietnamese word for a key",
      EventText(rest: "quy-tắc: []\nmílestones: []")
    ),
    FaultyFile(
      "A text cut at its comma",
      EventText(people: "people:\n  mc: { role: Phòng Cảnh sát hình sự, Công an tỉnh }")
    ),
    FaultyFile("Parts that are missing", "format: 1\nlanguage: vi\n"),
    FaultyFile("A newer format", EventText(format: "format: 2")),
    FaultyFile(
      "A key twice",
      """
      format: 1
      event:
        title: Hội nghị
        date: 2020-01-16
        title: Hội nghị tổng kết
      session: { starts: 07:30, ends: 11:30, starts: 08:00 }
      programme:
        - { id: a, minutes: 5, "id": b }
      session: { starts: 07:30, ends: 11:30 }
      """
    ),
    FaultyFile(
      "An id twice",
      EventText(
        programme: """
          programme:
            - { id: a, minutes: 5 }
            - { id: mc, minutes: 5 }
            - block: a
              items: [ { id: a, minutes: 5 } ]
          """
      )
    ),
    FaultyFile(
      "Ids that are none",
      EventText(
        people: "people: { Chủ tịch: {}, never: {} }",
        programme: """
          programme:
            - { id: Khai mạc, minutes: 5 }
            - { id: any, minutes: 5 }
            - { id: "", minutes: 5 }
            - { title: Văn nghệ chào mừng, minutes: 5 }
            - { id: b, minutes: 5, tags: [Nhãn, ok, ok] }
          """
      )
    ),
    FaultyFile(
      "Somebody unknown",
      EventText(
        people: "people: { chu-tich: { standby: chu-tich } }",
        programme: """
          programme:
            - { id: a, minutes: 5, who: chutich }
            - { id: b, minutes: 5, who: [chu-tich, chu-tich, bi-thu] }
            - { id: c, minutes: 5, who: { mc: yes } }
          """,
        rest: "teams: { am-thanh: [anh-sang] }"
      )
    ),
    FaultyFile(
      "Something unknown in rules",
      EventText(
        rules: """
          rules:
            - before: [khaimac, tham-luan]
            - before: [khai-mac, mc]
            - apart: { tag: chính, items: 1 }
            - apart: { person: nobody, minutes: 5 }
            - at: { item: giai-lao, starts: 08:00 }
            - first: { block: khai-mac, item: mot }
            - rest: { person: hai, minutes: 5 }
            - together: [mot, mot]
            - before: [mot]
            - before: [tham-luan, mot]
            - last: { block: tham-luan, item: khai-mac }
          """
      )
    ),
    FaultyFile(
      "Changeovers",
      EventText(
        stage: """
          stage:
            changeovers:
              lectern: 1
              end -> lectern: 1
              lectern -> start: 1
              lectern -> Màn hình: 1
              lectern→screen: 1
              lectern -> screen: 2
              lectern -> sreen: 2
              lectern -> floor:
          """
      )
    ),
  ]
}
