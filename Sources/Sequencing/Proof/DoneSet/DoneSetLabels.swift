// SPDX-License-Identifier: GPL-3.0-or-later

/// The labels of a pass of the programme, and the ways that lead from one to another.
///
/// A label is reached before any that a way leads to from it, so its number is smaller.
struct DoneSetLabels {
  struct Label {
    let time: Int32
    /// In its place's list; -1 at the end.
    var next: Int32
    /// The first way that leads here; -1 for none.
    fileprivate(set) var ways: Int32
    fileprivate(set) var price: PackedPrice
  }

  /// One item on stage, as a way from one label to another.
  private struct Way {
    let from: Int32
    let next: Int32
    let item: Int32
    let start: Int32
    let length: Int32
  }

  private let keepsTies: Bool
  private var labels = ContiguousArray<Label>()
  private var ways = ContiguousArray<Way>()

  /// `keepsTies` tells whether all ways that are equally good are kept, or the first.
  init(keepsTies: Bool) {
    self.keepsTies = keepsTies
  }

  var wayCount: Int { ways.count }

  subscript(number: Int32) -> Label { labels[Int(number)] }

  /// Adds the label of the session's start; its number.
  mutating func first() -> Int32 {
    labels.append(Label(time: 0, next: -1, ways: -1, price: 0))
    return Int32(labels.count - 1)
  }

  /// Notes a way to a time of a place, when it is as good as those known.
  mutating func reach(
    _ list: inout Int32,
    at end: Steps,
    _ price: PackedPrice,
    by item: Int,
    _ from: Int32,
    _ start: Steps,
    _ length: Steps
  ) {
    var at = list
    while at >= 0, Int(labels[Int(at)].time) != end { at = labels[Int(at)].next }
    if at < 0 {
      at = Int32(labels.count)
      labels.append(Label(time: Int32(end), next: list, ways: -1, price: price))
      list = at
    } else if price > labels[Int(at)].price || !keepsTies && price == labels[Int(at)].price {
      return
    }
    let isBetter = price < labels[Int(at)].price
    ways.append(
      Way(
        from: from,
        next: isBetter ? -1 : labels[Int(at)].ways,
        item: Int32(item),
        start: Int32(start),
        length: Int32(length)
      )
    )
    labels[Int(at)].price = price
    labels[Int(at)].ways = Int32(ways.count - 1)
  }

  /// Every way on a path to some labels, each after those that lead to it.
  func arcs(to finals: [Int32]) -> [DoneSetTies.Arc] {
    // Backwards: a way leads from a label to one that was met later.
    var isOnBest = [Bool](repeating: false, count: labels.count)
    for final in finals { isOnBest[Int(final)] = true }
    var kept: [DoneSetTies.Arc] = []
    for index in labels.indices.reversed() where isOnBest[index] {
      var at = labels[index].ways
      while at >= 0 {
        let way = ways[Int(at)]
        isOnBest[Int(way.from)] = true
        kept.append(
          DoneSetTies.Arc(
            from: Int(way.from),
            to: index,
            item: Int(way.item),
            start: Int(way.start),
            length: Int(way.length)
          )
        )
        at = way.next
      }
    }
    return kept.reversed()
  }
}
