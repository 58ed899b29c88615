// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import GLPKSolver
import LinearModel

/// One event on its way from presolve through search and proof to a checked answer.
struct SolveRun {
  private let event: Event
  private let control: SolveControl
  private let solver: any Solver
  private let rules: [any Rule]
  private let preferences: [any Preference]
  private let problem: Problem
  private let board = SolveBoard()
  private let began = ContinuousClock.now
  private var statistics = SolveStatistics(stages: [], columns: 0, rows: 0, searchSteps: 0)

  /// `further` are rules that the event's file does not have.
  init(
    _ event: Event,
    control: SolveControl,
    solver: any Solver,
    further: [any Rule] = []
  ) {
    self.event = event
    self.control = control
    self.solver = solver
    rules = RuleRegistry.rules(of: event) + further
    preferences = PreferenceRegistry.preferences(of: event)
    problem = Problem(event, rules: rules)
  }

  /// When to stop; the time limit counts from here.
  var stopping: SolverControl {
    SolverControl(
      // A limit beyond a century is none.
      deadline: control.timeLimitInSeconds.map { began + .seconds(min(max(0, $0), 3e9)) },
      cancel: control.cancel
    )
  }

  mutating func solve() throws(SequencingError) -> SolveOutcome {
    let frame = Frame.presolved(problem)
    let contradictions = Contradictions.found(in: problem, frame)
    note("presolve")
    if !contradictions.isEmpty || frame.isContradictory(problem) {
      return outcome(.infeasible, nil, [], contradictions)
    }
    let plan = try startingPlan(frame)
    note("search")
    var proof = levelProof(frame, plan)
    note("model")
    let ending = try prove(&proof, frame)
    note("proof")
    switch ending {
    case .infeasible: return outcome(.infeasible, nil, [], [])
    case .unknown, .spent: return outcome(.unknown, nil, [], [])
    case .done: break
    }
    statistics.columns = proof.model.model.columns.count
    statistics.rows = proof.model.model.rows.count
    guard let order = proof.plan else { return outcome(.unknown, nil, [], []) }
    try LevelProof.check(order, of: problem)
    let isOptimal = proof.levels.allSatisfy(\.isProved)
    return outcome(
      isOptimal ? .optimal : .feasible,
      order.runningOrder(of: problem),
      proof.levels,
      []
    )
  }

  /// The best order posted so far, with what is proved of each preference.
  func outcomeSoFar() throws(SequencingError) -> SolveOutcome {
    let posting = board.latest
    guard let plan = posting.plan else { return outcome(.unknown, nil, [], []) }
    try LevelProof.check(plan, of: problem)
    let order = plan.runningOrder(of: problem)
    let placed = PlacedOrder(order, of: event)
    let levels = preferences.enumerated().map { index, preference in
      let value = preference.cost(preference.points(of: placed))
      let posted = index < posting.levels.count ? posting.levels[index] : nil
      // A bound holds whatever the order; its prover only where the value meets it.
      let bound = min(posted?.bound ?? preference.cost(0), value)
      let prover = value.points == 0 ? .ideal : posted?.prover
      return PreferenceLevel(
        name: preference.key,
        unit: preference.unit,
        value: value,
        bound: bound,
        prover: value <= bound ? prover : nil
      )
    }
    return outcome(levels.allSatisfy(\.isProved) ? .optimal : .feasible, order, levels, [])
  }

  /// What GLPK may spend on a level before the programme over done sets is asked.
  private static let firstEffort = SolverControl.Effort(nodes: 200, rootIterations: 20_000)

  /// Proves the levels and settles the ties: GLPK and, beside it, the programme over done sets.
  ///
  /// Which of the two proves a level is decided by work done, not by time, so that the same event
  /// gives the same report: GLPK has the first word, within an effort; then the programme, if it
  /// carries the event; then GLPK to the end.
  private func prove(
    _ proof: inout LevelProof,
    _ frame: Frame
  ) throws(SequencingError) -> LevelProof.Ending {
    if control.provers == .glpkAlone {
      let ending = try proof.run()
      try Self.settleTies(of: &proof, after: ending)
      return ending
    }
    let stopping = stopping
    let isOver: @Sendable () -> Bool = { stopping.isOver }
    let beside = DoneSetThread(
      problem,
      terms: preferences.map { $0.term(of: problem) },
      frame: frame,
      known: proof.plan,
      isOver: isOver
    )
    defer { beside.abandon() }
    var ending = try proof.run(effort: Self.firstEffort)
    if case .infeasible = ending { return ending }
    switch beside.wait(isOver: isOver) {
    case .best(let order):
      try proof.settle(on: order, by: .doneSet)
      return .done
    case .infeasible:
      if proof.plan != nil {
        throw SequencingError(message: "two proofs differ in whether an order exists")
      }
      return .infeasible
    case .gaveUp: break
    }
    if case .spent = ending { ending = try proof.run() }
    try Self.settleTies(of: &proof, after: ending)
    return ending
  }

  private static func settleTies(
    of proof: inout LevelProof,
    after ending: LevelProof.Ending
  ) throws(SequencingError) {
    guard case .done = ending, proof.levels.allSatisfy(\.isProved) else { return }
    _ = try TieBreak.settle(&proof)
  }

  mutating func models() throws(SequencingError) -> [PreferenceModel] {
    let frame = Frame.presolved(problem)
    let plan = try startingPlan(frame)
    var proof = levelProof(frame, plan)
    return try proof.models()
  }

  private func levelProof(_ frame: Frame, _ plan: StepOrder?) -> LevelProof {
    LevelProof(
      problem,
      rules: rules,
      preferences: preferences,
      frame: frame,
      plan: plan,
      solver: solver,
      stopping: stopping,
      progress: control.progress,
      board: board
    )
  }

  private mutating func startingPlan(_ frame: Frame) throws(SequencingError) -> StepOrder? {
    let stopping = stopping
    var budget = SearchRun.Budget(count: problem.count)
    if let steps = control.maximumSteps { budget.steps = steps }
    let found = SearchRun(
      problem: problem,
      terms: preferences.map { $0.term(of: problem) },
      frame: frame
    ).run(seed: control.seed, budget: budget) { stopping.isOver }
    statistics.searchSteps = found.steps
    guard let best = found.best else { return nil }
    let plan = StepOrder(
      sequence: best.sequence,
      starts: best.timed.starts.map(Double.init),
      lengths: best.timed.lengths.map(Double.init),
      of: problem
    )
    try LevelProof.check(plan, of: problem)
    return plan
  }

  private mutating func note(_ stage: String) {
    let spent = statistics.stages.reduce(0) { $0 + $1.seconds }
    let total = ContinuousClock.now - began
    let seconds = Double(total.components.seconds) + Double(total.components.attoseconds) / 1e18
    statistics.stages.append((stage, seconds - spent))
  }

  private func outcome(
    _ status: Solution.Status,
    _ order: RunningOrder?,
    _ levels: [PreferenceLevel],
    _ contradictions: [Contradiction]
  ) -> SolveOutcome {
    SolveOutcome(
      solution: Solution(status: status, order: order, levels: levels),
      contradictions: contradictions,
      statistics: statistics
    )
  }
}
