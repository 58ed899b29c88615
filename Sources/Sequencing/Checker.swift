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
    let placed = PlacedOrder(order, of: event)
    return RuleRegistry.rules(of: event).flatMap { $0.violations(in: placed) }
  }

  /// The value of each preference, in the event's order.
  package func values(of order: RunningOrder) -> [PreferenceValue] {
    let placed = PlacedOrder(order, of: event)
    return PreferenceRegistry.preferences(of: event).map { preference in
      PreferenceValue(
        name: preference.key,
        unit: preference.unit,
        value: preference.cost(preference.points(of: placed))
      )
    }
  }
}

/// The value of one preference in a running order.
package struct PreferenceValue: Hashable, Sendable {
  package let name: String
  package let unit: PreferenceLevel.Unit
  package let value: Cost
}
