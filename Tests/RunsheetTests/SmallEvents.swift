// SPDX-License-Identifier: GPL-3.0-or-later

/// Event files that are solved at once.
enum SmallEvents {
  static let fitting = """
    format: 1
    event:
      title: Hội nghị biểu dương gia đình tiêu biểu
      short_title: Hội nghị
      date: 2020-01-16
      language: vi
    session: { starts: "07:30", ends: "08:20", reserve: 5 }
    stage:
      changeovers:
        lectern -> lectern: 1
    people:
      nguyet: { name: Nông Văn Nguyệt, honorific: Ông, leaves: "08:00" }
      nhung: { name: Nguyễn Thị Nhung, honorific: Bà }
    programme:
      - { id: chao-co, title: "Chào cờ, hát Quốc ca", kind: salute, minutes: 3 }
      - block: tham-luan
        title: Tham luận
        order: free
        kind: talk
        minutes: 8..12
        prefer: 10
        items:
          - { id: the-thao, title: Thể thao thành tích cao, who: nhung }
          - { id: duong, title: Xây dựng đường nông thôn, who: nguyet }
      - { id: trao-thuong, title: Trao thưởng, kind: awards, award: { class: co-tinh, decided_by: ubnd-tinh, collectives: 3 } }

    """

  /// The talks are longer than the session.
  static let impossible = fitting.replacing("ends: \"08:20\"", with: "ends: \"07:40\"")

  /// The only item is longer than the session and may be left out.
  static let droppingAll = """
    format: 1
    event: { title: Hội nghị, language: vi }
    session: { starts: "08:00", ends: "08:01" }
    programme:
      - { id: van-nghe, title: Văn nghệ, minutes: 5, optional: 1 }

    """

  static let faulty = fitting.replacing("prefer: 10", with: "prefer: 15\n    colour: red")

  static let unfinished =
    fitting
      + """
      preferences:
        - keep_plan: plan.json

      """

  /// Thirty talks in free order that cannot keep the file's: their proof takes far longer than a test.
  static let large: String = {
    let talks = (1...30).map { number in
      let due = number % 3 == 0 ? ", ends: ..\(11 - number / 10):\(10 + number % 7 * 7)" : ""
      let setup = number % 5 == 0 ? ", setup: screen" : ""
      return
        "      - { id: tl-\(number), title: Tham luận \(number), tags: [t\(number / 8)]\(due)\(setup) }"
    }
    return """
      format: 1
      event: { title: Hội nghị, language: vi }
      session: { starts: "07:30", ends: "11:40", reserve: 5 }
      stage: { changeovers: { lectern -> screen: 2, screen -> lectern: 1 } }
      programme:
        - block: tham-luan
          order: free
          kind: talk
          minutes: 5..8
          prefer: 8
          items:
      \(talks.joined(separator: "\n"))
      rules:
        - apart: { tag: t0, items: 1 }
        - apart: { tag: t1, items: 1 }
        - apart: { tag: t2, items: 1 }

      """
  }()
}
