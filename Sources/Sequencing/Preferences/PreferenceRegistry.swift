// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Every preference there is, in the order of the reference.
enum PreferenceRegistry {
  static let all: [any Preference.Type] = [
    KeepOptional.self,
    PreferredMinutes.self,
    ListedOrder.self,
    Reserve.self,
    FinishEarly.self,
    TotalChangeover.self,
    Lateness.self,
    Alternate.self,
    Near.self,
    LittleWaiting.self,
    SoftRules.self,
    WeightedSum.self,
  ]

  /// The preferences of one event, most important first; those not built are left out.
  static func preferences(of event: Event) -> [any Preference] {
    event.preferences.compactMap { preference(for: $0.aim, in: event) }
  }

  static func preference(for aim: PreferenceDeclaration.Aim, in event: Event) -> (any Preference)? {
    for type in all {
      if let instance = type.instance(of: aim, in: event) { return instance }
    }
    return nil
  }
}
