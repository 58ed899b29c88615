// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import GLPKSolver
import LinearModel
import Sequencing
import TestSupport
import Testing

/// A solver that answers wrongly is an error, and its answer never a plan.
struct WrongSolverTests {
  /// Small events are settled before the solver is asked, unless it is alone.
  private static let solverAlone = SolveControl(provers: .glpkAlone)

  /// Fits, and no order has a cost of nothing: every solve asks the solver.
  static let fitting = Event.tiny(
    [
      .block(
        "tham-luan",
        "Tham luận",
        order: .free,
        [
          .talk("nhung", "Tham luận của bà Nhung", 5...8, prefer: 6),
          .talk("ngoc", "Tham luận của ông Ngọc", 5...8, prefer: 6),
          .talk("nguyet", "Tham luận của ông Nguyệt", 5) { $0.optionalValue = .one },
        ]
      )
    ],
    changeovers: [.turn(.lectern, .lectern, 1)],
    preferences: [.finishEarly, .listedOrder]
  )

  /// Does not fit, and only the model knows: three talks that are never neighbours, and nothing between.
  static let notFitting: Event = {
    var event = fitting
    event.stage.changeovers = ChangeoverTable(lines: [.turn(.lectern, .lectern, nil)])
    return event
  }()

  @Test(
    "Values that break the model are an error",
    arguments: [-1, 0, 0.5, 1, 7, .nan] as [Double]
  )
  func wrongValues(value: Double) {
    let solver = PresetSolver { model in
      SolverAnswer(
        status: .optimal,
        values: model.columns.map { _ in value },
        objective: 0,
        bound: 0
      )
    }
    for event in [Self.fitting, Self.notFitting] {
      #expect(throws: SequencingError.self) {
        try Sequencer(solver: solver).solve(event, control: Self.solverAlone)
      }
    }
  }

  @Test("Values that are too few or too many are an error", arguments: [0, 1, 10_000])
  func wrongCount(count: Int) {
    let solver = PresetSolver(
      SolverAnswer(
        status: .optimal,
        values: Array(repeating: 0, count: count),
        objective: 0,
        bound: 0
      )
    )
    #expect(throws: SequencingError.self) {
      try Sequencer(solver: solver).solve(Self.fitting, control: Self.solverAlone)
    }
  }

  @Test("A claim that nothing holds is an error when a plan is at hand")
  func wronglyInfeasible() {
    let solver = PresetSolver(SolverAnswer(status: .infeasible))
    #expect(throws: SequencingError.self) {
      try Sequencer(solver: solver).solve(Self.fitting, control: Self.solverAlone)
    }
  }

  @Test("A bound above the plan at hand is an error")
  func wrongBound() {
    let solver = PresetSolver(SolverAnswer(status: .unknown, bound: 1000))
    #expect(throws: SequencingError.self) {
      try Sequencer(solver: solver).solve(Self.fitting, control: Self.solverAlone)
    }
  }

  @Test("An abort is an error with the solver's words")
  func abort() {
    let solver = PresetSolver(.aborted(message: "Assertion failed: lp->m >= 0"))
    let error = #expect(throws: SequencingError.self) {
      try Sequencer(solver: solver).solve(Self.fitting, control: Self.solverAlone)
    }
    #expect(error?.message.contains("Assertion failed: lp->m >= 0") == true)
  }

  @Test("A solver that knows nothing leaves the plan to the other proof")
  func ignorant() throws {
    let solver = PresetSolver(SolverAnswer(status: .unknown))
    let knowing = try Sequencer().solve(Self.fitting, control: SolveControl()).solution
    let solution = try Sequencer(solver: solver).solve(Self.fitting, control: Self.solverAlone)
      .solution
    #expect(solution.order == knowing.order)
    #expect(solution.levels.map(\.value) == knowing.levels.map(\.value))
  }

  @Test("Where there is no order, a solver that knows nothing does not invent one")
  func ignorantOfNothing() throws {
    let solver = PresetSolver(SolverAnswer(status: .unknown))
    let outcome = try Sequencer(solver: solver).solve(Self.notFitting, control: Self.solverAlone)
    #expect(outcome.solution.order == nil)
    #expect(outcome.solution.levels.isEmpty)
  }
}
