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
  /// Points for neighbours that share a tag.
  case alternation(Alternation)
  /// Points for how far items start from the times wanted for them.
  case nearness([Nearness])
  /// Points for the steps that people wait between their items.
  case waiting([Waiting])
  /// Points for how far rules that do not bind are broken.
  case soft([Softness])
  /// All of these together.
  case sum([SearchTerm])

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

  /// A start wanted for an item, in finer steps than the grain, so that it is a whole number of them.
  struct Nearness: Sendable {
    let item: Int
    let stepsPerGrain: Int
    let at: Int
    /// For each of the finer steps.
    var points: Int

    /// What a start of the item costs.
    func points(startingAt start: Steps) -> Int { abs(start * stepsPerGrain - at) * points }

    /// What an order costs, its starts and lengths by item; nothing when the item is dropped.
    func points(
      _ sequence: [Int],
      starts: [Steps],
      lengths: [Steps],
      finish: Steps
    ) -> Int {
      sequence.contains(item) ? points(startingAt: starts[item]) : 0
    }
  }

  /// The items of one person, between the first and the last of which they wait.
  struct Waiting: Sendable {
    let items: [Int]
    /// For each step.
    var points: Int

    /// What an order costs, its starts and lengths by item.
    func points(
      _ sequence: [Int],
      starts: [Steps],
      lengths: [Steps],
      finish: Steps
    ) -> Int {
      let own = sequence.filter(items.contains)
      guard let first = own.first, let last = own.last else { return 0 }
      return (own.reduce(starts[last] + lengths[last] - starts[first]) { $0 - lengths[$1] })
        * points
    }
  }

  /// Items of classes, and which classes share a tag.
  struct Alternation: Sendable {
    /// Nil for an item of no class.
    let classOfItem: [Int?]
    let shares: [[Bool]]
    /// For each pair.
    var points: Int

    /// What an item costs after the last one of a class.
    func points(_ item: Int, after last: Int?) -> Int {
      guard let last, let own = classOfItem[item], shares[last][own] else { return 0 }
      return points
    }
  }

  /// The terms of a sum, each by itself; any other is its own.
  var parts: [SearchTerm] {
    if case .sum(let terms) = self { terms.flatMap(\.parts) } else { [self] }
  }

  /// The term with every point counted so many times.
  func times(_ factor: Int) -> SearchTerm {
    switch self {
    case .drops(let values): return .drops(values.map { $0.saturating(by: factor) })
    case .lengths(let points): return .lengths(points.map { $0.saturating(by: factor) })
    case .inversions(let points): return .inversions(points: points.saturating(by: factor))
    case .finish(let past, let points):
      return .finish(past: past, points: points.saturating(by: factor))
    case .changeover(let points): return .changeover(points: points.saturating(by: factor))
    case .lateness(var dues):
      for index in dues.indices { dues[index].points = dues[index].points.saturating(by: factor) }
      return .lateness(dues)
    case .alternation(var alternation):
      alternation.points = alternation.points.saturating(by: factor)
      return .alternation(alternation)
    case .nearness(var wishes):
      for index in wishes.indices {
        wishes[index].points = wishes[index].points.saturating(by: factor)
      }
      return .nearness(wishes)
    case .waiting(var people):
      for index in people.indices {
        people[index].points = people[index].points.saturating(by: factor)
      }
      return .waiting(people)
    case .soft(var rules):
      for index in rules.indices { rules[index].multiply(by: factor) }
      return .soft(rules)
    case .sum(let terms): return .sum(terms.map { $0.times(factor) })
    }
  }

  /// Whether a later start of some item can cost less, so that the earliest starts need not be best.
  var gainsFromLaterStarts: Bool {
    switch self {
    case .drops, .lengths, .inversions, .finish, .changeover, .lateness, .alternation: false
    case .nearness, .waiting: true
    case .soft(let rules): rules.contains(where: \.gainsFromLaterStarts)
    case .sum(let terms): terms.contains(where: \.gainsFromLaterStarts)
    }
  }

  /// The most points an order of the problem can have; no more than `greatest` is told apart.
  func most(in problem: Problem) -> Int {
    func product(_ factors: Int...) -> Int {
      factors.reduce(1) { product, factor in
        let (next, overflow) = product.multipliedReportingOverflow(by: factor)
        return overflow ? Self.greatest : min(next, Self.greatest)
      }
    }
    func sum(_ parts: some Sequence<Int>) -> Int {
      parts.reduce(0) { min($0 + min($1, Self.greatest), Self.greatest) }
    }
    switch self {
    case .drops(let values): return sum(values)
    case .lengths(let points):
      return sum(
        zip(points, problem.entries).map { points, entry in
          product(points, max(entry.longest - entry.preferred, entry.preferred - entry.shortest))
        }
      )
    case .inversions(let points): return product(points, problem.count, problem.count)
    case .finish(_, let points), .changeover(let points):
      return product(points, problem.horizon + 1)
    case .lateness(let dues):
      return sum(
        dues.map { product($0.points, max(0, problem.horizon * $0.stepsPerGrain - $0.due)) }
      )
    case .alternation(let alternation): return product(alternation.points, problem.count)
    case .nearness(let wishes):
      return sum(
        wishes.map {
          product($0.points, max(abs($0.at), abs(problem.horizon * $0.stepsPerGrain - $0.at)))
        }
      )
    case .waiting(let people): return sum(people.map { product($0.points, problem.horizon) })
    case .soft(let rules): return sum(rules.map { $0.most(in: problem) })
    case .sum(let terms): return sum(terms.map { $0.most(in: problem) })
    }
  }

  /// Past this many points a preference cannot be counted; an event that could reach it is refused.
  static let greatest = 1 << 52
}

extension Int {
  /// The product, or the greatest number of points where it is beyond all numbers.
  fileprivate func saturating(by factor: Int) -> Int {
    let (product, overflow) = multipliedReportingOverflow(by: factor)
    return overflow ? SearchTerm.greatest : product
  }
}
