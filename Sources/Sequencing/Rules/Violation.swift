// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// What a rule found wrong, as facts that can put themselves into words.
protocol ViolationFacts: Sendable {
  func words(in language: Language) -> Words
}

/// How far one violation is from none: what a soft rule costs.
struct Shortfall: Hashable, Sendable {
  /// Items, pairs or places, for rules on order.
  var count = 0
  /// What is missing or over, for rules on time; never negative.
  var time = Length.zero

  static func count(_ count: Int) -> Shortfall { Shortfall(count: count) }
  static func time(_ time: Length) -> Shortfall { Shortfall(time: time) }
}

/// A rule broken by a running order: facts first, words last.
package struct Violation: Sendable {
  package let rule: RuleIdentifier
  /// The items concerned, in the order they stand.
  package let items: [ItemID]
  package let place: SourcePlace?
  let shortfall: Shortfall
  private let facts: any ViolationFacts

  /// `shortfall` is there for the rules that may be soft.
  init(
    _ rule: any Rule,
    items: [ItemID],
    facts: any ViolationFacts,
    by shortfall: Shortfall = Shortfall()
  ) {
    self.rule = rule.identifier
    self.items = items
    self.place = rule.place
    self.shortfall = shortfall
    self.facts = facts
  }

  /// Cause and remedy, in a reader's language.
  package func words(_ language: Language) -> Words {
    facts.words(in: language)
  }
}
