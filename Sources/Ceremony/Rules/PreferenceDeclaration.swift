// SPDX-License-Identifier: GPL-3.0-or-later

/// A preference as the organiser wrote it; the list of an event goes from the most important on.
package struct PreferenceDeclaration: Hashable, Sendable, Codable {
  package var aim: Aim
  package var place: SourcePlace?

  package init(_ aim: Aim, place: SourcePlace? = nil) {
    self.aim = aim
    self.place = place
  }

  /// What an event prefers that does not say.
  package static let defaults: [PreferenceDeclaration] = [
    PreferenceDeclaration(.keepOptional), PreferenceDeclaration(.preferredMinutes(weights: [:])),
    PreferenceDeclaration(.listedOrder), PreferenceDeclaration(.reserve),
  ]

  package indirect enum Aim: Hashable, Sendable, Codable {
    case keepOptional
    /// Weights by kind or by item id; an id goes before its kind, and 1 where neither is named.
    case preferredMinutes(weights: [String: Weight])
    case listedOrder
    case reserve
    case finishEarly
    case changeover
    case littleWaiting
    case lateness
    case near(ItemID, ClockTime)
    case alternate([Tag])
    case softRules
    /// The path of a plan, relative to the event file.
    case keepPlan(String)
    case weighted([Part])
  }

  /// One part of a `weighted` preference.
  package struct Part: Hashable, Sendable, Codable {
    package var aim: Aim
    package var weight: Weight

    package init(_ aim: Aim, weight: Weight) {
      self.aim = aim
      self.weight = weight
    }
  }
}

extension PreferenceDeclaration.Aim {
  /// The preference's key in the event file.
  package var key: String {
    switch self {
    case .keepOptional: "keep_optional"
    case .preferredMinutes: "preferred_minutes"
    case .listedOrder: "listed_order"
    case .reserve: "reserve"
    case .finishEarly: "finish_early"
    case .changeover: "changeover"
    case .littleWaiting: "little_waiting"
    case .lateness: "lateness"
    case .near: "near"
    case .alternate: "alternate"
    case .softRules: "soft_rules"
    case .keepPlan: "keep_plan"
    case .weighted: "weighted"
    }
  }
}
