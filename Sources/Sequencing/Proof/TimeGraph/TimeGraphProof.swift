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
    /// No order costs at most the cutoff.
    case refuted
    /// No order costs less than this.
    case bound(Int)
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

  /// Tries to refute every order of at most `cutoff` units, `known` being what the best one at hand
  /// costs, with an effort counted in arcs.
  mutating func refute(cutoff: Int, known: Int, effort: Int) -> Outcome? {
    guard var graph = TimeGraph(building, mostArcs: Self.mostArcs) else { return nil }
    let most = cutoff * TimeGraph.partsPerUnit
    var multipliers = startingMultipliers(graph)
    var bound = 0
    while true {
      let passes =
        graph.critical.isEmpty
        ? 600 : max(25, min(200, 300_000_000 / max(1, graph.arcs.count)))
      let found = raise(&graph, &multipliers, cutoff: most, known: known, passes: passes, until: effort)
      guard let found else { return .refuted }
      bound = max(bound, found)
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

  /// The most the shortest path can be raised to; nil when nothing within the cutoff is left.
  private mutating func raise(
    _ graph: inout TimeGraph,
    _ multipliers: inout Multipliers,
    cutoff: Int,
    known: Int,
    passes: Int,
    until effort: Int
  ) -> Int? {
    var pass = TimeGraphPass()
    defer { work += pass.work }
    var best = Int.min
    var eliminatedAt = Int.min
    var length = 1.0
    var withoutGain = 0
    multipliers.forgetDirection()
    for number in 0..<passes {
      if number.isMultiple(of: 8), isOver() || work + pass.work > effort { break }
      var bound = pass.run(graph, multipliers.prices) + multipliers.sum
      if bound > cutoff { return nil }
      withoutGain = bound > best + 5 ? 0 : withoutGain + 1
      best = max(best, bound)
      if number == 0 || bound > eliminatedAt + 300 && bound == best {
        eliminatedAt = bound
        pass.eliminate(&graph, multipliers.prices, cutoff: cutoff - multipliers.sum)
        if graph.isEmpty { return nil }
        bound = pass.run(graph, multipliers.prices) + multipliers.sum
        if bound > cutoff { return nil }
      }
      if withoutGain >= 20 {
        length /= 2
        withoutGain = 0
        if length < 0.02 { break }
      }
      let target = max(Double(known * TimeGraph.partsPerUnit), Double(best) + 500)
      let visits = pass.visits(graph, items: problem.count)
      guard multipliers.turn(visits: visits, gap: target - Double(bound), length: length) else {
        break
      }
    }
    return best
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
