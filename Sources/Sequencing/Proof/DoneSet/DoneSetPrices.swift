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
  let perStepWaiting: Int
  let perStepOfFinish = 1

  /// Nil when the numbers grow too large to be told apart.
  init?(_ problem: Problem, _ terms: [SearchTerm]) {
    drops = Array(repeating: 0, count: problem.count)
    perStepOff = drops
    perStepWaiting = problem.horizon + 1
    var scale = perStepWaiting * (problem.horizon + 1)
    func widen(_ most: Int) -> Bool {
      let (product, overflow) = scale.multipliedReportingOverflow(by: most + 1)
      scale = product
      return !overflow && product < Int.max >> 8
    }
    for term in terms.reversed() {
      let most: Int
      switch term {
      case .drops(let values):
        drops = zip(drops, values).map { $0 + $1 * scale }
        most = values.reduce(0, +)
      case .lengths(let points):
        perStepOff = zip(perStepOff, points).map { $0 + $1 * scale }
        most = zip(points, problem.entries).reduce(0) { sum, pair in
          sum + pair.0 * max(pair.1.longest - pair.1.preferred, pair.1.preferred - pair.1.shortest)
        }
      case .inversions:
        perInversion += scale
        most = problem.count * problem.count
      case .finish(let past, let points):
        lateFinish.append((past, points * scale))
        most = points * (problem.horizon + 1)
      case .changeover(let points):
        perStepOfChangeover += points * scale
        most = points * (problem.horizon + 1)
      }
      guard widen(most) else { return nil }
    }
  }

  /// What a finish at this step costs.
  func finish(_ finish: Steps) -> Int {
    lateFinish.reduce(finish * perStepOfFinish) { $0 + max(0, finish - $1.past) * $1.points }
  }
}
