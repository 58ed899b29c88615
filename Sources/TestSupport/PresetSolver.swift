// SPDX-License-Identifier: GPL-3.0-or-later

package import GLPKSolver
package import LinearModel

/// A solver whose answers are written down beforehand, for tests above the solver.
package struct PresetSolver: Solver {
  private let answers: @Sendable (MixedIntegerModel) throws(SolverError) -> SolverAnswer

  /// Gives what the closure makes of each model.
  package init(
    answering answers:
      @escaping @Sendable (MixedIntegerModel) throws(SolverError) -> SolverAnswer
  ) {
    self.answers = answers
  }

  /// Gives the same answer to every model.
  package init(_ answer: SolverAnswer) {
    self.init { _ in answer }
  }

  /// Fails the same way with every model.
  package init(_ error: SolverError) {
    self.init { (_) throws(SolverError) -> SolverAnswer in throw error }
  }

  package func solve(
    _ model: MixedIntegerModel,
    start: [Double]?,
    control: SolverControl
  ) throws(SolverError) -> SolverAnswer {
    try answers(model)
  }
}
