// SPDX-License-Identifier: GPL-3.0-or-later

package import LinearModel

/// GLPK 5.0: primal simplex for the root, then branch and cut.
///
/// Each solve runs on a thread of its own, because GLPK's memory belongs to a thread. The caller is
/// blocked until there is an answer, and let go within some 50 ms of a cancel or of the
/// deadline even when GLPK does not listen: the thread then ends by itself and frees what it holds.
///
/// An optimum is proved within GLPK's tolerances (1e-7 relative, 1e-5 for whole numbers); the
/// values are checked here against the model itself. (GLPK reference manual 2.8, 2.10, 5.)
package struct GLPK: Solver {
  package var settings: Settings

  package init(settings: Settings = Settings()) {
    self.settings = settings
  }

  /// What branch and cut may use; the standard is what `glpsol --cuts` does.
  ///
  /// GLPK's proximity search is not offered: it solves trees inside the tree, cannot be stopped,
  /// and took its whole minute on models of five columns.
  package struct Settings: Hashable, Sendable {
    package var hasMixedIntegerRoundingCuts = true
    package var hasGomoryCuts = true
    package var hasCoverCuts = true
    package var hasCliqueCuts = true
    package var hasFeasibilityPump = false
    /// GLPK's own presolver for whole numbers; it is left out when there is a starting point, which
    /// it would read against other columns, and a root relaxation inside it cannot be stopped.
    package var hasPresolve = false

    package init() {}
  }

  package func solve(
    _ model: MixedIntegerModel,
    start: [Double]? = nil,
    control: SolverControl = SolverControl()
  ) throws(SolverError) -> SolverAnswer {
    let problems = model.problems()
    guard problems.isEmpty else { throw .invalidModel(problems) }
    return try solveUnchecked(model, start: start, control: control)
  }

  /// Solves a model that nobody has looked at, so that a test can see GLPK abort.
  package func solveUnchecked(
    _ model: MixedIntegerModel,
    start: [Double]? = nil,
    control: SolverControl = SolverControl()
  ) throws(SolverError) -> SolverAnswer {
    let judge = try AnswerJudge(model, start: start)
    if control.isOver { return try judge.answer(to: .unknown) }
    guard let tightened = TightenedBounds(of: model) else {
      return try judge.answer(to: RawAnswer(status: .infeasible))
    }
    guard !model.columns.isEmpty else { return try judge.answerWithoutColumns() }
    let run = SolverRun(model, tightened, start: judge.start?.values, settings, control)
    return try judge.answer(to: run.outcome())
  }
}
