// SPDX-License-Identifier: GPL-3.0-or-later

import LinearModel

/// Checks starting points and answers against the model: GLPK checks neither.
struct AnswerJudge {
  /// A point that holds.
  struct Point {
    let values: [Double]
    let objective: Double
  }

  let model: MixedIntegerModel
  let start: Point?

  init(_ model: MixedIntegerModel, start: [Double]?) throws(SolverError) {
    self.model = model
    guard let start else {
      self.start = nil
      return
    }
    let violations = model.violations(of: start, tolerance: .solver)
    guard violations.isEmpty else { throw .wrongStart(violations) }
    let values = Self.wholeWhereNeeded(start, in: model)
    self.start = Point(values: values, objective: model.objectiveValue(of: values))
  }

  /// The answer that leaves: the better of GLPK's values and the start, checked.
  func answer(to raw: RawAnswer) throws(SolverError) -> SolverAnswer {
    if let message = raw.abortion { throw .aborted(message: message) }
    let found = try point(of: raw)
    switch raw.status {
    case .optimal, .feasible, .unknown:
      return try best(of: found, raw)
    case .infeasible:
      if let start { throw .contradictsStart(objective: start.objective) }
      return SolverAnswer(status: .infeasible)
    case .unbounded:
      return SolverAnswer(
        status: .unbounded,
        values: start?.values,
        objective: start?.objective
      )
    }
  }

  /// The answer for a model that has no columns: its rows hold or they do not.
  func answerWithoutColumns() throws(SolverError) -> SolverAnswer {
    let holds = model.violations(of: [], tolerance: .solver).isEmpty
    let raw =
      holds ? RawAnswer(status: .optimal, values: []) : RawAnswer(status: .infeasible)
    return try answer(to: raw)
  }

  private func best(of found: Point?, _ raw: RawAnswer) throws(SolverError) -> SolverAnswer {
    guard let best = better(found, start) else {
      return SolverAnswer(status: .unknown, bound: raw.bound)
    }
    guard raw.status == .optimal else {
      return SolverAnswer(
        status: .feasible,
        values: best.values,
        objective: best.objective,
        bound: raw.bound.map { min($0, best.objective) }
      )
    }
    if let found, let start {
      let allowance = Tolerance.solver.amount * max(1, abs(start.objective))
      guard found.objective <= start.objective + allowance else {
        throw .contradictsStart(objective: start.objective)
      }
    }
    return SolverAnswer(
      status: .optimal,
      values: best.values,
      objective: best.objective,
      bound: best.objective
    )
  }

  private func point(of raw: RawAnswer) throws(SolverError) -> Point? {
    guard let values = raw.values else { return nil }
    let whole = Self.wholeWhereNeeded(values, in: model)
    let violations = model.violations(of: whole, tolerance: .solver)
    guard violations.isEmpty else {
      // GLPK had not come to make nearly whole numbers whole and fit the others to them.
      if raw.isProvisional { return nil }
      throw .wrongAnswer(violations)
    }
    return Point(values: whole, objective: model.objectiveValue(of: whole))
  }

  private func better(_ one: Point?, _ other: Point?) -> Point? {
    guard let one else { return other }
    guard let other else { return one }
    return other.objective < one.objective ? other : one
  }

  private static func wholeWhereNeeded(
    _ values: [Double],
    in model: MixedIntegerModel
  ) -> [Double] {
    zip(model.columns, values).map { $0.isInteger && $1.isFinite ? $1.rounded() + 0 : $1 }
  }
}
