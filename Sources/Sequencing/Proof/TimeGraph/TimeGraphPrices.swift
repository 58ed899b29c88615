// SPDX-License-Identifier: GPL-3.0-or-later

/// The first preferences of an event as one whole number for each thing that can stand on an arc.
///
/// Points of an earlier preference are multiplied so that one outweighs all of the later ones; the
/// sum is divided by what all prices have in common. Preferences that look at pairs of items have no
/// place on an arc: the last preference taken is the one before the first of those.
struct TimeGraphPrices: Sendable {
  /// How many of the first preferences these are.
  let levels: Int
  let drops: [Int]
  let perStepOff: [Int]
  let perStepOfChangeover: Int
  let lateFinish: [(past: Steps, price: Int)]
  /// The due times of each item, with what a point of theirs weighs.
  private let dues: [[(due: SearchTerm.Due, price: Int)]]
  /// What one point of each preference weighs, in units.
  private let weights: [Int]
  private let unit: Int

  private static let limit = 1 << 40

  /// Nil when not even the first preference fits.
  init?(_ problem: Problem, _ terms: [SearchTerm]) {
    let fitting = Array(terms.prefix { $0.fitsArcs })
    guard !fitting.isEmpty else { return nil }
    var weights: [Int] = []
    var scale = 1
    for term in fitting.reversed() {
      weights.append(scale)
      let (product, overflow) = scale.multipliedReportingOverflow(by: term.most(in: problem) + 1)
      guard !overflow, product < Self.limit else { return nil }
      scale = product
    }
    weights.reverse()
    var sum = Sum(problem)
    for (term, weight) in zip(fitting, weights) { sum.add(term, weight) }
    let unit = max(1, sum.commonDivisor)
    levels = fitting.count
    self.weights = weights
    self.unit = unit
    drops = sum.drops.map { $0 / unit }
    perStepOff = sum.perStepOff.map { $0 / unit }
    perStepOfChangeover = sum.perStepOfChangeover / unit
    lateFinish = sum.lateFinish.map { ($0.past, $0.price / unit) }
    dues = sum.dues
  }

  /// The price of an order by its points for each preference, in units.
  func price(_ points: [Int]) -> Int {
    zip(points, weights).reduce(0) { $0 + $1.0 * $1.1 } / unit
  }

  /// The least points for each preference that a price leaves possible, level by level: what no order
  /// of that price or more is below.
  func points(_ price: Int) -> [Int] {
    var rest = price * unit
    return weights.map { weight in
      let points = rest / weight
      rest -= points * weight
      return points
    }
  }

  /// What it costs that an item ends at this step.
  func lateness(of item: Int, endingAt end: Steps) -> Int {
    dues[item].reduce(0) { $0 + $1.due.points(endingAt: end) * $1.price } / unit
  }

  func finish(_ finish: Steps) -> Int {
    lateFinish.reduce(0) { $0 + max(0, finish - $1.past) * $1.price }
  }

  private struct Sum {
    var drops: [Int]
    var perStepOff: [Int]
    var perStepOfChangeover = 0
    var lateFinish: [(past: Steps, price: Int)] = []
    var dues: [[(due: SearchTerm.Due, price: Int)]]

    init(_ problem: Problem) {
      drops = Array(repeating: 0, count: problem.count)
      perStepOff = drops
      dues = Array(repeating: [], count: problem.count)
    }

    mutating func add(_ term: SearchTerm, _ weight: Int) {
      switch term {
      case .drops(let values): drops = zip(drops, values).map { $0 + $1 * weight }
      case .lengths(let points): perStepOff = zip(perStepOff, points).map { $0 + $1 * weight }
      case .changeover(let points): perStepOfChangeover += points * weight
      case .finish(let past, let points): lateFinish.append((past, points * weight))
      case .lateness(let all): for due in all { dues[due.item].append((due, weight)) }
      case .sum(let terms): for term in terms { add(term, weight) }
      case .inversions, .alternation, .nearness, .waiting, .soft: break
      }
    }

    /// What every price is a whole multiple of; 0 when all are 0.
    var commonDivisor: Int {
      let single = drops + perStepOff + [perStepOfChangeover] + lateFinish.map(\.price)
      return (single + dues.flatMap { $0.map { $0.due.points * $0.price } })
        .reduce(0, MinutePoints.greatestCommonDivisor)
    }
  }
}

extension SearchTerm {
  /// Whether the preference is a sum over items, changeovers and the finish, each by itself.
  fileprivate var fitsArcs: Bool {
    switch self {
    case .drops, .lengths, .changeover, .finish, .lateness: true
    case .sum(let terms): terms.allSatisfy(\.fitsArcs)
    case .inversions, .alternation, .nearness, .waiting, .soft: false
    }
  }
}
