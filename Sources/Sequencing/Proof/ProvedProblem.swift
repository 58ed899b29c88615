// SPDX-License-Identifier: GPL-3.0-or-later

/// An event with what its proved preferences say of every order that is still of interest.
///
/// A level that is 0 stays 0 in everything that follows, and a sum of costs is 0 exactly when each is:
/// such an order keeps the soft rules of that level as if they did bind, and the level is gone. It
/// also keeps every item that costs more to leave out than its level has points. Binding rules have a
/// place in the exact proofs that many soft ones have not, items that must be kept make bounds
/// sharper, and both leave fewer orders.
struct ProvedProblem {
  let problem: Problem
  let frame: Frame
  /// The least points of the first preferences, the gone ones among them.
  let proved: [Int]
  private let terms: [SearchTerm]
  private let isGone: [Bool]

  /// - Parameters:
  ///   - problem: the event.
  ///   - terms: all its preferences.
  ///   - proved: the least points of the first of them.
  ///   - frame: what is known of every best order by `terms`.
  init(_ problem: Problem, _ terms: [SearchTerm], proved: [Int], _ frame: Frame) {
    let facts = zip(terms, proved).map { term, points in points == 0 ? term.factsWhenNothing : nil }
    let items = problem.entries.indices.filter { item in
      problem.entries[item].isOptional
        && zip(terms, proved).contains { $0.points(ofDropping: item) > $1 }
    }
    self.terms = terms
    self.proved = proved
    // Another cost that is left, as one on lengths, is not said by facts.
    isGone = facts.map { $0 != nil }
    let binding = facts.compactMap(\.self).flatMap(\.self)
    guard !binding.isEmpty || !items.isEmpty else {
      (self.problem, self.frame) = (problem, frame)
      return
    }
    self.problem = problem.adding(binding, keeping: items)
    self.frame = Frame.sharpened(self.problem, terms: terms)
  }

  /// What is left of the first preferences, in their order, and of those the least points known.
  func left(ofFirst count: Int) -> (terms: [SearchTerm], proved: [Int]) {
    let left = terms.indices.prefix(count).filter { $0 >= proved.count || !isGone[$0] }
    return (left.map { terms[$0] }, left.filter { $0 < proved.count }.map { proved[$0] })
  }
}

extension SearchTerm {
  /// The facts that hold exactly when the term is 0; nil when it is more than soft rules, or when
  /// they are of a form that only counts distances.
  fileprivate var factsWhenNothing: [Facts]? {
    var facts: [Facts] = []
    for part in parts {
      guard case .soft(let rules) = part,
        rules.allSatisfy({
          $0.pointsPerCount > 0 && $0.pointsPerStep > 0 && $0.facts.exactLengths.isEmpty
        })
      else { return nil }
      facts += rules.map(\.facts)
    }
    return facts
  }

  /// What leaving an item out costs by itself.
  fileprivate func points(ofDropping item: Int) -> Int {
    parts.reduce(0) {
      if case .drops(let values) = $1 { max($0, values[item]) } else { $0 }
    }
  }
}
