// SPDX-License-Identifier: GPL-3.0-or-later

/// A preference in one of the few forms the search counts; indices are those of the problem.
enum SearchTerm: Sendable {
  /// Points for each dropped item.
  case drops([Int])
  /// Points for each step that an item is off its wanted length.
  case lengths([Int])
  /// Points for each pair of kept, non-floating items against the file's order.
  case inversions(points: Int)
  /// Points for each step the finish is past a bound.
  case finish(past: Steps, points: Int)
  /// Points for each step of changeover.
  case changeover(points: Int)
  /// Points for what items end past their due times.
  case lateness([Due])

  /// A due time in finer steps than the grain, so that it is a whole number of them.
  struct Due: Sendable {
    let item: Int
    let stepsPerGrain: Int
    let due: Int
    /// For each of the finer steps.
    var points: Int

    /// What an end of the item costs.
    func points(endingAt end: Steps) -> Int { max(0, end * stepsPerGrain - due) * points }
  }

  /// The most points an order of the problem can have.
  func most(in problem: Problem) -> Int {
    switch self {
    case .drops(let values): values.reduce(0, +)
    case .lengths(let points):
      zip(points, problem.entries).reduce(0) { sum, pair in
        sum + pair.0 * max(pair.1.longest - pair.1.preferred, pair.1.preferred - pair.1.shortest)
      }
    case .inversions(let points): points * problem.count * problem.count
    case .finish(_, let points), .changeover(let points): points * (problem.horizon + 1)
    case .lateness(let dues): dues.reduce(0) { $0 + $1.points(endingAt: problem.horizon) }
    }
  }
}
