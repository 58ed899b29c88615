// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// Re-derives every rule and every preference from a running order, without the model.
package struct Checker: Sendable {
  private let event: Event

  package init(_ event: Event) {
    self.event = event
  }

  /// Every rule that the order breaks, in the order of the registry.
  package func violations(of order: RunningOrder) -> [Violation] {
    []
  }

  /// The value of each preference, in the event's order.
  package func values(of order: RunningOrder) -> [PreferenceValue] {
    []
  }
}

/// A rule broken by a running order: facts first, words last.
package struct Violation: Sendable {
  /// The rule's identifier, such as `speaker-presence`.
  package let rule: String
  package let items: [ItemID]
  package let place: SourcePlace?
  package let words: @Sendable (Language) -> Words
}

/// The value of one preference in a running order.
package struct PreferenceValue: Hashable, Sendable {
  package let name: String
  package let unit: PreferenceLevel.Unit
  package let value: Cost
}
