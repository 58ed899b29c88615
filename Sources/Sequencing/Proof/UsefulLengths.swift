// SPDX-License-Identifier: GPL-3.0-or-later

/// The lengths of an item that a best order can need.
///
/// Where each step off the wanted length costs something and waiting is allowed, an item longer than
/// wanted can be cut to what it wants, with waiting after it in place of the rest: nothing else moves,
/// and waiting weighs less than any preference. Where no step off costs anything and the ties are not
/// asked for, the shortest will do for the same reason. That fails for an item of a block of equal minutes,
/// before a gap that must not grow too long, for a break that a stretch is counted from, or with an end that is not to come too early.
struct UsefulLengths: Sendable {
  private let ranges: [ClosedRange<Steps>]

  /// - Parameters:
  ///   - problem: the event.
  ///   - perStepOff: whether each step off the wanted length costs something, by item.
  ///   - gainsFromLonger: items whose people wait the less the longer they are.
  ///   - settlesTies: whether of two lengths that cost alike the longer is wanted.
  init(
    _ problem: Problem,
    perStepOff: [Bool],
    gainsFromLonger: [ItemMask] = [],
    settlesTies: Bool
  ) {
    let facts = problem.facts
    var needsLonger = ItemMask([])
    for items in facts.equalLengths { needsLonger.insert(contentsOf: items) }
    needsLonger.insert(contentsOf: facts.gaps.filter { $0.most != nil }.map(\.earlier))
    needsLonger.insert(
      contentsOf: facts.windows.filter { $0.ends.boundedBelow != nil }.map(\.item)
    )
    for span in facts.spans where span.lastEnd.boundedBelow != nil {
      needsLonger.insert(contentsOf: span.members)
    }
    for stretch in facts.stretches { needsLonger.insert(contentsOf: stretch.breaks) }
    ranges = problem.entries.enumerated().map { index, entry in
      let isLonger = gainsFromLonger.contains { $0.contains(index) }
      if !facts.allowsWaiting || isLonger || needsLonger.contains(index) {
        return entry.shortest...entry.longest
      }
      if perStepOff[index] { return entry.shortest...entry.preferred }
      return entry.shortest...(settlesTies ? entry.longest : entry.shortest)
    }
  }

  func range(of item: Int) -> ClosedRange<Steps> { ranges[item] }
}
