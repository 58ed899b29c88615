// SPDX-License-Identifier: GPL-3.0-or-later

/// Proves that no order costs at most a cutoff, by successive sublimation of a `TimeGraph`.
///
/// Multipliers raise the shortest path, arcs that no path within the cutoff uses are taken out, then a
/// few more items are counted exactly, on what is left of the graph (Ibaraki and Nakamura, European
/// Journal of Operational Research 76, 1994; Tanaka and Fujikuma, Journal of Scheduling 15, 2012). It
/// ends when nothing is left, when all items are exact, or when the effort is spent; the bound holds
/// at any time. Costs are whole parts of a unit, so no comparison needs a tolerance.
struct TimeGraphProof {
  enum Outcome {
    /// No order costs less than the best one met on the way, or than the cutoff and a unit.
    case refuted
    /// No order costs less than this.
    case bound(Int)
  }

  /// What became of the shortest path.
  private enum Raised {
    /// Nothing within the cutoff is left.
    case nothing
    /// It cannot be raised further for now.
    case open(Int)
    /// It is an order that holds, at this price in units.
    case order(Int)
  }

  private let problem: Problem
  private let building: TimeGraphBuilding
  private let prices: TimeGraphPrices
  private let isOver: () -> Bool
  /// Arcs gone over so far.
  private(set) var work = 0

  static let mostArcs = 6_000_000

  init(_ building: TimeGraphBuilding, isOver: @escaping () -> Bool) {
    problem = building.problem
    self.building = building
    prices = building.prices
    self.isOver = isOver
  }

  /// Tries to refute every order of at most `cutoff` units, with an effort counted in arcs.
  ///
  /// - Parameters:
  ///   - cutoff: what an order of interest costs at most; lowered below each order met on the way.
  ///   - effort: how many arcs may be gone over.
  ///   - price: what the items in an order cost when it holds, timed at its best.
  /// - Returns: what was proved; nil when the event has no such graph.
  mutating func refute(
    cutoff: inout Int,
    effort: Int,
    price: ([Int]) -> Int?
  ) -> Outcome? {
    guard var graph = TimeGraph(building, mostArcs: Self.mostArcs) else { return nil }
    if graph.isEmpty { return .refuted }
    var multipliers = startingMultipliers(graph)
    var bound = 0
    while true {
      let passes =
        graph.critical.isEmpty
        ? 600 : max(25, min(200, 300_000_000 / max(1, graph.arcs.count)))
      switch raise(&graph, &multipliers, cutoff: cutoff, passes: passes, until: effort, price) {
      case .nothing: return .refuted
      case .order(let price):
        cutoff = price - 1
        continue
      case .open(let found): bound = max(bound, found)
      }
      let chosen = nextCritical(graph, multipliers)
      if chosen.isEmpty || work > effort || isOver() { break }
      guard graph.makeCritical(chosen, mostArcs: Self.mostArcs) else { break }
      work += graph.arcs.count * 2
      if graph.isEmpty { return .refuted }
      for item in chosen {
        multipliers.makeCritical(item, isMandatory: building.isMandatory[item])
      }
    }
    return .bound(max(0, bound.roundedUp(to: TimeGraph.partsPerUnit)))
  }

  /// Raises the shortest path as far as the multipliers can.
  private mutating func raise(
    _ graph: inout TimeGraph,
    _ multipliers: inout Multipliers,
    cutoff units: Int,
    passes: Int,
    until effort: Int,
    _ price: ([Int]) -> Int?
  ) -> Raised {
    let cutoff = units * TimeGraph.partsPerUnit
    let known = Double(cutoff + TimeGraph.partsPerUnit)
    var pass = TimeGraphPass()
    defer { work += pass.work }
    var best = 0
    var eliminatedAt = 0
    var length = 1.0
    var withoutGain = 0
    multipliers.forgetDirection()
    for number in 0..<passes {
      if number.isMultiple(of: 8), isOver() || work + pass.work > effort { break }
      var bound = pass.run(graph, multipliers.prices) + multipliers.sum
      if bound > cutoff { return .nothing }
      withoutGain = bound > best + 5 ? 0 : withoutGain + 1
      best = max(best, bound)
      if number == 0 || bound > eliminatedAt + 300 && bound == best {
        eliminatedAt = bound
        pass.eliminate(&graph, multipliers.prices, cutoff: cutoff - multipliers.sum)
        if graph.isEmpty { return .nothing }
        bound = pass.run(graph, multipliers.prices) + multipliers.sum
        if bound > cutoff { return .nothing }
      }
      if withoutGain >= 20 {
        length /= 2
        withoutGain = 0
        if length < 0.02 { break }
      }
      let path = pass.path(graph)
      if let order = order(path), let price = price(order), price <= units { return .order(price) }
      let gap = max(known, Double(best) + 500) - Double(bound)
      guard multipliers.turn(visits: visits(path), gap: gap, length: length) else { break }
    }
    return .open(best)
  }

  /// How often a path visits each item.
  private func visits(_ path: [Int]) -> ContiguousArray<Int32> {
    var visits = ContiguousArray<Int32>(repeating: 0, count: problem.count)
    for item in path { visits[item] += 1 }
    return visits
  }

  /// The items of a path when it visits each at most once and misses none that must be kept.
  private func order(_ path: [Int]) -> [Int]? {
    let visits = visits(path)
    let isOrder = visits.indices.allSatisfy {
      visits[$0] == 1 || visits[$0] == 0 && problem.entries[$0].isOptional
    }
    return isOrder ? path : nil
  }

  /// A price of a minute on each item, the best of a few.
  private mutating func startingMultipliers(_ graph: TimeGraph) -> Multipliers {
    let most = problem.entries.indices.map { item -> Int32 in
      guard !building.isMandatory[item] else { return .max }
      let (value, overflow) = prices.drops[item].multipliedReportingOverflow(
        by: TimeGraph.partsPerUnit
      )
      return overflow || value > Int(Int32.max) / 4 ? Int32.max / 4 : Int32(value)
    }
    let cheapest =
      problem.entries.indices.filter { building.lengths[$0].count > 1 }
      .map { prices.perStepOff[$0] }.min() ?? 1
    var best: (multipliers: Multipliers, bound: Int)?
    var pass = TimeGraphPass()
    for factor in [0, 0.5, 1, 1.5, 2, 3] {
      let start = problem.entries.map { entry in
        factor * Double(cheapest * TimeGraph.partsPerUnit) * Double(entry.preferred)
      }
      let multipliers = Multipliers(start: start, most: most)
      let bound = pass.run(graph, multipliers.prices) + multipliers.sum
      if best.map({ bound > $0.bound }) ?? true { best = (multipliers, bound) }
    }
    work += pass.work
    return best?.multipliers ?? Multipliers(start: problem.entries.map { _ in 0 }, most: most)
  }

  /// The items to count exactly next: those of setups that few items have, first those with hours of
  /// their own; then those that paths miss or repeat most.
  private func nextCritical(_ graph: TimeGraph, _ multipliers: Multipliers) -> [Int] {
    var countOfSetup = [Int](repeating: 0, count: problem.setups.count)
    for entry in problem.entries { countOfSetup[entry.setup] += 1 }
    let common = countOfSetup.indices.max { countOfSetup[$0] < countOfSetup[$1] }
    func urgency(_ item: Int) -> Double {
      let entry = problem.entries[item]
      if entry.setup == common { return multipliers.strain[item] }
      let hasHours =
        building.frame.earliest[item] > 0
        || building.frame.latest[item] + entry.shortest < problem.horizon
      return multipliers.strain[item] + (hasHours ? 2000 : 1000)
    }
    let open = building.possible.filter { !graph.critical.contains($0) }
    let ranked = open.map { (item: $0, urgency: urgency($0)) }
      .sorted { $0.urgency == $1.urgency ? $0.item < $1.item : $0.urgency > $1.urgency }
    return ranked.prefix(graph.nodes.count < 20_000 ? 2 : 1).map(\.item)
  }
}
