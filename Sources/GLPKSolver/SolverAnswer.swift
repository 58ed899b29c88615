// SPDX-License-Identifier: GPL-3.0-or-later

/// How far a solve came.
package enum SolverStatus: Hashable, Sendable {
  /// The values are proved best.
  case optimal
  /// The values hold; better ones may exist.
  case feasible
  /// No point holds: proved.
  case infeasible
  /// The objective of the relaxation falls without end.
  case unbounded
  /// Stopped with neither values nor proof.
  case unknown
}

/// What a solver found out about a model.
package struct SolverAnswer: Hashable, Sendable {
  package let status: SolverStatus
  /// One value for each column, integer columns exactly whole; nil unless optimal or feasible.
  package let values: [Double]?
  /// The objective at the values, constant included; nil without values.
  package let objective: Double?
  /// A number that no point can fall below, or nil when none is proved.
  ///
  /// It is a floating-point number: allow for ``Tolerance/solver`` before rounding it up. When
  /// the status is optimal, it equals the objective.
  package let bound: Double?

  package init(
    status: SolverStatus,
    values: [Double]? = nil,
    objective: Double? = nil,
    bound: Double? = nil
  ) {
    self.status = status
    self.values = values
    self.objective = objective
    self.bound = bound
  }
}
