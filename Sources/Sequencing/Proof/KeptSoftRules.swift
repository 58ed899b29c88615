// SPDX-License-Identifier: GPL-3.0-or-later

/// An event where the soft rules of preferences proved to be 0 bind, and those preferences are gone.
///
/// A level that is 0 stays 0 in everything that follows, and a sum of costs is 0 exactly when each is:
/// every order still of interest keeps those rules as if they did bind. Binding rules have a place in
/// the exact proofs that many soft ones have not, and they leave fewer orders.
struct KeptSoftRules {
  let problem: Problem
  /// What is left of the preferences, in their order.
  let terms: [SearchTerm]
  /// Of those, the least points of the first.
  let proved: [Int]
  let frame: Frame

  /// - Parameters:
  ///   - problem: the event.
  ///   - terms: all its preferences.
  ///   - count: how many of them, from the first, are of interest.
  ///   - proved: the least points of the first of them.
  ///   - frame: what is known of every best order by `terms`.
  init(_ problem: Problem, _ terms: [SearchTerm], first count: Int, proved: [Int], _ frame: Frame) {
    var kept: [Facts] = []
    var left = Array(terms.prefix(count))
    var pointsLeft = proved
    for level in proved.indices.reversed() where proved[level] == 0 {
      // Another cost that is left, as one on lengths, is not said by facts.
      guard let facts = terms[level].factsWhenNothing else { continue }
      kept += facts
      left.remove(at: level)
      pointsLeft.remove(at: level)
    }
    self.terms = left
    self.proved = pointsLeft
    guard !kept.isEmpty else {
      (self.problem, self.frame) = (problem, frame)
      return
    }
    self.problem = problem.adding(kept)
    self.frame = Frame.sharpened(self.problem, terms: terms)
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
}
