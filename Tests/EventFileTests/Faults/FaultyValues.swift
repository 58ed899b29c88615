// SPDX-License-Identifier: GPL-3.0-or-later

extension FaultyFile {
  static let values: [FaultyFile] = [
    FaultyFile(
      "The event's own values",
      EventText(
        event: """
          event:
            title: Hội nghị
            date: 16/01/2020
            weekday: Thứ Tám
            delegates: 350 người
            language: vn
            time_zone: Ho_Chi_Minh
            protocol: vietnam2013
            document: { issued: 2020-02-30, recipients: { a: b } }
          """
      )
    ),
    FaultyFile(
      "A weekday and a lunar date that are not the date's",
      EventText(
        event: "event: { title: T, date: 2020-01-16, weekday: thứ sáu, lunar_date: 23/12 Kỷ Hợi }"
      )
    ),
    FaultyFile(
      "A lunar date nobody can read",
      EventText(event: "event: { title: T, date: 2020-01-16, lunar_date: cuối năm }")
    ),
    FaultyFile(
      "The order of repairs",
      EventText(rest: "repairs: { order: [talk, breaks, end, breaks], first: end }")
    ),
    FaultyFile(
      "An order of repairs that is no list",
      EventText(rest: "repairs: { order: breaks }")
    ),
    FaultyFile(
      "A far time zone",
      EventText(event: "event: { title: T, time_zone: Hà Nội }")
    ),
    FaultyFile(
      "Numbers",
      EventText(
        stage: "stage: { positions: 0 }",
        people: "people: { mc: { rank: -1, waiting_cost: 1.2345 } }",
        programme: """
          programme:
            - { id: a, minutes: 5, optional: yes, floating: maybe }
            - { id: b, minutes: 5, optional: -2, late_cost: 10000000 }
            - { id: c, minutes: 5, kind: Tham luận }
            - { id: d, minutes: 5, kind: performence }
          """
      )
    ),
    FaultyFile(
      "Values of the wrong shape",
      EventText(
        session: "session: 07:30",
        stage: "stage: { changeovers: [1, 2] }",
        people: "people: [mc]",
        programme: "programme: { id: a }",
        rules: "rules: none"
      )
    ),
    FaultyFile(
      "A rule that does not bind, and that nothing counts",
      EventText(
        rules: """
          rules:
            - { before: [khai-mac, bao-cao], soft: 2 }
            - { before: [bao-cao, mot] }
          """
      )
    ),
    FaultyFile("A title that is a list", EventText(event: "event: { title: [UBND] Hội nghị }")),
    FaultyFile("A title that is a bracketed list", EventText(event: "event: { title: [UBND] }")),
    FaultyFile("Values that are missing", EventText(event: "event:\n  title:\n  venue:")),
    FaultyFile(
      "Preferences",
      EventText(
        rest: """
          preferences:
            - keep_optionals
            - near
            - near: { item: tham-luan, at: 9h }
            - reserve: 5
            - reserve
            - reserve
            - preferred_minutes: { speach: 2, khai-mac: 1 }
            - weighted: { near: 1, reserve: x }
            - { lateness: , changeover: }
            - alternate: { tags: [chinh] }
            - keep_plan: plan.json
            - weighted: {}
            - {}
            -
          """
      )
    ),
    FaultyFile(
      "Rules",
      EventText(
        rules: """
          rules:
            - { id: r }
            - { id: r, before: [khai-mac, bao-cao], first: khai-mac }
            - { adjacent: [khai-mac, bao-cao, mot] }
            - { first: khai-mac, gap: 5.. }
            - { apart: { tag: chinh } }
            - { apart: { tag: chinh, kind: talk, items: 1 } }
            - { apart: { items: 1 } }
            - { apart: { tag: chinh, items: 1 }, minutes: 5 }
            - { at: { item: khai-mac } }
            - { at_most: { minutes: 15 } }
            - { at_most: { minutes: 15, kind: talk, tag: chinh } }
            - { choose: { from: [mot, hai], at_least: 3 } }
            - { choose: { from: [mot, hai], at_least: 2, at_most: 1 } }
            - { choose: { from: [mot, hai] } }
            - { before: [khai-mac, bao-cao], gap: 20..10 }
            - { last: mot, soft: heavy }
          """
      )
    ),
    FaultyFile(
      "Texts, teams, milestones, risk",
      EventText(
        rest: """
          texts: { ten: { fr: Nom }, "Tên ngắn": x }
          teams: [mc]
          milestones:
            - { title: Tổng duyệt, before: soon }
            - { title: In giấy mời, before: 3 days, on: 2020-01-01 }
            - { title: Họp }
          risk: { speach: { median: 1, sigma: 0.1 }, speech: { median: x, sigma: 0, lowest: 2, highest: 1 } }
          """
      )
    ),
    FaultyFile(
      "Spreads and chances that are none",
      EventText(
        rest: """
          risk:
            talk: { median: 0, sigma: 2.5, chance: 3 }
            late_start: { median: 300, chance: 0.1 }
            absent: { median: 1, chance: -0.1 }
            strictness: { highest: 101 }
          """
      )
    ),
  ]
}
