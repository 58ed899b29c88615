// SPDX-License-Identifier: GPL-3.0-or-later

extension SearchTerm {
  /// What it costs that a rule, which does not bind, is broken.
  struct Softness: Sendable {
    /// What the rule would say if it did bind.
    let facts: Facts
    /// For each item, pair or place in which an order breaks it.
    private(set) var pointsPerCount: Int
    /// For each step by which it is missed.
    private(set) var pointsPerStep: Int

    init(_ facts: Facts, pointsPerCount: Int, pointsPerStep: Int) {
      self.facts = facts
      self.pointsPerCount = pointsPerCount
      self.pointsPerStep = pointsPerStep
    }

    /// What an order costs, its starts and lengths by item.
    func points(
      _ sequence: [Int],
      starts: [Steps],
      lengths: [Steps],
      finish: Steps
    ) -> Int {
      points(facts.distance(of: sequence, starts: starts, lengths: lengths, finish: finish))
    }

    /// The most points an order of the problem can have.
    func most(in problem: Problem) -> Int { points(facts.greatestDistance(in: problem)) }

    /// Whether a later start of some item can bring an order nearer to the rule.
    var gainsFromLaterStarts: Bool { facts.askForLaterStarts }

    mutating func multiply(by factor: Int) {
      pointsPerCount = Self.product(pointsPerCount, factor)
      pointsPerStep = Self.product(pointsPerStep, factor)
    }

    private func points(_ distance: Facts.Distance) -> Int {
      min(
        SearchTerm.greatest,
        Self.product(distance.count, pointsPerCount) + Self.product(distance.steps, pointsPerStep)
      )
    }

    private static func product(_ one: Int, _ other: Int) -> Int {
      let (product, overflow) = one.multipliedReportingOverflow(by: other)
      return overflow ? SearchTerm.greatest : min(product, SearchTerm.greatest)
    }
  }
}
