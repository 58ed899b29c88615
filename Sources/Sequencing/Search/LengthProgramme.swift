// SPDX-License-Identifier: GPL-3.0-or-later

/// The best lengths of a given order: a dynamic programme over the end of each item.
///
///     cost(k, e) = min over lengths d of  wait(k, e − d) + price(d, item k)
///     wait(k, s) = min over t ≤ s − changeover of  cost(k−1, t) + (s − changeover − t) · waitPrice
///
/// Windows, presence, changeovers and the session's end are kept; rules that tie items further
/// apart are not seen here, so the caller times the lengths once more with `EarliestStarts`.
struct LengthProgramme {
  /// What lengths, waiting and the finish cost; all at least 0.
  struct Prices {
    /// Points for each step an item is off its wanted length, by item.
    var perStepOff: [Int]
    var perStepWaiting: Int
    var perStepOfFinish: Int
    /// Points for each step the finish is past a bound.
    var lateFinish: [(past: Steps, points: Int)]
    /// The due times of each item.
    var dues: [[SearchTerm.Due]]
  }

  private let problem: Problem
  private let timing: EarliestStarts
  private let prices: Prices
  /// Whether a step off a wanted length costs more than all that waiting and the finish can.
  private let hasDearLengths: Bool
  private static let never = Int.max / 4

  init(_ problem: Problem, _ timing: EarliestStarts, _ prices: Prices) {
    self.problem = problem
    self.timing = timing
    self.prices = prices
    let ties = (problem.horizon + 1) * (prices.perStepWaiting + prices.perStepOfFinish)
    hasDearLengths = prices.perStepOff.allSatisfy { $0 > ties }
  }

  /// The best lengths by item with their price, or nil when the order cannot be timed.
  ///
  /// `ranges` are the lengths each item may have, by item.
  func lengths(_ sequence: [Int], ranges: [ClosedRange<Steps>]) -> (lengths: [Steps], price: Int)? {
    if let wanted = wantedLengths(sequence, ranges: ranges) { return wanted }
    guard let bounds = endBounds(sequence, ranges), let last = sequence.last,
      let closing = problem.closings[problem.entries[last].setup]
    else { return nil }
    var tables: [[Int]] = []
    for (place, item) in sequence.enumerated() {
      guard let changeover = changeover(before: place, in: sequence) else { return nil }
      let previousBounds = place == 0 ? 0...0 : bounds[place - 1]
      let previous = place == 0 ? [0] : tables[place - 1]
      tables.append(
        table(
          of: item,
          ranges[item],
          ends: bounds[place],
          after: previous,
          previousBounds,
          changeover
        )
      )
    }
    let offset = bounds[sequence.count - 1].lowerBound
    var best = Self.never
    var bestEnd = 0
    for (index, cost) in (tables.last ?? []).enumerated() where cost < Self.never {
      let finish = offset + index + closing
      let total = cost + priceOfFinish(finish)
      if total < best {
        best = total
        bestEnd = offset + index
      }
    }
    guard best < Self.never else { return nil }
    return (trace(sequence, ranges, bounds, tables, from: bestEnd), best)
  }

  /// Every item as long as it wants, when that holds and nothing could be gained by a shorter one.
  private func wantedLengths(
    _ sequence: [Int],
    ranges: [ClosedRange<Steps>]
  ) -> (lengths: [Steps], price: Int)? {
    guard hasDearLengths, problem.facts.allowsWaiting else { return nil }
    let lengths = problem.entries.map(\.preferred)
    var ready = 0
    var waiting = 0
    for (place, item) in sequence.enumerated() {
      guard ranges[item].contains(lengths[item]),
        let changeover = changeover(before: place, in: sequence),
        let start = timing.earliestStart(
          of: item,
          length: lengths[item],
          from: ready + changeover,
          changeover: changeover
        )
      else { return nil }
      waiting += start - ready - changeover
      ready = start + lengths[item]
    }
    guard let last = sequence.last, let closing = problem.closings[problem.entries[last].setup],
      ready + closing <= problem.horizon,
      priceOfFinish(ready + closing) == (ready + closing) * prices.perStepOfFinish
    else { return nil }
    return (lengths, waiting * prices.perStepWaiting + (ready + closing) * prices.perStepOfFinish)
  }

  private func priceOfFinish(_ finish: Steps) -> Int {
    prices.lateFinish.reduce(finish * prices.perStepOfFinish) {
      $0 + max(0, finish - $1.past) * $1.points
    }
  }

  private func price(of length: Steps, _ item: Int, endingAt end: Steps) -> Int {
    prices.dues[item].reduce(
      abs(length - problem.entries[item].preferred) * prices.perStepOff[item]
    ) { $0 + $1.points(endingAt: end) }
  }

  private func changeover(before place: Int, in sequence: [Int]) -> Steps? {
    place == 0
      ? problem.openings[problem.entries[sequence[0]].setup]
      : problem.changeover(from: sequence[place - 1], to: sequence[place])
  }

  /// For each place the ends that any choice of lengths can reach.
  private func endBounds(_ sequence: [Int], _ ranges: [ClosedRange<Steps>]) -> [ClosedRange<Steps>]?
  {
    var earliest: [Steps] = []
    var ready = 0
    for (place, item) in sequence.enumerated() {
      guard let changeover = changeover(before: place, in: sequence),
        let start = earliestPossible(item, ranges[item], after: ready, changeover)
      else { return nil }
      ready = start
      earliest.append(ready)
    }
    guard let last = sequence.last, let closing = problem.closings[problem.entries[last].setup]
    else { return nil }
    var latest = [Steps](repeating: 0, count: sequence.count)
    var due = problem.horizon - closing
    for place in sequence.indices.reversed() {
      if due < earliest[place] { return nil }
      latest[place] = due
      guard let changeover = changeover(before: place, in: sequence) else { return nil }
      due -= ranges[sequence[place]].lowerBound + changeover
    }
    return zip(earliest, latest).map { $0...$1 }
  }

  /// The earliest end of an item when the changeover to it may begin at `ready`: that of its least
  /// length.
  private func earliestPossible(
    _ item: Int,
    _ range: ClosedRange<Steps>,
    after ready: Steps,
    _ changeover: Steps
  ) -> Steps? {
    let length = range.lowerBound
    return timing.earliestStart(
      of: item,
      length: length,
      from: ready + changeover,
      changeover: changeover
    ).map { $0 + length }
  }

  private func mayStart(_ item: Int, length: Steps, at start: Steps, _ changeover: Steps) -> Bool {
    timing.earliestStart(of: item, length: length, from: start, changeover: changeover) == start
  }

  private func table(
    of item: Int,
    _ range: ClosedRange<Steps>,
    ends: ClosedRange<Steps>,
    after previous: [Int],
    _ previousEnds: ClosedRange<Steps>,
    _ changeover: Steps
  ) -> [Int] {
    let firstStart = previousEnds.lowerBound + changeover
    let lastStart = max(firstStart, ends.upperBound - range.lowerBound)
    var waits = [Int](repeating: Self.never, count: lastStart - firstStart + 1)
    for index in waits.indices {
      var cost = index < previous.count ? previous[index] : Self.never
      if problem.facts.allowsWaiting, index > 0, waits[index - 1] < Self.never {
        cost = min(cost, waits[index - 1] + prices.perStepWaiting)
      }
      waits[index] = cost
    }
    var table = [Int](repeating: Self.never, count: ends.count)
    for length in range {
      for index in waits.indices where waits[index] < Self.never {
        let start = firstStart + index
        let end = start + length
        if end > ends.upperBound { break }
        if end < ends.lowerBound { continue }
        guard mayStart(item, length: length, at: start, changeover) else { continue }
        let place = end - ends.lowerBound
        table[place] = min(
          table[place],
          waits[index] + price(of: length, item, endingAt: end)
        )
      }
    }
    return table
  }

  /// The lengths that lead to an end at its price, the last item's first.
  private func trace(
    _ sequence: [Int],
    _ ranges: [ClosedRange<Steps>],
    _ bounds: [ClosedRange<Steps>],
    _ tables: [[Int]],
    from end: Steps
  ) -> [Steps] {
    var lengths = problem.entries.map(\.preferred)
    var end = end
    for place in sequence.indices.reversed() {
      let item = sequence[place]
      let changeover = changeover(before: place, in: sequence) ?? 0
      let cost = tables[place][end - bounds[place].lowerBound]
      let previous = place == 0 ? [0] : tables[place - 1]
      let offset = place == 0 ? 0 : bounds[place - 1].lowerBound
      search: for length in ranges[item].reversed() {
        let start = end - length
        guard mayStart(item, length: length, at: start, changeover) else { continue }
        let rest = cost - price(of: length, item, endingAt: end)
        var before = start - changeover
        var waiting = 0
        while before >= offset {
          if before - offset < previous.count, previous[before - offset] < Self.never,
            previous[before - offset] + waiting * prices.perStepWaiting == rest
          {
            lengths[item] = length
            end = before
            break search
          }
          if !problem.facts.allowsWaiting { break }
          before -= 1
          waiting += 1
        }
      }
    }
    return lengths
  }
}
