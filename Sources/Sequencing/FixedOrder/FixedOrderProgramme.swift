// SPDX-License-Identifier: GPL-3.0-or-later

/// The best lengths, starts and drops of a given order: a dynamic programme over item and end.
///
///     after(i, e) = min over the next kept item j of  drops between + turn · price
///                     + min over s ≥ e + turn of  waiting + begun(j, s)
///     begun(j, s) = price of the start + min over lengths d of  price of d and the end + after(j, s + d)
///
/// Exact for windows, presence, changeovers, waiting and drops, and every price that is a sum over
/// items and neighbours. Rules that tie items further apart are left out, so that its value is a
/// bound; when its order keeps them too, that order is best.
struct FixedOrderProgramme {
  enum Outcome {
    /// Starts and lengths by item.
    case found(sequence: [Int], starts: [Steps], lengths: [Steps])
    /// Not even without the rules left out.
    case infeasible
    /// Too large, or of a preference that is no such sum.
    case notCarried
  }

  private let problem: Problem
  private let stage: StageTable
  private let order: [Int]
  private let choice: LengthChoice
  private static let waysTried = 200
  private static let largest = 300_000_000

  init(_ problem: Problem, order: [Int]) {
    self.problem = problem
    self.order = order
    stage = StageTable(problem)
    choice = LengthChoice(problem)
  }

  func best(_ terms: [SearchTerm]) -> Outcome {
    let ways = choice.ranges.reduce(1) { min(1_000_000, $0 * $1.count) }
    let widest = problem.entries.reduce(1) { max($0, $1.longest - $1.shortest + 1) }
    guard ways <= Self.waysTried,
      (problem.horizon + 1) * widest * max(1, order.count) <= Self.largest / ways,
      let prices = FixedOrderPrices(problem, terms, order: order)
    else { return .notCarried }
    let bounds = PlaceBounds(stage, [], prices.times)
    let places = NumberBuffer(order)
    bounds.take(UnsafePointer(places.base), order.count)
    var best: (plan: FixedOrderTable.Plan, price: Int)?
    choose(choice.ranges[...], []) { lengths in
      var ranges = problem.entries.map { Optional($0.shortest...$0.longest) }
      for (group, length) in lengths.enumerated() {
        for index in choice.members(of: group) {
          let item = choice.member(index)
          ranges[item] = ranges[item].flatMap { $0.contains(length) ? length...length : nil }
        }
      }
      let table = FixedOrderTable(stage, prices, bounds, order: order, ranges: ranges)
      guard table.price < FixedOrderTable.never, table.price <= best?.price ?? .max else { return }
      let plan = table.plan()
      if let known = best, known.price == table.price, !plan.comesFirst(before: known.plan) {
        return
      }
      best = (plan, table.price)
    }
    guard let best else { return .infeasible }
    return .found(
      sequence: order.filter { best.plan.starts[$0] != nil },
      starts: best.plan.starts.map { $0 ?? 0 },
      lengths: best.plan.lengths
    )
  }

  private func choose(
    _ groups: ArraySlice<ClosedRange<Steps>>,
    _ chosen: [Steps],
    _ body: ([Steps]) -> Void
  ) {
    guard let group = groups.first else { return body(chosen) }
    for length in group { choose(groups.dropFirst(), chosen + [length], body) }
  }
}
