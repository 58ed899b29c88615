// SPDX-License-Identifier: GPL-3.0-or-later

/// A rule on order that does not bind, as far as what is done and the last item tell how it is broken.
///
/// A pair in reverse order is paid when its first item comes second; an item that does not directly
/// follow the one it should, when it is placed; an outsider between the members of a group, when it is
/// placed after the first and before the last of them.
struct DoneSetSoftRule: Sendable {
  private let price: PackedPrice
  private let pairs: [(before: Int, after: Int)]
  private let neighbours: [(first: Int, second: Int)]
  private let groups: [(members: ItemMask, outsiders: ItemMask)]

  /// The items whose being the last one has to be known.
  var watched: [Int] { neighbours.map(\.first) }

  /// Nil for a rule of another kind, or one that names items that may be dropped where that matters.
  init?(_ rule: SearchTerm.Softness, isOptional: [Bool], price: PackedPrice) {
    let facts = rule.facts
    guard facts.hasOrderOnly,
      facts.adjacencies.allSatisfy({ adjacency in
        adjacency.first.count == 1 && adjacency.second.count == 1
          && (adjacency.first + adjacency.second).allSatisfy { !isOptional[$0] }
      }),
      facts.togethernesses.allSatisfy({ $0.members.allSatisfy { !isOptional[$0] } })
    else { return nil }
    self.price = PackedPrice(rule.pointsPerCount) * price
    pairs = facts.precedences.map { ($0.before, $0.after) }
    neighbours = facts.adjacencies.map { ($0.first[0], $0.second[0]) }
    groups = facts.togethernesses.map { (ItemMask($0.members), ItemMask($0.outsiders)) }
  }

  /// What placing an item costs; `last` tells of a watched item whether it is the last one placed.
  func price(of item: Int, after state: DoneState, last: (Int) -> Bool) -> PackedPrice {
    var count = 0
    for pair in pairs where pair.before == item && state.isPlaced(pair.after) { count += 1 }
    for pair in neighbours where pair.second == item && !last(pair.first) { count += 1 }
    for group in groups
    where group.outsiders.contains(item) && group.members.meets(state)
      && !group.members.isInside(state)
    {
      count += 1
    }
    return PackedPrice(count) * price
  }
}

extension Facts {
  /// Whether there are precedences, adjacencies and togethernesses and nothing else.
  fileprivate var hasOrderOnly: Bool {
    spacings.isEmpty && separations.isEmpty && gaps.isEmpty && spans.isEmpty && windows.isEmpty
      && presences.isEmpty && choices.isEmpty && readies.isEmpty && outermosts.isEmpty
      && runs.isEmpty && stretches.isEmpty && equalLengths.isEmpty && exactLengths.isEmpty
  }
}
