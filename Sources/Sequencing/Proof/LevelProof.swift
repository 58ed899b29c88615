// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import GLPKSolver
import LinearModel

/// Solves the preferences one after the other: one is minimised, its proved value kept, then the next.
struct LevelProof {
  let problem: Problem
  let preferences: [any Preference]
  private let rules: [any Rule]
  private let frame: Frame
  /// Whether a later start can be better, so that the solver's starts are taken.
  private let readsStarts: Bool
  let solver: any Solver
  let stopping: SolverControl
  let progress: (@Sendable (SolveProgress) -> Void)?
  private let timing: EarliestStarts
  private var built: PositionModel?
  /// Levels whose value needed no model; their rows come first when there is one.
  private var unmodelled: [(preference: any Preference, points: Int)] = []
  /// The best order so far; every order that gets here has passed the checker.
  private(set) var plan: StepOrder? {
    didSet { board.post(plan, levels) }
  }
  private(set) var levels: [PreferenceLevel] = [] {
    didSet { board.post(plan, levels) }
  }
  private let board: SolveBoard
  private var boundOfNext = (level: 0, points: 0)

  init(
    _ problem: Problem,
    rules: [any Rule],
    preferences: [any Preference],
    frame: Frame,
    plan: StepOrder?,
    solver: any Solver,
    stopping: SolverControl,
    progress: (@Sendable (SolveProgress) -> Void)?,
    board: SolveBoard
  ) {
    self.problem = problem
    self.preferences = preferences
    self.solver = solver
    self.stopping = stopping
    self.progress = progress
    self.plan = plan
    self.board = board
    board.post(plan, [])
    timing = EarliestStarts(problem)
    self.rules = rules
    self.frame = frame
    readsStarts = preferences.contains { $0.term(of: problem).gainsFromLaterStarts }
  }

  enum Ending {
    /// Levels and plan are as good as they were proved.
    case done
    case infeasible
    /// Stopped before there was a plan.
    case unknown
    /// The effort was spent before the level was proved; nothing of it is kept but a better plan.
    case spent
  }

  /// Works through the levels that are left, each with at most so much effort.
  mutating func run(effort: SolverControl.Effort? = nil) throws(SequencingError) -> Ending {
    if plan == nil, preferences.isEmpty {
      let ending = try firstPlan(effort)
      guard case .done = ending else { return ending }
    }
    for preference in preferences.dropFirst(levels.count) {
      let ending = try prove(preference, effort)
      guard case .done = ending else { return ending }
    }
    return .done
  }

  /// Takes an order that another proof found best by some or all of the first preferences.
  ///
  /// - Parameters:
  ///   - order: the order; when all preferences are proved it comes first by the silent ties too.
  ///   - provers: what proved each of the first preferences.
  ///   - thenBound: the points that no order has fewer of, for the preference after those.
  /// - Throws: `SequencingError` when the order breaks a rule or contradicts a level already proved.
  mutating func settle(
    on order: StepOrder,
    by provers: [PreferenceLevel.Prover],
    thenBound: Int = 0
  ) throws(SequencingError) {
    try Self.check(order, of: problem)
    // What came after a level that time left open was proved for that level's value only.
    levels = Array(levels.prefix(while: \.isProved))
    for (preference, level) in zip(preferences, levels)
    where preference.cost(points(preference, of: order)) != level.value {
      throw SequencingError(message: "two proofs differ in the value of \(preference.key)")
    }
    plan = order
    for (preference, prover) in zip(preferences, provers).dropFirst(levels.count) {
      let value = points(preference, of: order)
      levels.append(preference.level(value: value, bound: value, by: prover))
      if built == nil {
        unmodelled.append((preference, value))
      } else {
        keep(preference.objective(in: &model), atMost: value, name: preference.key)
      }
    }
    boundOfNext = (levels.count, thenBound)
  }

  /// Ends with the levels that are left as they stand.
  mutating func endHere() -> Ending {
    guard let plan else { return .unknown }
    for preference in preferences.dropFirst(levels.count) {
      levels.append(
        preference.level(value: points(preference, of: plan), bound: knownBound, by: .sublimation)
      )
    }
    return .done
  }

  /// What is known of the next level without the model.
  private var knownBound: Int { boundOfNext.level == levels.count ? boundOfNext.points : 0 }

  /// The model of each level as it is solved, the values of the earlier ones kept as rows.
  ///
  /// - Parameters:
  ///   - best: an order that has the least points of the first preferences, when they are known.
  ///   - proved: those points.
  /// - Returns: a model for each level up to the first that could not be proved.
  /// - Throws: `SequencingError` when the solver's answer is wrong.
  mutating func models(
    best: StepOrder? = nil,
    proved: [Int] = []
  ) throws(SequencingError) -> [PreferenceModel] {
    if let best { plan = best }
    var models: [PreferenceModel] = []
    for (number, preference) in preferences.enumerated() {
      var level = self
      let objective = preference.objective(in: &level.model)
      if level.model.isAbandoned { break }
      level.model.minimise(objective)
      models.append(PreferenceModel(name: preference.key, model: level.model.model))
      if number < proved.count {
        levels.append(
          preference.level(value: proved[number], bound: proved[number], by: .doneSet)
        )
        keep(preference.objective(in: &model), atMost: proved[number], name: preference.key)
      } else {
        guard case .done = try prove(preference, nil), levels[number].isProved else { break }
      }
    }
    return models
  }

  /// Whether nothing more can be proved.
  var isOver: Bool { built?.isAbandoned ?? false || stopping.isOver }

  /// Zero as long as no model was needed.
  var modelSize: (columns: Int, rows: Int) {
    (built?.model.columns.count ?? 0, built?.model.rows.count ?? 0)
  }

  /// The model, made when it is first asked for: one of many items takes long to build.
  var model: PositionModel {
    mutating get {
      if let built { return built }
      let stopping = stopping
      var model = PositionModel(problem, frame: frame, rules: rules, hasWholeStarts: readsStarts) {
        stopping.isOver
      }
      for level in unmodelled where !stopping.isOver {
        let objective = level.preference.objective(in: &model)
        model.addRow("level", [level.preference.key], objective, upper: Double(level.points))
      }
      unmodelled = []
      built = model
      return model
    }
    set { built = newValue }
  }

  private mutating func firstPlan(
    _ effort: SolverControl.Effort?
  ) throws(SequencingError) -> Ending {
    model.minimise(.zero)
    let answer = try solve(step: nil, effort) { _ in }
    if let values = answer.values {
      plan = try order(at: values)
      return .done
    }
    if answer.status == .infeasible { return .infeasible }
    return effort == nil || isOver ? .unknown : .spent
  }

  private mutating func prove(
    _ preference: any Preference,
    _ effort: SolverControl.Effort?
  ) throws(SequencingError) -> Ending {
    if let plan, points(preference, of: plan) == 0 {
      levels.append(preference.level(value: 0, bound: 0, by: .ideal))
      if built == nil {
        unmodelled.append((preference, 0))
      } else if !isOver {
        keep(preference.objective(in: &model), atMost: 0, name: preference.key)
      }
      return .done
    }
    // A model of many items takes long to build, so nothing is built when the time is over.
    if isOver {
      guard let plan else { return .unknown }
      levels.append(
        preference.level(value: points(preference, of: plan), bound: knownBound, by: .sublimation)
      )
      return .done
    }
    let before = model
    let objective = preference.objective(in: &model)
    model.minimise(objective)
    let answer = try solve(
      step: Double(preference.pointsPerStep),
      effort,
      report: report(of: preference)
    )
    if let values = answer.values { try adopt(try order(at: values), for: preference) }
    if answer.status == .infeasible { return .infeasible }
    let bound = max(
      knownBound,
      answer.bound.map { Self.roundedUp($0, to: preference.pointsPerStep) } ?? 0
    )
    if effort != nil, !isOver, plan.map({ points(preference, of: $0) > bound }) ?? true {
      model = before
      return .spent
    }
    guard let plan else { return .unknown }
    let value = points(preference, of: plan)
    if bound > value {
      throw SequencingError(
        message: "the bound \(bound) of \(preference.key) is above its value \(value)"
      )
    }
    levels.append(preference.level(value: value, bound: bound, by: .glpk))
    keep(objective, atMost: value, name: preference.key)
    return .done
  }

  private func report(of preference: any Preference) -> @Sendable (SolverProgress) -> Void {
    let report = progress
    let known = plan.map { preference.cost(points(preference, of: $0)) }
    return { state in
      let bound = state.bound.map { Self.roundedUp($0, to: preference.pointsPerStep) }
      let incumbent = state.incumbent.map { preference.cost(Int($0.rounded())) }
      report?(
        SolveProgress(
          level: preference.key,
          value: incumbent ?? known,
          bound: bound.map(preference.cost)
        )
      )
    }
  }

  /// Holds an objective at a value for all that comes after.
  mutating func keep(_ objective: LinearExpression, atMost points: Int, name: String) {
    model.addRow("level", [name], objective, upper: Double(points))
  }

  /// When an item starts, 0 when it is dropped.
  mutating func startOf(_ item: Int) -> LinearExpression {
    model.start(of: item)
  }

  /// Minimises an objective from the plan.
  ///
  /// - Returns: the best plan found and whether it is proved best, nil when nothing was found out.
  mutating func improve(
    _ objective: LinearExpression,
    step: Double
  ) throws(SequencingError) -> Bool {
    model.minimise(objective)
    let answer = try solve(step: step, TieBreak.effort) { _ in }
    if let values = answer.values { plan = try order(at: values) }
    return answer.status == .optimal
  }

  private mutating func solve(
    step: Double?,
    _ effort: SolverControl.Effort?,
    report: @escaping @Sendable (SolverProgress) -> Void
  ) throws(SequencingError) -> SolverAnswer {
    var control = stopping
    control.progress = report
    control.objectiveStep = step
    control.effort = effort
    let answer: SolverAnswer
    do {
      answer = try solver.solve(
        model.model,
        start: plan.map { model.point(of: $0) },
        control: control
      )
    } catch {
      throw SequencingError(message: error.description)
    }
    try check(answer)
    return answer
  }

  /// Refuses an answer that the model or the plan at hand contradicts.
  private mutating func check(_ answer: SolverAnswer) throws(SequencingError) {
    if answer.status == .infeasible, plan != nil {
      throw SequencingError(message: "the solver finds no order, but one is at hand")
    }
    guard let values = answer.values else { return }
    if let first = model.model.violations(of: values, tolerance: .solver).first {
      throw SequencingError(message: "the solver's answer breaks the model: \(first)")
    }
  }

  /// Takes an order of the solver unless the one at hand is better.
  private mutating func adopt(
    _ order: StepOrder,
    for preference: any Preference
  ) throws(SequencingError) {
    if let plan, points(preference, of: plan) <= points(preference, of: order) { return }
    plan = order
  }

  private func points(_ preference: any Preference, of order: StepOrder) -> Int {
    preference.points(of: PlacedOrder(order.runningOrder(of: problem), of: problem.event))
  }

  /// The order a point of the model stands for, timed anew unless its starts count, and checked.
  private mutating func order(at values: [Double]) throws(SequencingError) -> StepOrder {
    var sequence: [Int] = []
    for position in model.positions {
      sequence += model.items(at: position).filter {
        model.at($0, position).value(at: values) > 0.5
      }
    }
    let lengths = problem.entries.indices.map { item in
      Int(
        (Double(problem.entries[item].preferred) - model.underLength(of: item).value(at: values)
          + model.overLength(of: item).value(at: values)).rounded()
      )
    }
    guard let starts = starts(of: sequence, lengths: lengths, at: values) else {
      throw SequencingError(message: "the solver's order cannot be timed")
    }
    let order = StepOrder(
      sequence: sequence,
      starts: starts.map(Double.init),
      lengths: lengths.map(Double.init),
      of: problem
    )
    try Self.check(order, of: problem)
    return order
  }

  /// The starts by item: the point's where a later one can be better, else the earliest.
  private mutating func starts(of sequence: [Int], lengths: [Int], at values: [Double]) -> [Steps]?
  {
    guard model.hasWholeStarts else { return timing.starts(sequence, lengths: lengths) }
    var starts = [Steps](repeating: 0, count: problem.count)
    for (place, item) in sequence.enumerated() {
      starts[item] = Int(model.start(at: place + 1).value(at: values).rounded())
    }
    return starts
  }

  /// Refuses an order that breaks a rule: that is a mistake of this program.
  static func check(_ order: StepOrder, of problem: Problem) throws(SequencingError) {
    let violations = Checker(problem.event).violations(of: order.runningOrder(of: problem))
    guard let first = violations.first else { return }
    throw SequencingError(
      message: "an order breaks the rule \(first.rule): " + first.words(.english).sentence
    )
  }

  /// A solver's bound as whole steps: what no whole cost can be below.
  private static func roundedUp(_ bound: Double, to step: Int) -> Int {
    guard bound.isFinite, abs(bound) < 1e15 else { return 0 }
    let steps = bound / Double(step)
    return Int((steps - 1e-5 * max(1, abs(steps) * 1e-3)).rounded(.up)) * step
  }
}
