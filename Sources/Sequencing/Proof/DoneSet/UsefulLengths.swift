// SPDX-License-Identifier: GPL-3.0-or-later

/// The lengths of an item that a best order can need.
///
/// Where each step off the wanted length costs something and waiting is allowed, an item longer than
/// wanted can be cut to what it wants, with waiting after it in place of the rest: nothing else moves,
/// and waiting weighs less than any preference. That fails for an item of a block of equal minutes,
/// before a gap that must not grow too long, for a break that a stretch is counted from, or with an end that is not to come too early.
struct UsefulLengths: Sendable {
  private let ranges: [ClosedRange<Steps>]

  init(_ problem: Problem, _ prices: DoneSetPrices) {
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
      let isLongEnough =
        facts.allowsWaiting && prices.perStepOff[index] > 0 && !needsLonger.contains(index)
      return entry.shortest...(isLongEnough ? entry.preferred : entry.longest)
    }
  }

  func range(of item: Int) -> ClosedRange<Steps> { ranges[item] }
}
