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
  private let began = ContinuousClock.now
  private var statistics = SolveStatistics(stages: [], columns: 0, rows: 0, searchSteps: 0)

  init(_ event: Event, control: SolveControl, solver: any Solver) {
    self.event = event
    self.control = control
    self.solver = solver
    rules = RuleRegistry.rules(of: event)
    preferences = PreferenceRegistry.preferences(of: event)
    problem = Problem(event, rules: rules)
  }

  private var deadline: ContinuousClock.Instant? {
    control.timeLimitInSeconds.map { began + .seconds($0) }
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
    var proof = LevelProof(
      problem,
      rules: rules,
      preferences: preferences,
      frame: frame,
      plan: plan,
      solver: solver,
      control: control,
      deadline: deadline
    )
    note("model")
    let ending = try proof.run()
    note("proof")
    switch ending {
    case .infeasible: return outcome(.infeasible, nil, [], [])
    case .unknown: return outcome(.unknown, nil, [], [])
    case .done: break
    }
    try settleTies(&proof, frame)
    note("tie-break")
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

  mutating func models() throws(SequencingError) -> [PreferenceModel] {
    let frame = Frame.presolved(problem)
    let plan = try startingPlan(frame)
    var proof = LevelProof(
      problem,
      rules: rules,
      preferences: preferences,
      frame: frame,
      plan: plan,
      solver: solver,
      control: control,
      deadline: deadline
    )
    return try proof.models()
  }

  private mutating func startingPlan(_ frame: Frame) throws(SequencingError) -> StepOrder? {
    let search = LocalSearch(problem, terms: preferences.map { $0.term(of: problem) }, frame: frame)
    let (deadline, cancel) = (deadline, control.cancel)
    let found = search.run(
      seed: control.seed,
      budget: control.maximumSteps ?? 2_000 + 200 * problem.count
    ) {
      cancel.isCancelled || deadline.map { ContinuousClock.now >= $0 } ?? false
    }
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

  /// Makes the answer one: by the programme over done sets where it carries the event, else by GLPK.
  private func settleTies(_ proof: inout LevelProof, _ frame: Frame) throws(SequencingError) {
    guard let plan = proof.plan, proof.levels.allSatisfy(\.isProved) else { return }
    let (deadline, cancel) = (deadline, control.cancel)
    let programme = DoneSetProgramme(
      problem,
      terms: preferences.map { $0.term(of: problem) },
      frame: frame
    ) {
      cancel.isCancelled || deadline.map { ContinuousClock.now >= $0 } ?? false
    }
    if let first = programme?.best(from: plan) {
      try proof.settle(on: first)
    } else {
      _ = try TieBreak.settle(&proof)
    }
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
