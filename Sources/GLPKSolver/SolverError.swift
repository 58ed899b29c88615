// SPDX-License-Identifier: GPL-3.0-or-later

package import LinearModel

/// A mistake in what was asked of a solver, or in what it answered; never a property of an event.
package enum SolverError: Error, Hashable, Sendable {
  /// The model is malformed: the solver never saw it.
  case invalidModel([ModelProblem])
  /// The starting point does not hold: the solver never saw it.
  case wrongStart([Violation])
  /// The solver gave up, with its own words.
  case aborted(message: String)
  /// The solver gave values that do not hold.
  case wrongAnswer([Violation])
  /// The solver contradicts the starting point, which holds: it proved that nothing does, or that
  /// nothing is as good.
  case contradictsStart(objective: Double)
}

extension SolverError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .invalidModel(let problems):
      "the model is malformed: \(Self.list(problems))"
    case .wrongStart(let violations):
      "the starting point breaks the model: \(Self.list(violations))"
    case .aborted(let message):
      "GLPK gave up: \(message)"
    case .wrongAnswer(let violations):
      "GLPK's answer breaks the model: \(Self.list(violations))"
    case .contradictsStart(let objective):
      "GLPK excludes the starting point, which holds with objective \(objective)"
    }
  }

  private static func list(_ items: [some CustomStringConvertible]) -> String {
    let shown = items.prefix(5).map(\.description).joined(separator: "; ")
    return items.count > 5 ? "\(shown); and \(items.count - 5) more" : shown
  }
}
