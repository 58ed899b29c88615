// SPDX-License-Identifier: GPL-3.0-or-later

/// The best lengths and starts of an order, and what they cost, as one curve after each item.
///
///     curve[p + 1](end) = least cost of the items up to place p when that one ends at `end`
///
/// Exact for windows, presence, changeovers, prices of lengths, waiting, starts and ends. Rules that
/// tie items further apart are not seen: for these the cost is a bound from below, and `StartPass`
/// says whether the times hold.
final class OrderTimes {
  let stage: StageTable
  let prices: TimePrices
  /// What one step of lateness costs.
  let lateScale: Int
  /// The lengths each item may have now.
  let shortest: NumberBuffer
  let longest: NumberBuffer
  /// Further bounds on starts and ends, by item; nil for none.
  private let caps: (floors: NumberBuffer, starts: NumberBuffer, ends: NumberBuffer)?
  /// Further lateness costs no more, so that numbers stay in range.
  private let greatestLateness: Steps
  /// What is to begin later still cannot be any more, and numbers stay in range.
  private let farthest: Steps
  private let allowsWaiting: Bool
  private let spans: [Facts.Span]
  private let bounds: PlaceBounds?
  private let hasStartPrices: [Bool]
  private let hasEndPrices: [Bool]
  private let capacity: Int
  private let memory: NumberBuffer
  private let current: UnsafeMutablePointer<CostCurve>
  private let trial: UnsafeMutablePointer<CostCurve>
  private var scratch: CostCurve
  private let currentLate: NumberBuffer
  private let trialLate: NumberBuffer
  /// Cost and lateness of the order that was adopted.
  private var finalLate = 0
  private var finalCost = 0
  /// The order last looked at: from which place it is a trial, how far it was looked at, what it cost.
  private var trialFrom = 0
  private var trialTo = 0
  private var trialFinalLate = 0
  private var trialFinalCost = 0
  private var difference = 0
  private var lateDifference = 0

  /// The same with further bounds on starts and ends; lengths are shared.
  convenience init(
    _ other: OrderTimes,
    from floors: NumberBuffer,
    capped starts: NumberBuffer,
    _ ends: NumberBuffer
  ) {
    self.init(
      other.stage,
      other.prices,
      lateScale: other.lateScale,
      shortest: other.shortest,
      longest: other.longest,
      caps: (floors, starts, ends)
    )
  }

  convenience init(_ stage: StageTable, _ prices: TimePrices, lateScale: Int) {
    self.init(
      stage,
      prices,
      lateScale: lateScale,
      shortest: NumberBuffer(stage.problem.entries.map(\.shortest)),
      longest: NumberBuffer(stage.problem.entries.map(\.longest)),
      caps: nil
    )
  }

  private init(
    _ stage: StageTable,
    _ prices: TimePrices,
    lateScale: Int,
    shortest: NumberBuffer,
    longest: NumberBuffer,
    caps: (floors: NumberBuffer, starts: NumberBuffer, ends: NumberBuffer)?
  ) {
    self.stage = stage
    self.prices = prices
    self.lateScale = lateScale
    let problem = stage.problem
    self.shortest = shortest
    self.longest = longest
    self.caps = caps
    greatestLateness = min(1 << 16, (Int.max >> 2) / lateScale)
    farthest = 2 * max(0, problem.horizon) + 2
    allowsWaiting = problem.facts.allowsWaiting
    spans = problem.facts.spans
    let isByPlace = !spans.isEmpty || !prices.people.isEmpty || !prices.softSpans.isEmpty
    bounds = isByPlace ? PlaceBounds(stage, spans, prices) : nil
    hasStartPrices = prices.starts.map { !$0.isFlat }
    hasEndPrices = prices.ends.map { !$0.isFlat }
    let bends = (prices.starts + prices.ends).reduce(prices.finish.bends.count) {
      $0 + $1.bends.count
    }
    let softBends = prices.softSpans.reduce(0) {
      $0 + $1.firstStart.bends.count + $1.lastEnd.bends.count
    }
    capacity = 4 * stage.count + bends + softBends + 8
    let rows = stage.count + 1
    memory = NumberBuffer(repeating: 0, count: (2 * rows + 1) * 2 * capacity)
    current = .allocate(capacity: rows)
    trial = .allocate(capacity: rows)
    for row in 0..<rows {
      let own = memory.base + 4 * row * capacity
      (current + row).initialize(to: CostCurve(startingIn: own, own + capacity))
      (trial + row).initialize(to: CostCurve(startingIn: own + 2 * capacity, own + 3 * capacity))
    }
    let last = memory.base + 4 * rows * capacity
    scratch = CostCurve(startingIn: last, last + capacity)
    currentLate = NumberBuffer(repeating: 0, count: rows)
    trialLate = NumberBuffer(repeating: 0, count: rows)
  }

  deinit {
    current.deallocate()
    trial.deallocate()
  }

  /// Whether a change at one place can change what holds at places before it.
  var looksAhead: Bool { bounds != nil }

  @inline(__always)
  func costOfLateness(_ late: Steps) -> Int { min(late, greatestLateness) * lateScale }

  /// The least cost of an order that is the adopted one up to a place.
  ///
  /// - Parameters:
  ///   - order: the items in their order.
  ///   - kept: how many there are.
  ///   - first: the first place that differs from the adopted order.
  ///   - settled: the place from which on it is the adopted order again, item for item; `kept` or more
  ///     when there is none.
  ///   - limit: a cost beyond which the exact number does not matter.
  /// - Returns: steps of lateness times `lateScale`, or the cost when it is not late; a number beyond
  ///   the limit when it was given up there.
  func cost(
    _ order: UnsafePointer<Int>,
    _ kept: Int,
    from first: Int,
    settled: Int,
    limit: Int
  ) -> Int {
    bounds?.take(order, kept)
    let start = looksAhead ? 0 : first
    let settled = looksAhead ? kept : settled
    trialFrom = start
    (difference, lateDifference) = (0, 0)
    var late = currentLate.base[start]
    for place in start..<max(start, kept) {
      let before = place == start ? current[place] : trial[place]
      var curve = CostCurve(before, in: trial[place + 1].slopes, trial[place + 1].widths)
      late += begin(&curve, order, place)
      late += finish(&curve, order[place], place)
      trial[place + 1] = curve
      trialLate.base[place + 1] = late
      let cost = late > 0 ? costOfLateness(late) : curve.least
      if cost > limit {
        trialTo = -1
        return cost
      }
      if place >= settled, curve.hasShape(of: current[place + 1]) {
        difference = curve.value - current[place + 1].value
        lateDifference = late - currentLate.base[place + 1]
        trialTo = place + 1
        trialFinalLate = finalLate + lateDifference
        trialFinalCost = finalCost + difference
        return trialFinalLate > 0 ? costOfLateness(trialFinalLate) : trialFinalCost
      }
    }
    trialTo = kept
    let last = kept == start ? current[kept] : trial[kept]
    trialFinalLate = late + close(last, order, kept)
    trialFinalCost = scratch.least
    return trialFinalLate > 0 ? costOfLateness(trialFinalLate) : trialFinalCost
  }

  /// Makes the order last looked at, which was not given up, the one that others are compared with.
  func adopt(_ kept: Int) {
    for row in (trialFrom + 1)..<max(trialFrom + 1, trialTo + 1) {
      swap(&current[row], &trial[row])
      currentLate.base[row] = trialLate.base[row]
    }
    if trialTo < kept, difference != 0 || lateDifference != 0 {
      for row in (trialTo + 1)...kept {
        current[row].value += difference
        currentLate.base[row] += lateDifference
      }
    }
    finalLate = trialFinalLate
    finalCost = trialFinalCost
  }

  /// Lets what is before a place end, the stage turn and the item start.
  ///
  /// - Returns: the steps by which that is too late.
  @inline(__always)
  private func begin(_ curve: inout CostCurve, _ order: UnsafePointer<Int>, _ place: Int) -> Steps {
    let item = order[place]
    let turn = max(0, stage.turn(before: place, of: order))
    var from = max(stage.startFrom.base[item], stage.readies.base[item] + turn)
    var until = stage.startTo.base[item]
    var waiting = prices.perStepWaiting
    if let bounds {
      from = max(from, bounds.startFrom.base[place])
      until = min(until, bounds.startTo.base[place])
      waiting += bounds.gapPrices.base[place]
      curve.value += bounds.gapPrices.base[place] * turn
    }
    if let caps {
      from = max(from, caps.floors.base[item])
      until = min(until, caps.starts.base[item])
    }
    if allowsWaiting { curve.allowWaiting(price: waiting) }
    curve.shift(by: turn)
    var late = curve.cut(before: min(from, farthest))
    if hasStartPrices[item] { curve.add(prices.starts[item]) }
    bounds?.addStartPrices(to: &curve, place)
    if until < stage.problem.horizon || !allowsWaiting { late += curve.cut(after: until) }
    return late
  }

  /// Gives an item that has started its length.
  @inline(__always)
  private func finish(_ curve: inout CostCurve, _ item: Int, _ place: Int) -> Steps {
    let (low, wanted, high) = (shortest.base[item], stage.wanted.base[item], longest.base[item])
    let price = prices.perStepOff[item]
    let perStep = bounds?.lengthPrices.base[place] ?? 0
    curve.shift(by: low)
    curve.value += price * abs(low - wanted) + perStep * low
    if high > low {
      if wanted > low { curve.extend(slope: perStep - price, width: min(wanted, high) - low) }
      if high > wanted { curve.extend(slope: perStep + price, width: high - max(wanted, low)) }
    }
    var from = stage.endFrom.base[item]
    var until = stage.endTo.base[item]
    if let bounds {
      from = max(from, bounds.endFrom.base[place])
      until = min(until, bounds.endTo.base[place])
    }
    if let caps { until = min(until, caps.ends.base[item]) }
    var late = curve.cut(before: min(from, farthest))
    if hasEndPrices[item] { curve.add(prices.ends[item]) }
    bounds?.addEndPrices(to: &curve, place)
    late += curve.cut(after: until)
    return late
  }

  /// Puts the finish and its price on the curve of the last item, in `scratch`.
  private func close(_ last: CostCurve, _ order: UnsafePointer<Int>, _ kept: Int) -> Steps {
    scratch = CostCurve(last, in: scratch.slopes, scratch.widths)
    let closing = kept == 0 ? 0 : max(0, stage.closing(from: order[kept - 1]))
    let late = scratch.cut(after: stage.problem.horizon - closing)
    scratch.shift(by: closing)
    scratch.add(prices.finish)
    return late
  }
}

extension CostCurve {
  mutating func add(_ price: TimePrices.Curve) {
    value += price.constant
    add(slope: price.slope)
    for bend in price.bends { add(slope: bend.delta, after: bend.step) }
  }
}

extension OrderTimes {
  /// The starts and lengths by item that cost what was last found, for an order that is not late.
  ///
  /// Where several are equally good each item from the last on is as long as it can be, and waiting
  /// comes as early as it can.
  func trace(
    _ order: UnsafePointer<Int>,
    _ kept: Int,
    starts: UnsafeMutablePointer<Int>,
    lengths: UnsafeMutablePointer<Int>
  ) {
    guard kept > 0 else { return }
    func row(_ index: Int) -> CostCurve {
      index > trialFrom && index <= trialTo ? trial[index] : current[index]
    }
    _ = close(row(kept), order, kept)
    var end = scratch.bestEnd - max(0, stage.closing(from: order[kept - 1]))
    for place in (0..<kept).reversed() {
      let item = order[place]
      let before = row(place)
      var curve = CostCurve(before, in: scratch.slopes, scratch.widths)
      _ = begin(&curve, order, place)
      let right = curve.right
      let price = prices.perStepOff[item]
      let perStep = bounds?.lengthPrices.base[place] ?? 0
      var (length, least) = (shortest.base[item], Int.max)
      var candidate = longest.base[item]
      while candidate >= shortest.base[item] {
        let start = end - candidate
        if start >= curve.left, start <= right {
          let cost =
            curve.cost(at: start) + price * abs(candidate - stage.wanted.base[item])
            + perStep * candidate
          if cost < least { (length, least) = (candidate, cost) }
        }
        candidate -= 1
      }
      lengths[item] = length
      starts[item] = end - length
      end = starts[item] - max(0, stage.turn(before: place, of: order))
      guard allowsWaiting, place > 0 else { continue }
      let waiting = prices.perStepWaiting + (bounds?.gapPrices.base[place] ?? 0)
      var latest = before.left
      for piece in 0..<before.count where before.slopes[piece] <= waiting {
        latest += before.widths[piece]
      }
      end = min(end, latest)
    }
  }
}
