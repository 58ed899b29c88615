// SPDX-License-Identifier: GPL-3.0-or-later

/// What decides between plans whose preferences are all the same: least first.
///
/// Waiting, finish, starts in file order (a dropped item starts last of all), then lengths in file
/// order, longer ones first. Waiting is all time from the session's start to the finish that is
/// neither item nor changeover.
struct SilentTieBreak: Comparable {
  private let numbers: [Int]

  init(_ plan: Plan, _ reading: EventTable, _ turns: StageTurns) {
    let lineup = plan.lineup
    let finish = turns.finish(of: plan, reading)
    let busy =
      lineup.order.reduce(0) { $0 + lineup.lengths[$1] }
      + (turns.all(in: lineup) ?? []).reduce(0, +)
    let starts = reading.items.indices.map { item in
      lineup.places[item].map { plan.starts[$0] } ?? .max
    }
    let lengths = reading.items.indices.map { item in
      lineup.places[item] == nil ? 0 : -lineup.lengths[item]
    }
    numbers = [finish - reading.sessionStart - busy, finish] + starts + lengths
  }

  static func < (left: SilentTieBreak, right: SilentTieBreak) -> Bool {
    left.numbers.lexicographicallyPrecedes(right.numbers)
  }
}
