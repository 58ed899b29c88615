// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Rules on stretches of the programme.
enum RunRules {
  /// `at_most`: in every longest run of neighbouring items among them, the lengths' sum.
  static func atMost(_ seconds: Int, _ items: [Int]) -> RuleSet.LengthRule {
    let own = Set(items)
    return { lineup in
      var sum = 0
      for item in lineup.order {
        sum = own.contains(item) ? sum + lineup.lengths[item] : 0
        if sum > seconds { return false }
      }
      return true
    }
  }

  /// `no_longer_than_without_break`: from the first item's start or a break's end to the next
  /// break's start or the finish, the changeover to the end included.
  static func withoutBreak(atMost seconds: Int, _ reading: EventTable) -> RuleSet.TimeRule {
    let turns = StageTurns(reading)
    return { lineup, bounds in
      guard let last = lineup.order.indices.last else { return }
      var from = 0
      var offset = 0
      for place in lineup.order.indices
      where reading.items[lineup.order[place]].kind == .break {
        bounds.start(place, after: from, atMost: offset + seconds)
        from = place
        offset = lineup.length(at: place)
      }
      let toFinish = lineup.length(at: last) + (turns.secondsToEnd(in: lineup) ?? 0)
      bounds.start(last, after: from, atMost: offset + seconds - toFinish)
    }
  }
}
