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
    for term in terms.reversed() {
      let most = Self.most(term, problem)
      // The dearest single step may be dearer than all that can happen: no length may be free.
      let (widest, overflow) = scale.multipliedReportingOverflow(by: max(most, term.dearest) + 1)
      guard !overflow, widest < Int.max >> 8 else { return nil }
      add(term, scale)
      scale *= most + 1
    }
  }

  private mutating func add(_ term: SearchTerm, _ scale: Int) {
    switch term {
    case .drops(let values): drops = zip(drops, values).map { $0 + $1 * scale }
    case .lengths(let points): perStepOff = zip(perStepOff, points).map { $0 + $1 * scale }
    case .inversions: perInversion += scale
    case .finish(let past, let points): lateFinish.append((past, points * scale))
    case .changeover(let points): perStepOfChangeover += points * scale
    }
  }

  /// The most points a preference can count.
  private static func most(_ term: SearchTerm, _ problem: Problem) -> Int {
    switch term {
    case .drops(let values): values.reduce(0, +)
    case .lengths(let points):
      zip(points, problem.entries).reduce(0) { sum, pair in
        sum + pair.0 * max(pair.1.longest - pair.1.preferred, pair.1.preferred - pair.1.shortest)
      }
    case .inversions: problem.count * problem.count
    case .finish(_, let points), .changeover(let points): points * (problem.horizon + 1)
    }
  }

  /// What a finish at this step costs.
  func finish(_ finish: Steps) -> Int {
    lateFinish.reduce(finish * perStepOfFinish) { $0 + max(0, finish - $1.past) * $1.points }
  }
}

extension SearchTerm {
  /// The points of the dearest single thing it counts.
  fileprivate var dearest: Int {
    switch self {
    case .drops(let values): values.max() ?? 0
    case .lengths(let points): points.max() ?? 0
    case .inversions: 1
    case .finish(_, let points), .changeover(let points): points
    }
  }
}
