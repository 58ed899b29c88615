// SPDX-License-Identifier: GPL-3.0-or-later

/// All preferences of an event as one number: a point of an earlier one outweighs all later ones.
///
/// After the preferences come the least waiting and the earliest finish of the silent tie-break.
struct DoneSetPrices {
  private(set) var drops: [Int]
  private(set) var perStepOff: [Int]
  private(set) var perInversion = 0
  private(set) var perStepOfChangeover = 0
  private(set) var lateFinish: [(past: Steps, points: Int)] = []
  private(set) var alternations: [SearchTerm.Alternation] = []
  /// The due times of each item.
  private(set) var dues: [[SearchTerm.Due]]
  let perStepWaiting: Int
  let perStepOfFinish = 1

  /// Nil when the numbers grow too large to be told apart, or a term has no price here.
  init?(_ problem: Problem, _ terms: [SearchTerm]) {
    drops = Array(repeating: 0, count: problem.count)
    perStepOff = drops
    dues = Array(repeating: [], count: problem.count)
    perStepWaiting = problem.horizon + 1
    var scale = perStepWaiting * (problem.horizon + 1)
    func widen(_ most: Int) -> Bool {
      let (product, overflow) = scale.multipliedReportingOverflow(by: most + 1)
      scale = product
      return !overflow && product < Int.max >> 8
    }
    for term in terms.reversed() {
      let points = scale
      guard widen(term.most(in: problem)), add(term, points) else { return nil }
    }
  }

  /// Adds a preference, each of its points at a price; what no order reaches may be cut off.
  ///
  /// - Returns: whether the programme carries the term.
  private mutating func add(_ term: SearchTerm, _ price: Int) -> Bool {
    func priced(_ points: Int) -> Int {
      let (product, overflow) = points.multipliedReportingOverflow(by: price)
      return overflow ? Int.max >> 8 : min(product, Int.max >> 8)
    }
    switch term {
    case .drops(let values): drops = zip(drops, values).map { $0 + priced($1) }
    case .lengths(let points): perStepOff = zip(perStepOff, points).map { $0 + priced($1) }
    case .inversions(let points): perInversion += priced(points)
    case .finish(let past, let points): lateFinish.append((past, priced(points)))
    case .changeover(let points): perStepOfChangeover += priced(points)
    case .nearness, .waiting, .soft: return false
    case .sum(let terms): return terms.allSatisfy { add($0, price) }
    case .alternation(var alternation):
      alternation.points = priced(alternation.points)
      alternations.append(alternation)
    case .lateness(let all):
      for var due in all {
        due.points = priced(due.points)
        dues[due.item].append(due)
      }
    }
    return true
  }

  /// What a finish at this step costs.
  func finish(_ finish: Steps) -> Int {
    lateFinish.reduce(finish * perStepOfFinish) { $0 + max(0, finish - $1.past) * $1.points }
  }
}
