// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// What a rule found wrong, as facts that can put themselves into words.
protocol ViolationFacts: Sendable {
  func words(in language: Language) -> Words
}

/// A rule broken by a running order: facts first, words last.
package struct Violation: Sendable {
  package let rule: RuleIdentifier
  /// The items concerned, in the order they stand.
  package let items: [ItemID]
  package let place: SourcePlace?
  private let facts: any ViolationFacts

  init(_ rule: any Rule, items: [ItemID], facts: any ViolationFacts) {
    self.rule = rule.identifier
    self.items = items
    self.place = rule.place
    self.facts = facts
  }

  /// Cause and remedy, in a reader's language.
  package func words(_ language: Language) -> Words {
    facts.words(in: language)
  }
}
