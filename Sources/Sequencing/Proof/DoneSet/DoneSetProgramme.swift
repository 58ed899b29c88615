// SPDX-License-Identifier: GPL-3.0-or-later

/// The exact programme over what is done and when: every preference and the silent ties at once.
///
/// A node is a state of `DoneSetGraph` and the step at which its last item ended. For orders whose
/// costs never fall when an item is moved later, each item starts as early as the stage and its own
/// windows allow, so an arc is an item and a length. The price of a path is one number that ranks
/// orders as the preferences do (`DoneSetPrices`), so the cheapest path is the best order, and the
/// arcs of cheapest paths hold all orders that are equally good.
struct DoneSetProgramme {
  struct Limits {
    var states = 200_000
    var nodes = 4_000_000
    var arcs = 2_000_000
  }

  private let problem: Problem
  private let graph: DoneSetGraph
  private let prices: DoneSetPrices
  private let timing: EarliestStarts
  private let limits: Limits
  private let isOver: () -> Bool
  /// By state: what the items still to be placed take at the least, and as wanted.
  private let shortestRest: [Steps]

  /// Nil when a rule or a preference has no place in the programme, or the states are too many.
  init?(
    _ problem: Problem,
    terms: [SearchTerm],
    frame: Frame,
    limits: Limits = Limits(),
    isOver: @escaping () -> Bool
  ) {
    let facts = problem.facts
    guard facts.gaps.isEmpty, facts.separations.isEmpty, facts.spans.isEmpty,
      let prices = DoneSetPrices(problem, terms),
      let graph = DoneSetGraph(problem, frame, maximumStates: limits.states)
    else { return nil }
    self.problem = problem
    self.graph = graph
    self.prices = prices
    self.limits = limits
    self.isOver = isOver
    timing = EarliestStarts(problem)
    let mandatory = problem.mandatory
    shortestRest = graph.states.map { state in
      mandatory.reduce(0) { state.isPlaced($1) ? $0 : $0 + problem.entries[$1].shortest }
    }
  }

  /// The order that is best by every preference and first by the silent ties.
  ///
  /// `known` is an order that holds, whose price no better order exceeds. Nil when there are too
  /// many nodes, or the time is over.
  func best(from known: StepOrder) -> StepOrder? {
    var best: (order: StepOrder, price: Int)?
    var cutoff = price(of: known)
    var isComplete = true
    chooseEqualLengths(
      problem.facts.equalLengths[...],
      problem.entries.map { $0.shortest...$0.longest }
    ) { ranges in
      guard isComplete else { return }
      switch Sweep(self, ranges: ranges, cutoff: cutoff).result() {
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
    return isComplete ? best?.order : nil
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
        price(of: item, length: length, after: state, changeover: changeover ?? 0)
        + (start - ready - (changeover ?? 0)) * prices.perStepWaiting
      ready = start + length
      state.place(item)
      state.setup = problem.entries[item].setup
    }
    return total + priceOfEnd(state, at: ready)
  }

  /// The price of an arc, waiting aside.
  private func price(of item: Int, length: Steps, after state: DoneState, changeover: Steps) -> Int
  {
    var price = abs(length - problem.entries[item].preferred) * prices.perStepOff[item]
    price += changeover * prices.perStepOfChangeover
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
  private func priceOfEnd(_ state: DoneState, at end: Steps) -> Int {
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
    let from: Int
    let to: Int
    let item: Int
    let start: Steps
    let length: Steps
    let price: Int
  }

  /// One pass with given ranges of lengths.
  private struct Sweep {
    enum Result {
      case found(StepOrder, price: Int)
      case nothing
      case tooMany
    }

    let programme: DoneSetProgramme
    let ranges: [ClosedRange<Steps>]
    let cutoff: Int
    private let wantedRest: [Steps]
    private let cheapestStep: [Int]
    private static let never = Int.max / 4

    init(_ programme: DoneSetProgramme, ranges: [ClosedRange<Steps>], cutoff: Int) {
      self.programme = programme
      self.ranges = ranges
      self.cutoff = cutoff
      let problem = programme.problem
      let mandatory = problem.mandatory
      func wanted(_ item: Int) -> Steps {
        min(ranges[item].upperBound, max(ranges[item].lowerBound, problem.entries[item].preferred))
      }
      wantedRest = programme.graph.states.map { state in
        mandatory.reduce(0) { state.isPlaced($1) ? $0 : $0 + wanted($1) }
      }
      cheapestStep = programme.graph.states.map { state in
        mandatory.filter {
          !state.isPlaced($0) && ranges[$0].lowerBound < problem.entries[$0].preferred
        }
        .map { programme.prices.perStepOff[$0] }.min() ?? 0
      }
    }

    /// No path from here to the end costs less.
    private func priceToCome(_ state: Int, at time: Steps) -> Int {
      let over = time + wantedRest[state] - programme.problem.horizon
      return over > 0 ? over * cheapestStep[state] : 0
    }

    func result() -> Result {
      let horizon = programme.problem.horizon
      let states = programme.graph.states
      // By state, the least price of having ended at each step from its first possible one on.
      var firstEnds = [Steps](repeating: 0, count: states.count)
      var labels = [[Int]](repeating: [], count: states.count)
      labels[0] = [0]
      var nodes = 1
      var arcs: [Arc] = []
      for (index, state) in states.enumerated() where !labels[index].isEmpty {
        if index.isMultiple(of: 256), programme.isOver() { return .tooMany }
        for (offset, label) in labels[index].enumerated() where label < Self.never {
          let time = firstEnds[index] + offset
          let from = index * (horizon + 1) + time
          for move in programme.graph.moves[index] {
            let range = ranges[move.item]
            if range.lowerBound < 0 { continue }
            for length in range {
              guard
                let start = programme.timing.earliestStart(
                  of: move.item,
                  length: length,
                  from: time + move.changeover
                ),
                programme.problem.facts.allowsWaiting || start == time + move.changeover
              else { continue }
              let end = start + length
              if end + programme.shortestRest[move.to] > horizon { break }
              let price =
                programme.price(
                  of: move.item,
                  length: length,
                  after: state,
                  changeover: move.changeover
                )
                + (start - time - move.changeover) * programme.prices.perStepWaiting
              let total = label + price
              if total + priceToCome(move.to, at: end) > cutoff { continue }
              if arcs.count >= programme.limits.arcs { return .tooMany }
              arcs.append(
                Arc(
                  from: from,
                  to: move.to * (horizon + 1) + end,
                  item: move.item,
                  start: start,
                  length: length,
                  price: price
                )
              )
              lower(&labels[move.to], &firstEnds[move.to], at: end, to: total, nodes: &nodes)
              if nodes >= programme.limits.nodes { return .tooMany }
            }
          }
        }
      }
      return cheapest(arcs, labels, firstEnds)
    }

    /// Keeps the lesser price of a node, widening the state's steps where needed.
    private func lower(
      _ labels: inout [Int],
      _ first: inout Steps,
      at end: Steps,
      to price: Int,
      nodes: inout Int
    ) {
      if labels.isEmpty { first = end }
      if end < first {
        labels.insert(contentsOf: repeatElement(Self.never, count: first - end), at: 0)
        nodes += first - end
        first = end
      }
      while labels.count <= end - first {
        labels.append(Self.never)
        nodes += 1
      }
      labels[end - first] = min(labels[end - first], price)
    }

    /// The first order by the silent ties among the cheapest paths.
    private func cheapest(_ arcs: [Arc], _ labels: [[Int]], _ firstEnds: [Steps]) -> Result {
      let problem = programme.problem
      let horizon = problem.horizon
      var ends: [Int: Int] = [:]
      var best = Self.never
      for (index, state) in programme.graph.states.enumerated()
      where problem.mandatory.allSatisfy(state.isPlaced) {
        guard state.setup < 0 || problem.closings[state.setup] != nil else { continue }
        for (offset, label) in labels[index].enumerated() where label < Self.never {
          let time = firstEnds[index] + offset
          let closing = state.setup < 0 ? 0 : problem.closings[state.setup] ?? 0
          if time + closing > horizon { continue }
          let price = programme.priceOfEnd(state, at: time)
          ends[index * (horizon + 1) + time] = price
          best = min(best, label + price)
        }
      }
      guard best <= cutoff, best < Self.never else { return .nothing }
      func label(_ node: Int) -> Int {
        labels[node / (horizon + 1)][node % (horizon + 1) - firstEnds[node / (horizon + 1)]]
      }
      // Backwards: which nodes lie on a path of the best price.
      let finals = ends.filter { label($0.key) + $0.value == best }.keys.sorted()
      var onBest = Set(finals)
      var kept: [Arc] = []
      for arc in arcs.reversed()
      where onBest.contains(arc.to) && label(arc.from) + arc.price == label(arc.to) {
        onBest.insert(arc.from)
        kept.append(arc)
      }
      let ties = DoneSetTies(
        arcs: kept.reversed(),
        finals: finals.map { ($0, programme.graph.states[$0 / (horizon + 1)]) },
        first: 0,
        problem: problem
      )
      return .found(ties.firstOrder(), price: best)
    }
  }
}
