// SPDX-License-Identifier: GPL-3.0-or-later

/// The kept items of a plan in their order, with their lengths; items are positions in the file.
struct Lineup {
  let order: [Int]
  /// The place in the order by item; nil for a dropped item.
  let places: [Int?]
  /// Seconds by item; what a dropped item has is meaningless.
  var lengths: [Int]

  init(order: [Int], lengths: [Int]) {
    self.order = order
    self.lengths = lengths
    var places = [Int?](repeating: nil, count: lengths.count)
    for (place, item) in order.enumerated() { places[item] = place }
    self.places = places
  }

  func length(at place: Int) -> Int { lengths[order[place]] }

  /// The places of those of the items that are kept, ascending.
  func places(of items: [Int]) -> [Int] {
    items.compactMap { places[$0] }.sorted()
  }
}

/// A lineup with its starts: a complete plan.
struct Plan {
  let lineup: Lineup
  /// Seconds since midnight, by place.
  let starts: [Int]

  func end(at place: Int) -> Int { starts[place] + lineup.length(at: place) }
}
