// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony
package import GLPKSolver
package import LinearModel

/// Finds the running order of an event that keeps every rule and is best by its preferences.
package struct Sequencer: Sendable {
  private let solver: any Solver

  package init(solver: any Solver = GLPK()) {
    self.solver = solver
  }

  /// What hinders solving: a plan to keep that has not been read.
  ///
  /// Sentences are in `language`; a non-empty answer means that `solve` must not be called.
  package func refusals(of event: Event, in language: Language) -> [Diagnostic] {
    Refusals.diagnostics(of: event, in: language)
  }

  /// Reasons, found without searching, that the event can have no running order.
  package func contradictions(of event: Event) -> [Contradiction] {
    let problem = Problem(event, rules: RuleRegistry.rules(of: event))
    return Contradictions.found(in: problem, Frame.presolved(problem))
  }

  /// Solves an event; every order in the answer has passed the checker.
  package func solve(_ event: Event, control: SolveControl) throws(SequencingError) -> SolveOutcome
  {
    try SolveThread().outcome(of: SolveRun(event, control: control, solver: solver))
  }

  /// Times an order anew: whatever is kept stands as given, its lengths and what is dropped are chosen.
  ///
  /// The answer is the best by the event's preferences among such orders, each of them proved. It is
  /// infeasible when the order cannot hold; when the order itself breaks rules, the contradictions of
  /// the outcome say which.
  ///
  /// - Parameters:
  ///   - event: the event.
  ///   - order: its items; optional ones that are missing are dropped.
  ///   - control: how long to work.
  /// - Returns: a checked order, or why there is none.
  /// - Throws: when two parts of the program contradict each other.
  package func retime(
    _ event: Event,
    order: [ItemID],
    control: SolveControl
  ) throws(SequencingError) -> SolveOutcome {
    try Retiming(event, order: order, control: control, solver: solver).outcome()
  }

  /// The models of the preference levels, each with the values of the earlier ones as rows.
  package func models(
    of event: Event,
    control: SolveControl
  ) throws(SequencingError) -> [PreferenceModel] {
    var run = SolveRun(event, control: control, solver: solver)
    return try run.models()
  }
}

/// The constraint model of one preference level.
package struct PreferenceModel: Sendable {
  /// The preference's key.
  package let name: String
  package let model: MixedIntegerModel
}

/// Something that must not happen: a solver's answer that is wrong, a model that is no model.
package struct SequencingError: Error, Sendable, CustomStringConvertible {
  package let message: String

  package var description: String { message }
}
