// SPDX-License-Identifier: GPL-3.0-or-later

/// What became of an event: an order with its proofs, or the knowledge that there is none.
package struct Solution: Hashable, Sendable {
  package enum Status: String, Hashable, Sendable {
    /// Every preference is proved best.
    case optimal
    /// A running order that keeps every rule; at least one preference is not proved.
    case feasible
    /// No running order keeps every rule.
    case infeasible
    /// The limit ended the work with neither an order nor a proof.
    case unknown
  }

  package let status: Status
  /// Present exactly when the status is `optimal` or `feasible`.
  package let order: RunningOrder?
  /// In the order of the event's preferences.
  package let levels: [PreferenceLevel]

  package init(status: Status, order: RunningOrder?, levels: [PreferenceLevel]) {
    self.status = status
    self.order = order
    self.levels = levels
  }
}

/// One preference with its value in the order found, and how far that is proved.
package struct PreferenceLevel: Hashable, Sendable {
  /// The preference's key, such as `listed_order`.
  package let name: String
  package let unit: Unit
  package let value: Cost
  /// No running order that keeps the earlier levels is better than this.
  package let bound: Cost
  package let prover: Prover?

  package init(name: String, unit: Unit, value: Cost, bound: Cost, prover: Prover?) {
    self.name = name
    self.unit = unit
    self.value = value
    self.bound = bound
    self.prover = prover
  }

  package var isProved: Bool { value <= bound }

  /// What a preference counts.
  package enum Unit: String, Hashable, Sendable, Codable {
    case minutes
    case value
    case pairs
    case cost
  }

  /// What closed the proof.
  package enum Prover: String, Hashable, Sendable, Codable {
    /// The value is 0, and no cost is below 0.
    case ideal
    /// Bounds found before any solver ran.
    case presolve
    /// GLPK on the constraint model.
    case glpk
    /// The exact programme over what is done and when.
    case doneSet = "done-set"
    /// The sublimated graph of items on the clock.
    case sublimation
    /// The exact programme over the lengths and drops of an order that was given.
    case fixedOrder = "fixed-order"
  }
}
