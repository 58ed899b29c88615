// SPDX-License-Identifier: GPL-3.0-or-later

/// Lengths that items are to have exactly, as in an earlier plan; each other length costs the same.
///
/// No curve says so, as it is not convex. An order is therefore timed twice, once with these lengths
/// held, and the better of the two counts.
final class LengthWishes {
  /// The curves of an order whose items have the lengths wished for, where they can.
  let held: OrderTimes
  private let times: OrderTimes
  private let wishes: [(item: Int, length: Steps?, points: Int)]

  /// Nil when nothing is wished.
  init?(_ times: OrderTimes) {
    wishes = times.prices.softRules.flatMap { rule in
      rule.facts.exactLengths.map { ($0.item, $0.length, rule.pointsPerCount) }
    }
    if wishes.isEmpty { return nil }
    self.times = times
    held = OrderTimes(times.stage, times.prices, lateScale: times.lateScale)
  }

  /// Holds the lengths wished for that are among those the items can have now.
  func hold() {
    for item in 0..<times.stage.count {
      held.shortest.base[item] = times.shortest.base[item]
      held.longest.base[item] = times.longest.base[item]
    }
    for wish in wishes {
      guard let length = wish.length, length >= times.shortest.base[wish.item],
        length <= times.longest.base[wish.item]
      else { continue }
      held.shortest.base[wish.item] = length
      held.longest.base[wish.item] = length
    }
  }

  /// What lengths cost that are not as wished; `places` are -1 for items that are dropped.
  func cost(places: UnsafePointer<Int>, lengths: UnsafePointer<Int>) -> Int {
    wishes.reduce(0) { sum, wish in
      places[wish.item] >= 0 && lengths[wish.item] != wish.length ? sum + wish.points : sum
    }
  }
}
