// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// What the programme's blocks say by themselves.
enum BlockRules {
  /// Listed order: the entries of a listed block, and of the programme, keep their order.
  ///
  /// Each item of an entry stands before each item of a later one, floating items apart.
  static func listedOrder(_ reading: EventTable) -> [(first: Int, second: Int)] {
    var pairs: [(first: Int, second: Int)] = []
    var lists = [reading.event.programme.entries]
    lists += reading.event.programme.blocks.filter { $0.order == .listed }.map(\.entries)
    for entries in lists {
      let fixed = entries.map { reading.positions(of: settled($0)) }
      for (index, earlier) in fixed.enumerated() {
        for later in fixed[(index + 1)...] {
          pairs += earlier.flatMap { first in later.map { (first, $0) } }
        }
      }
    }
    return pairs
  }

  /// Together: from a block's first to its last item stand only its own items and floating ones.
  static func togetherness(_ reading: EventTable) -> [RuleSet.OrderRule] {
    reading.event.programme.blocks.filter(\.isTogether).map { block in
      let own = Set(reading.positions(of: block.items.filter { !$0.isFloating }))
      let floating = Set(reading.items.indices.filter { reading.items[$0].isFloating })
      return { lineup in
        let places = lineup.places(of: Array(own))
        guard let first = places.first, let last = places.last else { return true }
        return lineup.order[first...last].allSatisfy { own.contains($0) || floating.contains($0) }
      }
    }
  }

  /// Equal minutes: the kept direct items of the block have one length.
  static func equalMinutes(_ reading: EventTable) -> [RuleSet.LengthRule] {
    reading.event.programme.blocks.filter(\.hasEqualMinutes).map { block in
      let own = reading.positions(of: block.directItems)
      return { lineup in
        Set(lineup.places(of: own).map { lineup.length(at: $0) }).count <= 1
      }
    }
  }

  /// The items of an entry that keep to a place.
  private static func settled(_ entry: Programme.Entry) -> [Item] {
    switch entry {
    case .item(let item): [item].filter { !$0.isFloating }
    case .block(let block): block.items.filter { !$0.isFloating }
    }
  }
}
