// SPDX-License-Identifier: GPL-3.0-or-later

/// What an order costs when rules tie items together that are no neighbours.
///
/// The curves of `OrderTimes` do not see such rules. Where their best times keep them all, these are
/// best; where not, each item in turn, the dearest first, gets as much of its length as can hold.
final class FarTimes {
  private let times: OrderTimes
  /// The same curves under what an order turned out to need.
  private let capped: OrderTimes
  private let pass: StartPass
  private let rules: FaultCounter
  private let softRules: [(counter: FaultCounter, points: Int)]
  private let wishes: LengthWishes?
  let starts: NumberBuffer
  let lengths: NumberBuffer
  private let wished: NumberBuffer
  private let byPrice: [Int]
  private(set) var finish = 0

  /// Nil when the curves see everything.
  init?(_ times: OrderTimes) {
    let stage = times.stage
    let problem = stage.problem
    let pass = StartPass(stage)
    let rules = FaultCounter(problem.facts, itemCount: problem.count)
    softRules = times.prices.softRules.compactMap {
      let counter = FaultCounter($0.facts, itemCount: problem.count)
      return counter.countsTimes ? (counter, $0.pointsPerStep) : nil
    }
    wishes = LengthWishes(times)
    guard
      pass.seesMoreThanCurves || rules.countsRuns || !softRules.isEmpty || wishes != nil
    else { return nil }
    self.times = times
    capped = OrderTimes(times, from: pass.startFloors, capped: pass.startCaps, pass.endCaps)
    self.pass = pass
    self.rules = rules
    starts = NumberBuffer(repeating: 0, count: problem.count)
    lengths = NumberBuffer(repeating: 0, count: problem.count)
    wished = NumberBuffer(repeating: 0, count: problem.count)
    byPrice = problem.entries.indices.sorted {
      (-times.prices.perStepOff[$0], $0) < (-times.prices.perStepOff[$1], $1)
    }
  }

  /// What the order last looked at by the times costs, with its starts and lengths.
  ///
  /// - Parameters:
  ///   - order: the items in their order.
  ///   - kept: how many there are.
  ///   - bound: what the curves say that it costs at the least.
  ///   - limit: a cost beyond which the exact number does not matter.
  /// - Returns: the cost, or steps of lateness times the scale of lateness.
  func cost(_ order: UnsafePointer<Int>, _ kept: Int, atLeast bound: Int, limit: Int) -> Int {
    let cost = costOfCurves(order, kept)
    guard let wishes, cost > bound else { return cost }
    wishes.hold()
    let least = wishes.held.cost(order, kept, from: 0, settled: kept, limit: cost)
    guard least < cost else { return cost }
    wishes.held.trace(order, kept, starts: starts.base, lengths: lengths.base)
    if lateness(order, kept) == 0 {
      let held = costOfTrace(order, kept)
      if held < cost { return held }
    }
    return costOfCurves(order, kept)
  }

  /// What the lengths of the curves cost, where they hold, or as much of them as can.
  private func costOfCurves(_ order: UnsafePointer<Int>, _ kept: Int) -> Int {
    pass.clearCaps()
    times.trace(order, kept, starts: starts.base, lengths: lengths.base)
    var late = lateness(order, kept)
    var tries = 0
    while late > 0, pass.hasCaps, tries < Self.tries {
      // What is too far from something earlier has to start sooner: with that bound, once more.
      tries += 1
      let cost = capped.cost(order, kept, from: 0, settled: kept, limit: .max)
      if cost >= times.lateScale { break }
      capped.trace(order, kept, starts: starts.base, lengths: lengths.base)
      late = lateness(order, kept)
    }
    if late > 0 {
      late = fill(order, kept)
      if late > 0 { return times.costOfLateness(late) }
      return costOfEarliest(order, kept)
    }
    return costOfTrace(order, kept)
  }

  /// What lengths that hold cost, at the starts of the curves where these hold too.
  private func costOfTrace(_ order: UnsafePointer<Int>, _ kept: Int) -> Int {
    guard times.prices.gainsFromLaterStarts, keepsRules(order, kept) else {
      return costOfEarliest(order, kept)
    }
    // The starts of the curves hold as they are, and cost no more than earliest ones.
    finish = end(order, kept)
    return timeCost(order, kept)
  }

  /// What lengths that hold cost at their earliest starts.
  private func costOfEarliest(_ order: UnsafePointer<Int>, _ kept: Int) -> Int {
    for place in 0..<kept { starts.base[order[place]] = pass.starts.base[order[place]] }
    finish = pass.finish
    return timeCost(order, kept)
  }

  /// How often curves are asked again.
  private static let tries = 4

  /// Steps by which the lengths at hand cannot hold.
  private func lateness(_ order: UnsafePointer<Int>, _ kept: Int) -> Steps {
    let over = stepsOver(order, kept)
    return over > 0 ? over : pass.run(order, kept, lengths: lengths.base)
  }

  private func end(_ order: UnsafePointer<Int>, _ kept: Int) -> Steps {
    guard kept > 0 else { return 0 }
    let last = order[kept - 1]
    return starts.base[last] + lengths.base[last] + max(0, times.stage.closing(from: last))
  }

  private func stepsOver(_ order: UnsafePointer<Int>, _ kept: Int) -> Steps {
    rules.countsRuns ? rules.stepsTooLongInRuns(order, kept, lengths.base) : 0
  }

  /// Whether the starts of the curves keep the rules that the curves do not see.
  private func keepsRules(_ order: UnsafePointer<Int>, _ kept: Int) -> Bool {
    let steps = rules.steps(
      order,
      kept,
      places: pass.places.base,
      starts: starts.base,
      lengths: lengths.base,
      finish: end(order, kept)
    )
    if steps > 0 { return false }
    guard times.stage.hasSeveralIntervals else { return true }
    for place in 0..<kept {
      let item = order[place]
      let intervals = times.stage.intervals[item]
      let (start, end) = (starts.base[item], starts.base[item] + lengths.base[item])
      if !intervals.isEmpty,
        !intervals.contains(where: { $0.lowerBound <= start && end <= $0.upperBound })
      {
        return false
      }
    }
    return true
  }

  /// Gives each item as much of its length as can hold, from the shortest lengths on.
  ///
  /// - Returns: the steps of lateness when not even the shortest lengths hold.
  private func fill(_ order: UnsafePointer<Int>, _ kept: Int) -> Steps {
    for place in 0..<kept {
      let item = order[place]
      wished.base[item] = lengths.base[item]
      lengths.base[item] = times.shortest.base[item]
    }
    let over = stepsOver(order, kept)
    let late = over + pass.run(order, kept, lengths: lengths.base)
    if late > 0 { return late }
    fill(byPrice[...], order, kept)
    _ = pass.run(order, kept, lengths: lengths.base)
    return 0
  }

  private func fill(_ items: ArraySlice<Int>, _ order: UnsafePointer<Int>, _ kept: Int) {
    var isAny = false
    for item in items where pass.places.base[item] >= 0 {
      if wished.base[item] > lengths.base[item] { isAny = true }
    }
    if !isAny { return }
    for item in items where pass.places.base[item] >= 0 {
      (lengths.base[item], wished.base[item]) = (wished.base[item], lengths.base[item])
    }
    if holds(order, kept) { return }
    for item in items where pass.places.base[item] >= 0 {
      (lengths.base[item], wished.base[item]) = (wished.base[item], lengths.base[item])
    }
    if items.count > 1 {
      let middle = items.startIndex + items.count / 2
      fill(items[..<middle], order, kept)
      fill(items[middle...], order, kept)
      return
    }
    guard let item = items.first else { return }
    var (low, high) = (lengths.base[item], wished.base[item])
    while high - low > 1 {
      let middle = (low + high) / 2
      lengths.base[item] = middle
      if holds(order, kept) { low = middle } else { high = middle }
    }
    lengths.base[item] = low
  }

  private func holds(_ order: UnsafePointer<Int>, _ kept: Int) -> Bool {
    stepsOver(order, kept) == 0 && pass.run(order, kept, lengths: lengths.base) == 0
  }

  /// What the starts and lengths at hand cost.
  private func timeCost(_ order: UnsafePointer<Int>, _ kept: Int) -> Int {
    let soft = softRules.reduce(0) {
      $0 + $1.points
        * $1.counter.steps(
          order,
          kept,
          places: pass.places.base,
          starts: starts.base,
          lengths: lengths.base,
          finish: finish
        )
    }
    let changed = wishes?.cost(places: pass.places.base, lengths: lengths.base) ?? 0
    return soft + changed
      + times.cost(order, kept, starts: starts.base, lengths: lengths.base, finish: finish)
  }
}
