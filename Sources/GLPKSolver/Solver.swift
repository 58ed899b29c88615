// SPDX-License-Identifier: GPL-3.0-or-later

package import LinearModel

/// Something that finds the least objective of a model and proves it.
package protocol Solver: Sendable {
  /// Solves a model, blocking the caller until there is an answer.
  ///
  /// - Parameters:
  ///   - model: checked before anything else; every number in it must be finite.
  ///   - start: a point that holds, one value for each column, to begin from. It is checked too.
  ///   - control: when to stop, and whom to tell.
  /// - Returns: an answer whose values have been checked against the model.
  /// - Throws: ``SolverError``, never for a model without a solution: that is an answer.
  func solve(
    _ model: MixedIntegerModel,
    start: [Double]?,
    control: SolverControl
  ) throws(SolverError) -> SolverAnswer
}
