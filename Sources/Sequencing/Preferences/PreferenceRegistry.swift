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
    KeepPlan.self,
    KeepPlanStarts.self,
    WeightedSum.self,
  ]

  /// The preferences of one event, most important first, those of several levels as several.
  static func preferences(of event: Event) -> [any Preference] {
    event.preferences.flatMap { declaration in
      all.compactMap { $0.instance(of: declaration.aim, in: event) }
    }
  }

  /// The first level of an aim; nil for a plan to keep that has not been read.
  static func preference(for aim: PreferenceDeclaration.Aim, in event: Event) -> (any Preference)? {
    for type in all {
      if let instance = type.instance(of: aim, in: event) { return instance }
    }
    return nil
  }
}
