// SPDX-License-Identifier: GPL-3.0-or-later

/// A rule that does not bind, as far as what is done, the last item and the clock tell how it is broken.
///
/// A pair in reverse order is paid when its first item comes second; an item that does not directly
/// follow the one it should, when it is placed; an outsider between the members of a group, when it is
/// placed after the first and before the last of them; a step outside a window, when its item is
/// placed, that of a block with its first and its last item.
struct DoneSetSoftRule: Sendable {
  private let price: PackedPrice
  private let perStep: PackedPrice
  private let windows: [Facts.Window]
  private let spans: [(members: ItemMask, span: Facts.Span)]
  private let pairs: [(before: Int, after: Int)]
  private let neighbours: [(first: Int, second: Int)]
  private let groups: [(members: ItemMask, outsiders: ItemMask)]

  /// The items whose being the last one has to be known.
  var watched: [Int] { neighbours.map(\.first) }

  /// Nil for a rule of another kind, or one that names items that may be dropped where that matters.
  init?(_ rule: SearchTerm.Softness, isOptional: [Bool], price: PackedPrice) {
    let facts = rule.facts
    guard facts.isOrderAndWindows,
      facts.adjacencies.allSatisfy({ adjacency in
        adjacency.first.count == 1 && adjacency.second.count == 1
          && (adjacency.first + adjacency.second).allSatisfy { !isOptional[$0] }
      }),
      facts.togethernesses.allSatisfy({ $0.members.allSatisfy { !isOptional[$0] } }),
      facts.spans.allSatisfy({ $0.members.allSatisfy { !isOptional[$0] } })
    else { return nil }
    perStep = PackedPrice(rule.pointsPerStep) * price
    windows = facts.windows
    spans = facts.spans.map { (ItemMask($0.members), $0) }
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

extension DoneSetSoftRule {
  /// What the times of an item cost when it is placed after a state.
  func price(of item: Int, start: Steps, end: Steps, after state: DoneState) -> PackedPrice {
    var steps = 0
    for window in windows where window.item == item {
      steps += window.starts.distance(of: start) + window.ends.distance(of: end)
    }
    for (members, span) in spans where members.contains(item) {
      let placed = members.count(in: state)
      if placed == 0 { steps += span.firstStart.distance(of: start) }
      if placed == members.count - 1 { steps += span.lastEnd.distance(of: end) }
    }
    return PackedPrice(steps) * perStep
  }

  /// Whether times count at all.
  var asksTheClock: Bool { !windows.isEmpty || !spans.isEmpty }

  /// Whether a later start of the item can cost less.
  func gainsFromLaterStart(of item: Int) -> Bool {
    windows.contains {
      $0.item == item && ($0.starts.boundedBelow != nil || $0.ends.boundedBelow != nil)
    }
      || spans.contains {
        $0.members.contains(item)
          && ($0.span.firstStart.boundedBelow != nil || $0.span.lastEnd.boundedBelow != nil)
      }
  }

  /// The items of which a later end can cost less.
  var gainsFromLaterEnds: ItemMask {
    var items = ItemMask(windows.filter { $0.ends.boundedBelow != nil }.map(\.item))
    for (_, span) in spans where span.lastEnd.boundedBelow != nil {
      items.insert(contentsOf: span.members)
    }
    return items
  }
}

extension Facts {
  /// Whether there are precedences, adjacencies, togethernesses and windows and nothing else.
  fileprivate var isOrderAndWindows: Bool {
    spacings.isEmpty && separations.isEmpty && gaps.isEmpty && presences.isEmpty
      && choices.isEmpty && readies.isEmpty && outermosts.isEmpty && runs.isEmpty
      && stretches.isEmpty && equalLengths.isEmpty && exactLengths.isEmpty
  }
}
