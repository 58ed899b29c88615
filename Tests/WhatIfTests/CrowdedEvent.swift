// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport

/// Seeded event files that are too full, with comments, rules without ids, and every way in which an
/// hour, a length and a changeover may be written.
enum CrowdedEvent {
  static func text(seed: UInt64) -> String {
    var dice = SeededGenerator(seed: seed)
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &dice) }
    func maybe(_ line: String) -> String { Bool.random(using: &dice) ? line + "\n" : "" }
    let arrow = ["->", "→", " ->  "][number(0...2)]
    let rules = [
      "  - { id: gio-nghi, at: { item: giai-lao, starts: \"08:1\(number(0...9))..08:25\" } }   # nghỉ",
      "  - { before: [tl-1, tl-2], gap: \(number(1...9))..12 }",
      "  - { before: [tl-1, tl-3], gap: ..\(number(0...3)) } # liền nhau",
      "  - { apart: { kind: talk, items: \(number(1...3)) } }",
      "  - apart: { items: [tl-1, tl-3] }\n    minutes: \(number(15...30))",
      "  - { rest: { person: all, minutes: \(number(4...20)) } }",
      "  - at_most: { minutes: \(number(8...13)), kind: talk }   # đừng lâu",
      "  - { no_longer_than_without_break: \(number(15...30)) }",
      "  - { at: { item: tham-luan, ends: ..08:3\(number(0...9)) } }",
      "  - { last: chao-co }", "  - { id: ke-nhau, adjacent: [tl-2, phim] }",
    ]
    return """
      # Chương trình thử \(seed)
      format: 1
      event: { title: Hội nghị thử, language: vi }   # tên gọi
      session:
        starts: "08:00"
        ends: "08:\(number(40...59))"     # phải xong

      """ + maybe("  official_start: \"08:\(number(10...20))\"  # giờ mời") + """
          grain: 1
        stage:
          changeovers:
            lectern\(arrow)screen: \(number(1...3))     # kéo màn
            any -> lectern: 1
        people:
          nguyet: { name: Nông Văn Nguyệt, leaves: "08:\(number(20...40))" }  # về sớm
          nhung:
            name: Nguyễn Thị Nhung
            present: ["08:00..08:\(number(10...20))", "08:30..09:30"]   # hai lần
          dao: { name: Lê Thị Đào, present: "08:\(number(10...30)).." }
        programme:
          - { id: chao-co, title: Chào cờ, kind: salute, minutes: \(number(2...4)) }
          - { id: phim, title: Phim, kind: film, minutes: \(number(5...8))..10, starts: 08:05..08:12 }
          # Các bài tham luận
          - block: tham-luan
            title: Tham luận
            order: \(Bool.random(using: &dice) ? "listed" : "free")
            kind: talk
            minutes: \(number(5...7))..8
            prefer: 7
            items:
              - { id: tl-1, title: Một, who: nguyet }
              - { id: tl-2, title: Hai, who: nhung }   # bà Nhung
              - { id: tl-3, title: Ba, who: dao\(Bool.random(using: &dice) ? ", minutes: 7" : "") }
          - id: trao-thuong
            title: Trao thưởng
            kind: awards   # sau tham luận
            award: { class: co-tinh, decided_by: ubnd-tinh, collectives: \(number(10...30)) }
          - { id: giai-lao, title: Giải lao, kind: break, minutes: 5..10 }
          - { id: be-mac, title: Bế mạc, kind: closing, minutes: 3 }
        rules:

        """ + rules.map(maybe).joined() + "  - { first: chao-co }\n"
  }
}
