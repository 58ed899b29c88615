// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// The stable kebab-case name of a rule; rows, violations and the reference carry it.
package struct RuleIdentifier: Hashable, Sendable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  package let rawValue: String

  package init(stringLiteral value: String) {
    rawValue = value
  }

  package var description: String { rawValue }
}

/// One rule of an event: what binds an order, told to the solver, to the checker and to people.
///
/// The three never read each other: rows come from the problem's numbers, violations from the
/// event and the running order, words from the facts of a violation.
protocol Rule: Sendable {
  static var identifier: RuleIdentifier { get }
  /// The rule in one plain sentence, for the reference.
  static func summary(in language: Language) -> String
  /// Where the rule comes from: a key of the event file.
  static var source: String { get }
  /// Every instance of the rule in an event, in the order of its file.
  static func instances(in event: Event) -> [any Rule]

  /// Where the organiser wrote it.
  var place: SourcePlace? { get }
  /// States the rule for presolve and search.
  func state(for problem: Problem, in facts: inout Facts)
  /// States the rule for the solver, in the order of the file.
  func addRows(to model: inout PositionModel)
  /// Where a running order breaks the rule, in the order of the running order.
  func violations(in order: PlacedOrder) -> [Violation]
}

/// A rule that organisers write under `rules`, where `soft` keeps it from binding.
protocol DeclaredRule: Rule {
  /// How far an order breaks the rule, in one plain sentence, for the reference.
  static func shortfall(in language: Language) -> String
  /// The rule as one declaration has it; several when it binds several people; none for another rule.
  static func instances(of declaration: RuleDeclaration, in event: Event) -> [any Rule]
}

extension DeclaredRule {
  /// Every instance in an event that binds, in the order of its file.
  static func binding(in event: Event) -> [any Rule] {
    event.rules.filter { $0.softWeight == nil }.flatMap { instances(of: $0, in: event) }
  }
}

extension Rule {
  var identifier: RuleIdentifier { Self.identifier }
}
