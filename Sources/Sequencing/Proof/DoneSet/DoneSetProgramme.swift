// SPDX-License-Identifier: GPL-3.0-or-later

/// The exact programme over what is done and when: every preference and the silent ties at once.
///
/// A node is a state of `DoneSetGraph`, the step at which its last item ended, and what far-reaching
/// rules remember (`DoneSetTimes`). No cost falls when an item is moved later, so each item starts as
/// early as the rules allow, and an arc is an item and a length; only an item that a longest gap
/// follows may have to start later, and gets an arc for each start. The price of a path is one number that ranks
/// orders as the preferences do (`DoneSetPrices`), so the cheapest path is the best order, and the
/// arcs of cheapest paths hold all orders that are equally good.
struct DoneSetProgramme {
  struct Limits {
    var states = 100_000
    var nodes = 600_000
    var arcs = 1_500_000
    /// Of all passes together, when blocks of equal minutes need several.
    var arcsInAll = 6_000_000
    var statesInAll = 10_000_000
  }

  let problem: Problem
  let frame: Frame
  let graph: DoneSetGraph
  let prices: DoneSetPrices
  let timing: EarliestStarts
  let times: DoneSetTimes
  let limits: Limits
  let isOver: () -> Bool
  /// By state: what the items still to be placed take at the least.
  let shortestRest: [Steps]

  /// Nil when the preferences cannot be one number, the states are too many, or the time is over.
  init?(
    _ problem: Problem,
    terms: [SearchTerm],
    frame: Frame,
    limits: Limits = Limits(),
    isOver: @escaping () -> Bool
  ) {
    guard let prices = DoneSetPrices(problem, terms),
      let graph = DoneSetGraph(
        problem,
        frame,
        alternations: prices.alternations,
        maximumStates: limits.states,
        isOver: isOver
      )
    else { return nil }
    self.problem = problem
    self.graph = graph
    self.prices = prices
    self.limits = limits
    self.isOver = isOver
    self.frame = frame
    timing = EarliestStarts(problem)
    times = DoneSetTimes(problem)
    let mandatory = problem.mandatory
    shortestRest = graph.states.map { state in
      mandatory.reduce(0) { state.isPlaced($1) ? $0 : $0 + problem.entries[$1].shortest }
    }
  }

  /// The order that is best by every preference and first by the silent ties.
  ///
  /// `known` is an order that holds, whose price no better order exceeds.
  func best(from known: StepOrder?) -> DoneSetThread.Outcome {
    var best: (order: StepOrder, price: Int)?
    var cutoff = known.map(price(of:)) ?? .max / 8
    var isComplete = true
    var (states, arcs) = (0, 0)
    let ranges = problem.entries.map { $0.shortest...$0.longest }
    chooseEqualLengths(problem.facts.equalLengths[...], ranges) { ranges in
      guard isComplete else { return }
      states += graph.states.count
      if states > limits.statesInAll || arcs > limits.arcsInAll || isOver() {
        isComplete = false
        return
      }
      let sweep = DoneSetSweep(self, ranges: ranges, cutoff: cutoff).result()
      arcs += sweep.arcs
      switch sweep.result {
      case .tooMany: isComplete = false
      case .nothing: break
      case .found(let order, let price):
        if let current = best, current.price == price, !comesFirst(order, before: current.order) {
          return
        }
        best = (order, price)
        cutoff = price
      }
    }
    if !isComplete { return .gaveUp }
    return best.map { .best($0.order) } ?? .infeasible
  }

  private func chooseEqualLengths(
    _ groups: ArraySlice<[Int]>,
    _ ranges: [ClosedRange<Steps>],
    _ body: ([ClosedRange<Steps>]) -> Void
  ) {
    guard let members = groups.first else { return body(ranges) }
    let kept = members.filter { !problem.entries[$0].isOptional }
    let least =
      kept.map { ranges[$0].lowerBound }.max() ?? members.map { ranges[$0].lowerBound }.min() ?? 0
    let most =
      kept.map { ranges[$0].upperBound }.min() ?? members.map { ranges[$0].upperBound }.max() ?? 0
    guard least <= most else { return }
    for length in least...most {
      var chosen = ranges
      for member in members where ranges[member].contains(length) {
        chosen[member] = length...length
      }
      // A length outside an optional member's range drops the member; nothing longer is then wanted.
      let outside = members.filter { !ranges[$0].contains(length) }
      if outside.contains(where: { !problem.entries[$0].isOptional }) { continue }
      for member in outside { chosen[member] = Self.unusable }
      chooseEqualLengths(groups.dropFirst(), chosen, body)
    }
  }

  /// The lengths of an item that cannot be kept.
  private static let unusable: ClosedRange<Steps> = -1 ... -1

  private func price(of order: StepOrder) -> Int {
    var total = 0
    var state = DoneState()
    var ready = 0
    for item in order.sequence {
      let changeover =
        state.setup < 0
        ? problem.openings[problem.entries[item].setup]
        : problem.changeovers[state.setup][problem.entries[item].setup]
      let start = Int(order.starts[item].rounded())
      let length = Int(order.lengths[item].rounded())
      total +=
        price(of: item, start: start, length: length, after: state, changeover: changeover ?? 0)
        + (start - ready - (changeover ?? 0)) * prices.perStepWaiting
      ready = start + length
      state.place(item)
      state.setup = problem.entries[item].setup
      for (index, alternation) in prices.alternations.enumerated() {
        if let number = alternation.classOfItem[item] { state.setLastClass(number, of: index) }
      }
    }
    return total + priceOfEnd(state, at: ready)
  }

  /// The price of an arc, waiting aside.
  func price(
    of item: Int,
    start: Steps,
    length: Steps,
    after state: DoneState,
    changeover: Steps
  ) -> Int {
    var price = abs(length - problem.entries[item].preferred) * prices.perStepOff[item]
    for due in prices.dues[item] { price += due.points(endingAt: start + length) }
    price += changeover * prices.perStepOfChangeover
    for (index, alternation) in prices.alternations.enumerated() {
      price += alternation.points(item, after: state.lastClass(of: index))
    }
    if prices.perInversion > 0, !problem.entries[item].isFloating {
      var later = 0
      for other in problem.entries.indices.dropFirst(item + 1)
      where state.isPlaced(other) && !problem.entries[other].isFloating {
        later += 1
      }
      price += later * prices.perInversion
    }
    return price
  }

  /// The price of ending in a state, everything not placed being dropped.
  func priceOfEnd(_ state: DoneState, at end: Steps) -> Int {
    let closing = state.setup < 0 ? 0 : problem.closings[state.setup] ?? 0
    return problem.entries.indices.reduce(
      prices.finish(end + closing) + closing * prices.perStepOfChangeover
    ) {
      state.isPlaced($1) ? $0 : $0 + prices.drops[$1]
    }
  }

  /// Whether an order comes first by the ties after waiting and finish.
  private func comesFirst(_ one: StepOrder, before other: StepOrder) -> Bool {
    for item in problem.entries.indices {
      let (a, b) = (
        one.isKept(item) ? one.starts[item] : .infinity,
        other.isKept(item) ? other.starts[item] : .infinity
      )
      if a != b { return a < b }
    }
    for item in problem.entries.indices where one.lengths[item] != other.lengths[item] {
      return one.lengths[item] > other.lengths[item]
    }
    return false
  }

  /// One item on stage, from the end of what came before to its own.
  struct Arc {
    /// Indices of nodes.
    let from: Int
    let to: Int
    let item: Int
    let start: Steps
    let length: Steps
    let price: Int
  }
}
