// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// The proofs that need no solver: the programme over done sets and the sublimated time graph.
///
/// The programme settles everything where few labels are worth while, and needs no good plan for it:
/// it is asked first, and only what it leaves is searched at length. Where labels are too many, the
/// time graph works on the first preferences, while the search goes on beside it: the better the
/// plan, the sooner the proof. With those proved the programme is asked again. Every effort is
/// counted in work, never in seconds: the same event gives the same report everywhere.
struct ExactProof {
  /// An event on its way through the proof, for those who want to know.
  struct Standing: Sendable {
    /// The best order so far.
    var plan: StepOrder?
    /// The least points of the first preferences and what proved them.
    var proved: [(points: Int, prover: PreferenceLevel.Prover)] = []
    /// What no order is below, for the preference after those proved.
    var bound = 0
  }

  enum Outcome {
    /// All preferences are proved; the plan comes first by the silent ties too.
    case best
    /// No order holds.
    case infeasible
    /// So far as the standing says.
    case open
  }

  /// Which efforts are made.
  struct Efforts: Sendable {
    /// Placements the programme may try after a short search, after the whole one, and in the end.
    var short = 100_000
    var first = 400_000
    var last = 40_000_000
    /// Arcs of each round of the time graph; each round has twice as many as the one before.
    var arcs = 600_000_000
    var rounds = 4
  }

  private let problem: Problem
  private let terms: [SearchTerm]
  private let search: SearchRun
  private let seed: UInt64
  private let efforts: Efforts
  private let evaluation: OrderEvaluation
  private let points: (Int, StepOrder) -> Int
  private let searchAtLength: (StepOrder?) -> StepOrder?
  private let isOver: @Sendable () -> Bool
  private let report: (Standing) -> Void
  private let frame: Frame
  private(set) var standing: Standing {
    didSet { report(standing) }
  }

  /// - Parameters:
  ///   - search: the search that goes on beside the proof.
  ///   - seed: what it draws from.
  ///   - plan: an order that holds, or nil.
  ///   - efforts: which efforts are made.
  ///   - points: counts a preference in an order, by its place among the terms.
  ///   - searchAtLength: the whole search from the plan so far, for an event the programme leaves.
  ///   - isOver: asked now and then whether to stop.
  ///   - report: called with each step forward.
  init(
    _ search: SearchRun,
    seed: UInt64,
    plan: StepOrder?,
    efforts: Efforts = Efforts(),
    points: @escaping (Int, StepOrder) -> Int,
    searchAtLength: @escaping (StepOrder?) -> StepOrder?,
    isOver: @escaping @Sendable () -> Bool,
    report: @escaping (Standing) -> Void
  ) {
    problem = search.problem
    terms = search.terms
    self.search = search
    self.seed = seed
    self.efforts = efforts
    self.points = points
    self.searchAtLength = searchAtLength
    self.isOver = isOver
    self.report = report
    standing = Standing(plan: plan)
    evaluation = OrderEvaluation(search.problem, terms: search.terms, frame: search.frame)
    frame = Frame.sharpened(problem, terms: terms)
  }

  mutating func run() -> Outcome {
    let short = settle(within: efforts.short)
    guard case .open = short, !isOver() else { return short }
    let found = searchAtLength(standing.plan)
    if isBetter(found, than: standing.plan) { standing.plan = found }
    if isOver() { return .open }
    let first = settle(within: efforts.first)
    guard case .open = first, !isOver() else { return first }
    if let ending = sublimate() { return ending }
    if isOver() { return .open }
    return settle(within: efforts.last)
  }

  /// Level after level by the programme over done sets, then the ties.
  private mutating func settle(within work: Int) -> Outcome {
    for level in standing.proved.count..<max(standing.proved.count, terms.count) {
      if let plan = standing.plan, points(level, plan) == 0 {
        standing.proved.append((0, .ideal))
        continue
      }
      let programme = programme(through: level, work, settlesTies: false)
      switch programme?.best(from: standing.plan) ?? .gaveUp {
      case .gaveUp: return .open
      case .infeasible: return .infeasible
      case .best(let order): prove(order, through: level, by: .doneSet)
      }
    }
    let last = programme(through: terms.count - 1, work, settlesTies: true)
    switch last?.best(from: standing.plan) ?? .gaveUp {
    case .gaveUp: return .open
    case .infeasible: return .infeasible
    case .best(let order):
      standing.plan = order
      return .best
    }
  }

  private mutating func prove(
    _ order: StepOrder,
    through level: Int,
    by prover: PreferenceLevel.Prover
  ) {
    var next = standing
    next.plan = order
    next.bound = 0
    for level in next.proved.count...max(next.proved.count, level) where level < terms.count {
      let value = points(level, order)
      next.proved.append((value, value == 0 ? .ideal : prover))
    }
    standing = next
  }

  private func programme(
    through level: Int,
    _ work: Int,
    settlesTies: Bool
  ) -> DoneSetProgramme? {
    let left = KeptSoftRules(
      problem,
      terms,
      first: level + 1,
      proved: standing.proved.map(\.points),
      frame
    )
    return DoneSetProgramme(
      left.problem,
      terms: left.terms,
      proved: left.proved,
      frame: left.frame,
      settlesTies: settlesTies,
      limits: DoneSetProgramme.Limits(work: work),
      isOver: isOver
    )
  }

  /// The first preferences by the time graph, round after round; nil unless there is no order at all.
  private mutating func sublimate() -> Outcome? {
    guard let graph = Sublimation(problem, terms: terms, frame: frame, isOver: isOver),
      standing.proved.count < graph.levels
    else { return nil }
    for round in 0..<efforts.rounds where !isOver() {
      let beside = searchOn(round)
      let found = refute(with: graph, effort: efforts.arcs << round)
      if let better = beside.outcome()?.best { adopt(better.sequence) }
      switch found {
      case .refuted:
        guard let plan = standing.plan else { return .infeasible }
        prove(plan, through: graph.levels - 1, by: .sublimation)
        // The time graph may have found another plan, which later preferences have not been asked of.
        if let better = searchOn(round + 1).outcome()?.best { adopt(better.sequence) }
        return nil
      case .bound(let bounds): note(bounds)
      }
    }
    return nil
  }

  private mutating func refute(with graph: Sublimation, effort: Int) -> Sublimation.Outcome {
    let known = standing.plan.map { plan in (0..<graph.levels).map { points($0, plan) } }
    var best = standing.plan
    let outcome = graph.refute(below: known, effort: effort) { sequence in
      guard let order = timed(sequence) else { return nil }
      if isBetter(order, than: best) { best = order }
      return (0..<graph.levels).map { points($0, order) }
    }
    if isBetter(best, than: standing.plan) { standing.plan = best }
    return outcome
  }

  private func searchOn(_ round: Int) -> SearchBeside {
    var search = search
    search.first = standing.plan?.sequence
    var budget = SearchRun.Budget(count: problem.count)
    budget.steps <<= round
    budget.patience <<= round
    budget.starts = 1
    var floor = Score()
    for (level, proved) in standing.proved.enumerated() where level < Score.levels {
      floor[level] = proved.points
    }
    return SearchBeside(
      search,
      seed: seed &+ UInt64(round) &+ 1,
      budget: budget,
      floor: floor,
      isOver: isOver
    )
  }

  /// Takes what the bounds of the first preferences prove of the plan.
  private mutating func note(_ bounds: [Int]) {
    // A bound of a level holds for orders that have the least points of all levels before it.
    guard let plan = standing.plan, zip(bounds, standing.proved).allSatisfy({ $0 == $1.points })
    else { return }
    for (level, least) in bounds.enumerated().dropFirst(standing.proved.count) {
      let value = points(level, plan)
      guard value == least else {
        standing.bound = max(standing.bound, least)
        return
      }
      standing.proved.append((value, value == 0 ? .ideal : .sublimation))
    }
  }

  private mutating func adopt(_ sequence: [Int]) {
    guard let order = timed(sequence), isBetter(order, than: standing.plan) else { return }
    standing.plan = order
  }

  /// An order of items at its best times; nil when it cannot hold.
  private func timed(_ sequence: [Int]) -> StepOrder? {
    let timed = evaluation.evaluate(sequence)
    guard timed.score.broken == 0 else { return nil }
    return StepOrder(sequence, timed, of: problem)
  }

  private func isBetter(_ order: StepOrder?, than other: StepOrder?) -> Bool {
    guard let order else { return false }
    guard let other else { return true }
    for level in terms.indices {
      let (one, two) = (points(level, order), points(level, other))
      if one != two { return one < two }
    }
    return false
  }
}
