// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import TestSupport

/// Events with one large free block, as large as half-days and days come, that nothing proves quickly.
enum HardEvent {
  /// A third of the items have windows, four tags are kept apart, and the session is 8 % too short.
  static func tight(_ count: Int, seed: UInt64) -> Event {
    make(count, seed: seed, tags: 4, windowedPercent: 35, sessionPercent: 95, keepsApart: true)
  }

  /// Few windows, few precedences, and a session 5 % longer than what is wanted.
  static func loose(_ count: Int, seed: UInt64) -> Event {
    make(
      count,
      seed: seed,
      tags: max(5, count / 3),
      windowedPercent: 15,
      sessionPercent: 105,
      keepsApart: false
    )
  }

  /// Three blocks of talks, each of which gives its talks one length of many: 9,261 ways in all.
  static let equalMinutes = Event.tiny(
    ["kinh-te", "an-ninh", "van-hoa"].map { block in
      .block(
        BlockID(block),
        "Tham luận \(block)",
        order: .free,
        equalMinutes: true,
        (1...4).map { .talk(ItemID("\(block)-\($0)"), "Tham luận thứ \($0)", 5...10, prefer: 8) }
      )
    },
    session: .from("07:30", to: "10:30", grainInSeconds: 15),
    changeovers: [.turn(.lectern, .lectern, 1)],
    preferences: [.preferredMinutes(weights: [:]), .listedOrder, .finishEarly]
  )

  private static func make(
    _ count: Int,
    seed: UInt64,
    tags: Int,
    windowedPercent: Int,
    sessionPercent: Int,
    keepsApart: Bool
  ) -> Event {
    var generator = SeededGenerator(seed: seed)
    func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }
    var items: [Item] = []
    var begins: [Int] = []
    var total = 0
    for number in 1...count {
      let wanted = [5, 6, 7, 7, 10, 12, 15].randomElement(using: &generator) ?? 7
      let setup: [Setup] = [.lectern, .lectern, .lectern, .lectern, .lectern, .screen, .awards]
      items.append(
        Item(
          id: ItemID("muc-\(number)"),
          title: "Tham luận thứ \(number)",
          kind: .talk,
          minutes: LengthRange(
            minimum: Length(minutes: max(3, wanted * 7 / 10)),
            preferred: Length(minutes: wanted),
            maximum: Length(minutes: wanted)
          ),
          tags: [Tag("nhom-\(Int.random(in: 1...tags, using: &generator))")],
          optionalValue: chance(10) ? Weight(Int.random(in: 3...9, using: &generator)) : nil,
          setup: setup.randomElement(using: &generator)
        )
      )
      begins.append(total)
      total += wanted
    }
    let starts = ClockTime(hour: 8, minute: 0)
    let minutes = total * sessionPercent / 100
    for index in items.indices where chance(windowedPercent) {
      let least = items[index].minutes.minimum.seconds / 60
      let wanted = items[index].minutes.preferred.seconds / 60
      // No item is impossible by its own window.
      let first = min(max(0, begins[index] - 20), minutes - least - 10)
      let last = min(minutes, begins[index] + 60 + wanted)
      items[index].starts = ClockWindow(earliest: starts + Length(minutes: first))
      items[index].ends = ClockWindow(latest: starts + Length(minutes: last))
    }
    return Event.tiny(
      [.block("tat-ca", "Tất cả", order: .free, items.map { .item($0) })],
      session: Session(starts: starts, ends: starts + Length(minutes: minutes)),
      changeovers: [
        .turn(.any, .any, 0), .turn(.lectern, .screen, 1), .turn(.screen, .lectern, 1),
        .turn(.lectern, .awards, 2), .turn(.awards, .lectern, 1), .turn(.screen, .awards, 2),
        .turn(.awards, .screen, 2),
      ],
      rules: precedences(count, &generator)
        + (keepsApart ? (1...tags).map { .apart(.tag(Tag("nhom-\($0)")), .items(1)) } : []),
      preferences: [.keepOptional, .preferredMinutes(weights: [:]), .listedOrder]
    )
  }

  /// Some nine for ten items, each along the file.
  private static func precedences(
    _ count: Int,
    _ generator: inout SeededGenerator
  ) -> [RuleDeclaration.Statement] {
    var rules: [RuleDeclaration.Statement] = []
    for later in 1...count {
      for earlier in 1..<max(1, later) where Int.random(in: 0..<(10 * count), using: &generator) < 9
      {
        rules.append(
          .before([.item(ItemID("muc-\(earlier)")), .item(ItemID("muc-\(later)"))], gap: nil)
        )
      }
    }
    return rules
  }
}
