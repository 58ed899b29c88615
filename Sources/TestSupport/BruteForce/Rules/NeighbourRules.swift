// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Rules on who stands beside whom and at the ends.
enum NeighbourRules {
  /// `adjacent`: the first kept of the second follows the last kept of the first directly.
  static func adjacent(_ first: [Int], _ second: [Int]) -> RuleSet.OrderRule {
    { lineup in
      guard let last = lineup.places(of: first).last, let next = lineup.places(of: second).first
      else { return true }
      return next == last + 1
    }
  }

  /// `together`: no other item, floating ones neither, between the first and the last of them.
  static func together(_ items: [Int]) -> RuleSet.OrderRule {
    let own = Set(items)
    return { lineup in
      let places = lineup.places(of: Array(own))
      guard let first = places.first, let last = places.last else { return true }
      return last - first + 1 == places.count
    }
  }

  /// `first`: of the kept items of the programme or the block, the first is one of the subject.
  ///
  /// Kept when the subject is dropped.
  static func first(
    _ subject: RuleDeclaration.Subject,
    in block: BlockID?,
    _ reading: EventTable
  ) -> RuleSet.OrderRule {
    end(subject, in: block, reading) { $0.first }
  }

  /// `last`: the same for the last.
  static func last(
    _ subject: RuleDeclaration.Subject,
    in block: BlockID?,
    _ reading: EventTable
  ) -> RuleSet.OrderRule {
    end(subject, in: block, reading) { $0.last }
  }

  private static func end(
    _ subject: RuleDeclaration.Subject,
    in block: BlockID?,
    _ reading: EventTable,
    pick: @escaping ([Int]) -> Int?
  ) -> RuleSet.OrderRule {
    let own = reading.positions(of: subject)
    let all = block.map { reading.positions(of: $0) } ?? Array(reading.items.indices)
    return { lineup in
      let places = lineup.places(of: own)
      guard let place = pick(places) else { return true }
      return place == pick(lineup.places(of: all))
    }
  }
}
