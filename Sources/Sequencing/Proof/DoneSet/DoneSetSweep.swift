// SPDX-License-Identifier: GPL-3.0-or-later

/// One pass of the programme over all states, with given ranges of lengths.
struct DoneSetSweep {
  enum Result {
    case found(StepOrder, price: Int)
    /// No order is as cheap as the cutoff.
    case nothing
    case tooMany
  }

  private struct Node {
    let state: Int
    let time: Steps
    let memory: DoneSetTimes.Memory
    var price: Int
  }

  /// Tells the nodes of one state apart.
  private struct Moment: Hashable {
    let time: Steps
    let memory: DoneSetTimes.Memory
  }

  private let programme: DoneSetProgramme
  /// The lengths each item may have; a range below 0 for an item that must be dropped.
  private let ranges: [ClosedRange<Steps>]
  private let cutoff: Int
  /// By state: what the items still to be placed take as wanted, and the least price of a step less.
  private let wantedRest: [Steps]
  private let cheapestStep: [Int]

  init(_ programme: DoneSetProgramme, ranges: [ClosedRange<Steps>], cutoff: Int) {
    self.programme = programme
    self.ranges = ranges
    self.cutoff = cutoff
    let problem = programme.problem
    let mandatory = problem.mandatory
    let wanted = problem.entries.indices.map {
      min(ranges[$0].upperBound, max(ranges[$0].lowerBound, problem.entries[$0].preferred))
    }
    let isShortenable = problem.entries.indices.map { ranges[$0].lowerBound < wanted[$0] }
    var wantedRest: [Steps] = []
    var cheapestStep: [Int] = []
    for state in programme.graph.states {
      var rest = 0
      var cheapest = Int.max
      for item in mandatory where !state.isPlaced(item) {
        rest += wanted[item]
        if isShortenable[item] { cheapest = min(cheapest, programme.prices.perStepOff[item]) }
      }
      wantedRest.append(rest)
      cheapestStep.append(cheapest == .max ? 0 : cheapest)
    }
    self.wantedRest = wantedRest
    self.cheapestStep = cheapestStep
  }

  /// The best order within the cutoff, and how many arcs it took to find it.
  func result() -> (result: Result, arcs: Int) {
    let programme = programme
    let horizon = programme.problem.horizon
    let states = programme.graph.states
    var nodes = [Node(state: 0, time: 0, memory: programme.times.start, price: 0)]
    var nodesOfState = [[Int]](repeating: [], count: states.count)
    var known = [[Moment: Int]](repeating: [:], count: states.count)
    nodesOfState[0] = [0]
    var arcs: [DoneSetProgramme.Arc] = []
    for (index, state) in states.enumerated() where !nodesOfState[index].isEmpty {
      if index.isMultiple(of: 64), programme.isOver() { return (.tooMany, arcs.count) }
      known[index] = [:]
      for from in nodesOfState[index] {
        let node = nodes[from]
        for move in programme.graph.moves[index] {
          let target = states[move.to]
          for placing in placings(of: move, after: node, in: state) {
            let end = placing.start + placing.length
            if end + programme.shortestRest[move.to] > horizon { continue }
            let waiting = placing.start - node.time - move.changeover
            let price =
              programme.price(
                of: move.item,
                start: placing.start,
                length: placing.length,
                after: state,
                changeover: move.changeover
              )
              + waiting * programme.prices.perStepWaiting
            let total = node.price + price
            if total + priceToCome(move.to, at: end) > cutoff { continue }
            let memory =
              node.memory.isEmpty
              ? node.memory
              : programme.times.after(
                move.item,
                length: placing.length,
                end: end,
                node.memory,
                in: target
              )
            let moment = Moment(time: end, memory: memory)
            let to: Int
            if let existing = known[move.to][moment] {
              to = existing
              nodes[to].price = min(nodes[to].price, total)
            } else {
              to = nodes.count
              if to >= programme.limits.nodes { return (.tooMany, arcs.count) }
              nodes.append(Node(state: move.to, time: end, memory: memory, price: total))
              known[move.to][moment] = to
              nodesOfState[move.to].append(to)
            }
            if arcs.count >= programme.limits.arcs { return (.tooMany, arcs.count) }
            arcs.append(
              DoneSetProgramme.Arc(
                from: from,
                to: to,
                item: move.item,
                start: placing.start,
                length: placing.length,
                price: price
              )
            )
          }
        }
      }
    }
    return (cheapest(arcs, nodes), arcs.count)
  }

  /// No path from here to the end costs less.
  private func priceToCome(_ state: Int, at time: Steps) -> Int {
    let over = time + wantedRest[state] - programme.problem.horizon
    return over > 0 ? over * cheapestStep[state] : 0
  }

  /// Every start and length with which an item can follow a node.
  private func placings(
    of move: DoneSetGraph.Move,
    after node: Node,
    in state: DoneState
  ) -> [(start: Steps, length: Steps)] {
    let range = ranges[move.item]
    guard range.lowerBound >= 0,
      let allowed = node.memory.isEmpty
        ? ClosedRange.unbounded : programme.times.starts(of: move.item, in: state, node.memory)
    else { return [] }
    let ready = node.time + move.changeover
    let ends =
      node.memory.isEmpty
      ? (ClosedRange.unbounded.upperBound, []) : programme.times.ends(of: move.item)
    let longest =
      node.memory.isEmpty
      ? range.upperBound : programme.times.longest(of: move.item, node.memory)
    var placings: [(Steps, Steps)] = []
    for length in range where length <= longest {
      func add(from: Steps) -> Steps? {
        guard
          let start = programme.timing.earliestStart(
            of: move.item,
            length: length,
            from: max(from, allowed.lowerBound),
            changeover: move.changeover
          ),
          start <= allowed.upperBound, start + length <= ends.0,
          programme.problem.facts.allowsWaiting || start == ready
        else { return nil }
        if !placings.contains(where: { $0 == (start, length) }) { placings.append((start, length)) }
        return start
      }
      guard let first = add(from: ready) else { continue }
      for end in ends.1 where end - length > first { _ = add(from: end - length) }
      if programme.times.canBeDelayed(move.item, isFirst: state.setup < 0) {
        var start = first
        while start < programme.frame.latest[move.item], let next = add(from: start + 1) {
          start = next
        }
      }
    }
    return placings
  }

  /// The first order by the silent ties among the cheapest paths.
  private func cheapest(_ arcs: [DoneSetProgramme.Arc], _ nodes: [Node]) -> Result {
    let problem = programme.problem
    var ends: [(node: Int, price: Int)] = []
    for (index, node) in nodes.enumerated() {
      let state = programme.graph.states[node.state]
      guard programme.graph.mayEnd(state),
        let closing = state.setup < 0 ? 0 : problem.closings[state.setup],
        node.time + closing <= problem.horizon,
        node.memory.isEmpty
          || programme.times.mayEnd(state, node.memory, finish: node.time + closing)
      else { continue }
      ends.append((index, node.price + programme.priceOfEnd(state, at: node.time)))
    }
    guard let best = ends.map(\.price).min(), best <= cutoff else { return .nothing }
    let finals = ends.filter { $0.price == best }.map(\.node)
    // Backwards: which arcs lie on a path of the best price.
    var isOnBest = [Bool](repeating: false, count: nodes.count)
    for node in finals { isOnBest[node] = true }
    var kept: [DoneSetProgramme.Arc] = []
    for arc in arcs.reversed()
    where isOnBest[arc.to] && nodes[arc.from].price + arc.price == nodes[arc.to].price {
      isOnBest[arc.from] = true
      kept.append(arc)
    }
    let ties = DoneSetTies(
      arcs: kept.reversed(),
      finals: finals.map { ($0, programme.graph.states[nodes[$0].state]) },
      first: 0,
      problem: problem
    )
    return .found(ties.firstOrder(), price: best)
  }
}
