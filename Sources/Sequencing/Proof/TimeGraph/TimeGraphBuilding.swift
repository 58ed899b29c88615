// SPDX-License-Identifier: GPL-3.0-or-later

/// Lays out the arcs of a `TimeGraph` from an event.
struct TimeGraphBuilding {
  let problem: Problem
  let frame: Frame
  let prices: TimeGraphPrices
  let types: StageTypes
  let timing: EarliestStarts
  /// By item, the lengths worth trying; a range below 0 for one that cannot be kept.
  let lengths: [ClosedRange<Steps>]
  /// The items that can be kept.
  let possible: [Int]
  /// Those that must be, or that an order within the cutoff cannot do without, by item.
  let isMandatory: [Bool]

  typealias Parts = (
    nodes: ContiguousArray<TimeGraph.Node>, heads: ContiguousArray<Int32>,
    arcs: ContiguousArray<TimeGraph.Arc>
  )

  /// Nil when an item can take no time, or the arcs are too many.
  func make(mostArcs: Int) -> Parts? {
    let horizon = problem.horizon
    guard horizon >= 0, possible.allSatisfy({ lengths[$0].lowerBound != 0 }) else { return nil }
    var isReached = ContiguousArray(repeating: false, count: (horizon + 1) * types.count)
    isReached[types.start] = true
    var nodes = ContiguousArray<TimeGraph.Node>()
    var heads = ContiguousArray<Int32>()
    var arcs = ContiguousArray<TimeGraph.Arc>()
    for time in 0...horizon {
      for type in 0..<types.count where isReached[time * types.count + type] {
        let closing = types.closings[type]
        let finish = time + (closing ?? 0)
        let price = prices.finish(finish) + (closing ?? 0) * prices.perStepOfChangeover
        guard let ending = parts(price) else { return nil }
        nodes.append(
          TimeGraph.Node(
            time: Int32(time),
            type: Int32(type),
            done: 0,
            mayEnd: closing != nil && finish <= horizon,
            ending: ending
          )
        )
        heads.append(Int32(arcs.count))
        guard addArcs(from: time, type, &arcs, &isReached) else { return nil }
        if arcs.count > mostArcs { return nil }
      }
    }
    heads.append(Int32(arcs.count))
    var numbers = ContiguousArray<Int32>(repeating: -1, count: isReached.count)
    for (number, node) in nodes.enumerated() {
      numbers[Int(node.time) * types.count + Int(node.type)] = Int32(number)
    }
    for index in arcs.indices {
      let arc = arcs[index]
      arcs[index] = TimeGraph.Arc(to: numbers[Int(arc.to)], cost: arc.cost, item: arc.item)
    }
    return (nodes, heads, arcs)
  }

  private func parts(_ price: Int) -> Int32? {
    let (product, overflow) = price.multipliedReportingOverflow(by: TimeGraph.partsPerUnit)
    return overflow || product > Int(Int32.max) / 4 ? nil : Int32(product)
  }

  /// Adds every arc that leaves a moment; until all are there, `to` is the moment's own number.
  private func addArcs(
    from time: Steps,
    _ type: Int,
    _ arcs: inout ContiguousArray<TimeGraph.Arc>,
    _ isReached: inout ContiguousArray<Bool>
  ) -> Bool {
    func add(to end: Steps, _ next: Int, cost: Int32, item: Int) {
      let moment = end * types.count + next
      isReached[moment] = true
      arcs.append(TimeGraph.Arc(to: Int32(moment), cost: cost, item: Int32(item)))
    }
    if problem.facts.allowsWaiting, time < problem.horizon {
      add(to: time + 1, type, cost: 0, item: -1)
    }
    for item in possible where lengths[item].lowerBound > 0 {
      let next = types.typeOfItem[item]
      guard let changeover = types.changeovers[type][next] else { continue }
      let start = time + changeover
      guard start >= frame.earliest[item], start <= frame.latest[item] else { continue }
      for length in lengths[item] {
        let end = start + length
        if end > problem.horizon { break }
        guard
          timing.earliestStart(of: item, length: length, from: start, changeover: changeover)
            == start
        else { continue }
        let price =
          abs(length - problem.entries[item].preferred) * prices.perStepOff[item]
          + changeover * prices.perStepOfChangeover + prices.lateness(of: item, endingAt: end)
        guard let cost = parts(price) else { return false }
        add(to: end, next, cost: cost, item: item)
      }
    }
    return true
  }
}
