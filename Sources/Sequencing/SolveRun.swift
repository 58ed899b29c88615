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
  private let began: ContinuousClock.Instant
  private let board: SolveBoard
  private var statistics = SolveStatistics(stages: [], columns: 0, rows: 0, searchSteps: 0)

  /// `further` are rules that the event's file does not have.
  init(
    _ event: Event,
    control: SolveControl,
    solver: any Solver,
    further: [any Rule] = []
  ) {
    began = .now
    board = SolveBoard(began: began)
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
    (statistics.columns, statistics.rows) = proof.modelSize
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
      let known = index < posting.bounds.count ? posting.bounds[index] : preference.cost(0)
      let bound = min(known, value)
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

  /// What GLPK may spend on a level when no time limit says how long to go on.
  private static let effort = SolverControl.Effort(nodes: 20_000, rootIterations: 200_000)
  /// Places of all items together past which the model is left alone: it would not fit into memory.
  private static let mostPlaces = 5_000

  /// Proves the levels and settles the ties: first the exact proofs, then GLPK on what they leave.
  ///
  /// Which of them proves a level is decided by work done, not by time, so that the same event gives
  /// the same report.
  private func prove(
    _ proof: inout LevelProof,
    _ frame: Frame
  ) throws(SequencingError) -> LevelProof.Ending {
    if control.provers != .glpkAlone {
      var exact = exactProof(frame, proof.plan)
      let outcome = exact.run()
      let standing = exact.standing
      if case .infeasible = outcome {
        if standing.plan != nil {
          throw SequencingError(message: "two proofs differ in whether an order exists")
        }
        return .infeasible
      }
      if let plan = standing.plan {
        try proof.settle(on: plan, by: standing.proved.map(\.prover), thenBound: standing.bound)
      }
      if case .best = outcome { return .done }
      if control.provers == .brief
        || frame.positions.reduce(0, { $0 + $1.count }) > Self.mostPlaces
      {
        return proof.endHere()
      }
    }
    let isLimited = control.provers == .all && control.timeLimitInSeconds == nil
    var ending = try proof.run(effort: isLimited ? Self.effort : nil)
    if case .spent = ending { ending = proof.endHere() }
    try Self.settleTies(of: &proof, after: ending)
    return ending
  }

  private func exactProof(_ frame: Frame, _ plan: StepOrder?) -> ExactProof {
    let stopping = stopping
    let (preferences, problem, board, progress) = (preferences, problem, board, control.progress)
    func points(_ level: Int, _ order: StepOrder) -> Int {
      preferences[level].points(of: PlacedOrder(order.runningOrder(of: problem), of: problem.event))
    }
    return ExactProof(
      search(frame),
      seed: control.seed,
      plan: plan,
      efforts: (control.provers == .brief ? .brief : ExactProof.Efforts())
        .divided(by: control.workDivisor),
      points: points,
      searchAtLength: { plan in
        var budget = searchBudget
        budget.steps -= budget.shortened.steps
        return searched(frame, within: budget, from: plan)
      },
      isOver: { stopping.isOver },
      report: { standing in
        var levels = zip(preferences, standing.proved).map { preference, proved in
          preference.level(value: proved.points, bound: proved.points, by: proved.prover)
        }
        guard levels.count < preferences.count else { return board.post(standing.plan, levels) }
        let preference = preferences[levels.count]
        let value = standing.plan.map { points(levels.count, $0) }
        levels.append(
          preference.level(
            value: value ?? standing.bound + 1,
            bound: standing.bound,
            by: .sublimation
          )
        )
        board.post(standing.plan, levels)
        progress?(
          SolveProgress(
            level: preference.key,
            value: value.map(preference.cost),
            bound: preference.cost(standing.bound)
          )
        )
      }
    )
  }

  private static func settleTies(
    of proof: inout LevelProof,
    after ending: LevelProof.Ending
  ) throws(SequencingError) {
    guard case .done = ending, proof.levels.allSatisfy(\.isProved) else { return }
    _ = try TieBreak.settle(&proof)
  }

  /// The models of the levels, each with the values of the earlier ones as rows.
  ///
  /// Those values are proved as `solve` proves them; the models end before the first that could not be.
  mutating func models() throws(SequencingError) -> [PreferenceModel] {
    let frame = Frame.presolved(problem)
    var proof = levelProof(frame, try startingPlan(frame))
    if control.provers != .glpkAlone {
      var exact = exactProof(frame, proof.plan)
      _ = exact.run()
      let standing = exact.standing
      if let plan = standing.plan {
        return try proof.models(best: plan, proved: standing.proved.map(\.points))
      }
    }
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

  private func search(_ frame: Frame) -> SearchRun {
    SearchRun(problem: problem, terms: preferences.map { $0.term(of: problem) }, frame: frame)
  }

  /// The plan the proofs begin with: after a short search where the exact ones have the first word.
  private mutating func startingPlan(_ frame: Frame) throws(SequencingError) -> StepOrder? {
    var budget = searchBudget
    if control.provers != .glpkAlone { budget = budget.shortened }
    let plan = searched(frame, within: budget, from: nil)
    if let plan { try LevelProof.check(plan, of: problem) }
    return plan
  }

  private var searchBudget: SearchRun.Budget {
    var budget = SearchRun.Budget(count: problem.count)
    if let steps = control.maximumSteps { budget.steps = steps }
    return budget
  }

  /// The best order the search finds, going on from the given one.
  private func searched(
    _ frame: Frame,
    within budget: SearchRun.Budget,
    from plan: StepOrder?
  ) -> StepOrder? {
    let stopping = stopping
    let (problem, board) = (problem, board)
    var search = search(frame)
    search.first = plan?.sequence
    let found = search.run(
      seed: control.seed,
      budget: budget,
      isOver: { stopping.isOver },
      onImprovement: { sequence, timed in board.post(StepOrder(sequence, timed, of: problem)) }
    )
    board.count(steps: found.steps)
    return found.best.map { StepOrder($0.sequence, $0.timed, of: problem) }
  }

  private mutating func note(_ stage: String) {
    let spent = statistics.stages.reduce(0) { $0 + $1.seconds }
    statistics.stages.append((stage, (ContinuousClock.now - began).inSeconds - spent))
  }

  private func outcome(
    _ status: Solution.Status,
    _ order: RunningOrder?,
    _ levels: [PreferenceLevel],
    _ contradictions: [Contradiction]
  ) -> SolveOutcome {
    var statistics = statistics
    let moments = board.moments
    (statistics.firstPlan, statistics.bestPlan) = (moments.firstPlan, moments.bestPlan)
    (statistics.levels, statistics.searchSteps) = (moments.levels, board.searchSteps)
    return SolveOutcome(
      solution: Solution(status: status, order: order, levels: levels),
      contradictions: contradictions,
      statistics: statistics
    )
  }
}
