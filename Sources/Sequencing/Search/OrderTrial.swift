// SPDX-License-Identifier: GPL-3.0-or-later

/// An order of a search, and a change of it that is tried: what it costs, and then kept or taken back.
///
/// All memory is asked for once. A change says which places differ; neighbours, pairs and times are
/// counted anew there and from there on, the rest of the order keeps what it cost.
final class OrderTrial {
  let stage: StageTable
  let scales: LevelScales
  let costs: OrderCosts
  let times: OrderTimes
  let lengths: LengthChoice
  private let far: FarTimes?

  /// The order with the change that is tried, and the place of each item in the order before it.
  private let order: NumberBuffer
  private let before: NumberBuffer
  private let places: NumberBuffer
  private let trialPlaces: NumberBuffer
  private(set) var kept = 0
  private var trialKept = 0
  /// The cost of the order: see `LevelScales`.
  private(set) var cost = 0
  private var neighbours = (faults: 0, cost: 0)
  private var untimed = 0

  /// The places that differ: from `first` to before `end` and `trialEnd`; behind that all is as it was.
  private var first = 0
  private var end = 0
  private var trialEnd = 0
  private var change = 0
  private var trialNeighbours = (faults: 0, cost: 0)
  private var trialUntimed = 0
  private var trialCost = 0

  /// Further broken rules cost no more, so that numbers stay in range.
  private static let greatestFaults = 1 << 16

  init(_ problem: Problem, terms: [SearchTerm], frame: Frame) {
    stage = StageTable(problem)
    scales = LevelScales(terms, problem)
    costs = OrderCosts(stage, terms, scales, frame)
    let prices = TimePrices(terms, scales: scales.scales, problem)
    times = OrderTimes(stage, prices, lateScale: scales.brokenScale)
    lengths = LengthChoice(problem)
    far = FarTimes(times)
    order = NumberBuffer(repeating: 0, count: problem.count)
    before = NumberBuffer(repeating: 0, count: problem.count)
    places = NumberBuffer(repeating: -1, count: problem.count)
    trialPlaces = NumberBuffer(repeating: -1, count: problem.count)
  }

  /// The order that stands, item by item.
  var items: UnsafePointer<Int> { UnsafePointer(before.base) }
  var sequence: [Int] { Array(UnsafeBufferPointer(start: before.base, count: kept)) }
  /// Where an item stands; -1 when it is not in the order.
  @inline(__always)
  func place(of item: Int) -> Int { places.base[item] }

  /// Takes an order in place of the one before.
  ///
  /// - Returns: what it costs.
  @discardableResult
  func load(_ sequence: [Int]) -> Int {
    for (place, item) in sequence.enumerated() { order.base[place] = item }
    (trialKept, first, end, trialEnd) = (sequence.count, 0, kept, sequence.count)
    untimed = 0
    for item in 0..<stage.count { untimed += costs.drops.base[item] }
    for (place, item) in sequence.enumerated() {
      untimed -= costs.drops.base[item]
      for other in sequence[..<place] {
        untimed += costs.isInverted(other, before: item) * costs.perInversion
      }
    }
    change = 0
    neighbours = (0, 0)
    end = -1
    lengths.apply(to: times)
    _ = evaluate(limit: .max)
    keep()
    return cost
  }

  // MARK: Changes

  /// Moves a run of items so that it begins at a place of the order without it.
  func move(from: Int, length: Int, to: Int) {
    let base = order.base
    var pairs = 0
    if to > from {
      for place in (from + length)..<(to + length) {
        for own in from..<(from + length) {
          pairs += costs.isInverted(base[place], before: base[own])
          pairs -= costs.isInverted(base[own], before: base[place])
        }
      }
      for place in from..<to { base[place] = before.base[place + length] }
    } else {
      for place in to..<from {
        for own in from..<(from + length) {
          pairs += costs.isInverted(base[own], before: base[place])
          pairs -= costs.isInverted(base[place], before: base[own])
        }
      }
      for place in to..<from { base[place + length] = before.base[place] }
    }
    for own in 0..<length { base[to + own] = before.base[from + own] }
    change = pairs * costs.perInversion
    trialKept = kept
    first = min(from, to)
    end = max(from, to) + length
    trialEnd = end
  }

  /// Swaps the items at two places.
  func swap(_ one: Int, _ other: Int) {
    let base = order.base
    let (item, last) = (base[one], base[other])
    var pairs = costs.isInverted(last, before: item) - costs.isInverted(item, before: last)
    for place in (one + 1)..<max(one + 1, other) {
      let between = base[place]
      pairs += costs.isInverted(last, before: between) + costs.isInverted(between, before: item)
      pairs -= costs.isInverted(item, before: between) + costs.isInverted(between, before: last)
    }
    base[one] = last
    base[other] = item
    change = pairs * costs.perInversion
    trialKept = kept
    first = one
    end = other + 1
    trialEnd = end
  }

  /// Leaves out the item at a place.
  func remove(at place: Int) {
    let base = order.base
    let item = base[place]
    change = costs.drops.base[item] - inversions(of: item, at: place, upTo: place + 1)
    for later in place..<(kept - 1) { base[later] = before.base[later + 1] }
    trialKept = kept - 1
    (first, end, trialEnd) = (place, place + 1, place)
  }

  /// Puts an item in at a place.
  func insert(_ item: Int, at place: Int) {
    let base = order.base
    change = inversions(of: item, at: place, upTo: place) - costs.drops.base[item]
    for later in place..<kept { base[later + 1] = before.base[later] }
    base[place] = item
    trialKept = kept + 1
    (first, end, trialEnd) = (place, place, place + 1)
  }

  /// What pairs with one item cost that stands before what is at `next` and behind what is before `place`.
  private func inversions(of item: Int, at place: Int, upTo next: Int) -> Int {
    var pairs = 0
    for other in 0..<place { pairs += costs.isInverted(before.base[other], before: item) }
    for other in next..<max(next, kept) {
      pairs += costs.isInverted(item, before: before.base[other])
    }
    return pairs * costs.perInversion
  }

  /// Gives the items of a block of equal minutes another length.
  func setLength(_ length: Steps, of group: Int) {
    lengths.tryLength(length, of: group, in: times)
    change = 0
    trialKept = kept
    first = kept
    for index in lengths.members(of: group) {
      let place = places.base[lengths.member(index)]
      if place >= 0 { first = min(first, place) }
    }
    (end, trialEnd) = (kept, kept)
  }

  // MARK: Trying

  /// What the order with the change costs.
  ///
  /// - Parameter limit: a cost beyond which the exact number does not matter.
  /// - Returns: the cost, or some number beyond the limit.
  func evaluate(limit: Int) -> Int {
    let base = UnsafePointer(order.base)
    trialUntimed = untimed + change
    trialNeighbours = neighbours
    let behind = min(trialKept + 1, trialEnd + costs.reach)
    let found = costs.neighbours(base, trialKept, first..<max(first, behind))
    trialNeighbours.faults += found.faults
    trialNeighbours.cost += found.cost
    if end >= 0 {
      let until = min(kept + 1, end + costs.reach)
      let gone = costs.neighbours(UnsafePointer(before.base), kept, first..<max(first, until))
      trialNeighbours.faults -= gone.faults
      trialNeighbours.cost -= gone.cost
    }
    var faults = trialNeighbours.faults * scales.stepsPerFault
    var sum = trialUntimed + trialNeighbours.cost
    if costs.looksEverywhere {
      trialPlaces.fill(with: -1)
      for place in 0..<trialKept { trialPlaces.base[base[place]] = place }
      let whole = costs.whole(base, trialKept, places: UnsafePointer(trialPlaces.base))
      faults += whole.faults * scales.stepsPerFault + whole.nearness
      sum += whole.cost
    }
    if lengths.hasGroups { faults += lengths.faults(base, trialKept) * scales.stepsPerFault }
    sum += min(faults, Self.greatestFaults) * scales.brokenScale
    if sum > limit { return sum }
    let settled = trialKept == kept && end >= 0 ? trialEnd : trialKept
    let left = limit - sum
    let time = times.cost(
      base,
      trialKept,
      from: end < 0 ? 0 : first,
      settled: settled,
      limit: left
    )
    if time > left { return sum + time }
    if let far, time < scales.brokenScale {
      sum += far.cost(base, trialKept, atLeast: time, limit: left)
    } else {
      sum += time
    }
    trialCost = sum
    return sum
  }

  /// Keeps the change, which has been evaluated within its limit.
  func keep() {
    times.adopt(trialKept)
    let until = max(trialEnd, trialKept == kept ? trialEnd : trialKept)
    for place in first..<max(first, kept) { places.base[before.base[place]] = -1 }
    for place in first..<max(first, until) { before.base[place] = order.base[place] }
    for place in first..<max(first, trialKept) { places.base[before.base[place]] = place }
    kept = trialKept
    untimed += change
    neighbours = trialNeighbours
    cost = trialCost
    lengths.keep()
  }

  /// Takes the change back.
  func discard() {
    let until = max(end, trialKept == kept ? end : kept)
    for place in first..<max(first, min(until, kept)) { order.base[place] = before.base[place] }
    lengths.discard(in: times)
  }
}
