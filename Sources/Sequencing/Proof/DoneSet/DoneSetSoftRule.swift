// SPDX-License-Identifier: GPL-3.0-or-later

/// A rule that does not bind, as far as what is done, the last item and the clock tell how it is broken.
///
/// A pair in reverse order is paid when its first item comes second; an item that does not directly
/// follow the one it should, when it is placed; an outsider between the members of a group, when it is
/// placed after the first and before the last of them; an item that should be left out, or that has
/// another length than the exact one, when it is placed; one that should be there, at the end; a step
/// outside a window, when its item is placed, that of a block with its first and its last item.
struct DoneSetSoftRule: Sendable {
  private let price: PackedPrice
  private let perStep: PackedPrice
  private let windows: [Facts.Window]
  private let spans: [(members: ItemMask, span: Facts.Span)]
  /// For each item those that should come after it, once for each time a pair is asked for.
  private let followers: [[ItemMask]]
  private let neighbours: [(first: Int, second: Int)]
  private let groups: [(members: ItemMask, outsiders: ItemMask)]
  /// Each once for every time it should be left out.
  private let unwanted: [Int]
  private let wanted: [Int]
  private let exactLengths: [Facts.ExactLength]

  /// The items whose being the last one has to be known.
  var watched: [Int] { neighbours.map(\.first) }

  /// Nil for a rule of another kind, or one that names items that may be dropped where that matters.
  init?(_ rule: SearchTerm.Softness, isOptional: [Bool], price: PackedPrice) {
    let facts = rule.facts
    guard facts.hasPlaceHere, facts.choices.allSatisfy({ $0.items.count == 1 }),
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
    followers = isOptional.indices.map { item in
      ItemMask.covering(facts.precedences.filter { $0.before == item }.map(\.after))
    }
    unwanted = facts.choices.flatMap { choice in
      Array(repeating: choice.items[0], count: max(0, 1 - choice.most))
    }
    wanted = facts.choices.flatMap { choice in
      Array(repeating: choice.items[0], count: min(1, max(0, choice.least)))
    }
    exactLengths = facts.exactLengths
    neighbours = facts.adjacencies.map { ($0.first[0], $0.second[0]) }
    groups = facts.togethernesses.map { (ItemMask($0.members), ItemMask($0.outsiders)) }
  }

  /// What placing an item costs; `last` tells of a watched item whether it is the last one placed.
  func price(of item: Int, after state: DoneState, last: (Int) -> Bool) -> PackedPrice {
    var count = reversed(item, after: state)
    for one in unwanted where one == item { count += 1 }
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
  /// What pairs that stand in reverse cost when an item is placed after a state, or any later one.
  func priceOfReversing(_ item: Int, after state: DoneState) -> PackedPrice {
    PackedPrice(reversed(item, after: state)) * price
  }

  private func reversed(_ item: Int, after state: DoneState) -> Int {
    followers[item].reduce(0) { $0 + $1.count(in: state) }
  }

  /// What it costs that an item is not there in the end.
  func priceOfDropping(_ item: Int) -> PackedPrice {
    PackedPrice(wanted.count { $0 == item }) * price
  }

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
    let others = exactLengths.count { $0.item == item && $0.length != end - start }
    return PackedPrice(steps) * perStep + PackedPrice(others) * price
  }

  /// Whether times count at all.
  var asksTheClock: Bool { !windows.isEmpty || !spans.isEmpty || !exactLengths.isEmpty }

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

  /// The items of which a later end, or a greater length, can cost less.
  var gainsFromLonger: ItemMask {
    var items = ItemMask(windows.filter { $0.ends.boundedBelow != nil }.map(\.item))
    for (_, span) in spans where span.lastEnd.boundedBelow != nil {
      items.insert(contentsOf: span.members)
    }
    items.insert(contentsOf: exactLengths.map(\.item))
    return items
  }
}

extension ItemMask {
  /// So many sets that each of these is in as many of them as it is named.
  fileprivate static func covering(_ items: [Int]) -> [ItemMask] {
    var masks: [ItemMask] = []
    for item in items {
      if let free = masks.firstIndex(where: { !$0.contains(item) }) {
        masks[free].insert(contentsOf: [item])
      } else {
        masks.append(ItemMask([item]))
      }
    }
    return masks
  }
}

extension Facts {
  /// Whether there are precedences, adjacencies, togethernesses, windows, choices and exact lengths
  /// and nothing else.
  fileprivate var hasPlaceHere: Bool {
    spacings.isEmpty && separations.isEmpty && gaps.isEmpty && presences.isEmpty
      && readies.isEmpty && outermosts.isEmpty && runs.isEmpty
      && stretches.isEmpty && equalLengths.isEmpty
  }
}
