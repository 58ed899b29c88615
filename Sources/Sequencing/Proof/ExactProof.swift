// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// The proofs that need no solver: the programme over done sets and the sublimated time graph.
///
/// The programme settles everything where few labels are worth while, and needs no good plan for it:
/// it is asked first, and only what it leaves is searched at length. Where labels are too many, the
/// time graph works on the first preferences, while the search goes on beside it: the better the
/// plan, the sooner the proof. Between the rounds of the one the other is asked again, each time for
/// more, so that neither keeps the other waiting for long. Every effort is counted in work, never in
/// seconds: the same event gives the same report everywhere.
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
    /// Placements the programme may try at once.
    var short = 100_000
    /// Those before a longer search, and twice as many before each further round of the time graph.
    var first = 1_000_000
    /// Those when nothing else is left, and twice as many each time up to the last.
    var firstOfLast = 5_000_000
    var last = 40_000_000
    /// Whether bounds are raised where the programme does not settle the event.
    var raisesBounds = true
    /// Arcs of each round of the time graph; each round has twice as many as the one before.
    var arcs = 600_000_000
    var rounds = 4

    /// For an event among many.
    static let brief = Efforts(
      short: 100_000,
      first: 300_000,
      firstOfLast: 600_000,
      last: 600_000,
      raisesBounds: false,
      arcs: 60_000_000,
      rounds: 1
    )

    func divided(by divisor: Int) -> Efforts {
      var efforts = self
      for work in [\.short, \.first, \.firstOfLast, \.last, \.arcs] as [WritableKeyPath<Self, Int>]
      {
        efforts[keyPath: work] = max(1, efforts[keyPath: work] / max(1, divisor))
      }
      return efforts
    }
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
  /// The event by what is proved so far.
  private var provedProblem: ProvedProblem
  /// What the programme last gave up: with how much work, what was proved then, and the plan.
  ///
  /// Where it was not for want of work, no work is enough.
  private var failed: (work: Int, proved: Int, plan: StepOrder?)?
  /// Whether it last gave up for want of work, here or in raising a bound.
  private var lacksWork = false
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
    provedProblem = ProvedProblem(problem, terms, proved: [], frame)
  }

  mutating func run() -> Outcome {
    for work in [efforts.short, placements(before: 0)] {
      let outcome = settle(within: work)
      guard case .open = outcome, !isOver() else { return outcome }
    }
    let found = searchAtLength(standing.plan)
    if isBetter(found, than: standing.plan) { standing.plan = found }
    if isOver() { return .open }
    let graph = Sublimation(problem, terms: terms, frame: frame, isOver: isOver)
    for round in 0..<efforts.rounds {
      let outcome = settle(within: placements(before: round))
      guard case .open = outcome, !isOver() else { return outcome }
      guard let graph, standing.proved.count < graph.levels else { break }
      if let ending = sublimate(graph, round) { return ending }
      if isOver() { return .open }
    }
    return settleOrBound()
  }

  /// The programme on what nothing else settles, each time with twice the work, and between two times
  /// a bound on the next preference as good as that work can prove.
  private mutating func settleOrBound() -> Outcome {
    var work = efforts.firstOfLast
    while true {
      let outcome = settle(within: work)
      guard case .open = outcome, !isOver() else { return outcome }
      if efforts.raisesBounds, raisesBoundToValue(within: work) { continue }
      if work >= efforts.last || isOver() || !lacksWork { return outcome }
      work = min(2 * work, efforts.last)
    }
  }

  /// Placements the programme may try before a round of the time graph.
  ///
  /// Rules that reach far keep labels few, but make each step of the search take many times as long:
  /// there the programme may try more before the search goes on.
  private func placements(before round: Int) -> Int {
    min(efforts.first * (problem.facts.tiesDistantTimes ? 8 : 1) << round, efforts.last)
  }

  /// Proves that the next preference cannot have too few points, as far as the programme can; whether
  /// it proved its least.
  ///
  /// The fewer points an order may have, the fewer labels are worth while: a bound that is too much
  /// for the programme is tried again at half the distance (destructive bounds; Klein and Scholl,
  /// European Journal of Operational Research 112, 1999).
  private mutating func raisesBoundToValue(within work: Int) -> Bool {
    let level = standing.proved.count
    guard level < terms.count, let plan = standing.plan else { return false }
    var most = points(level, plan) - 1
    while standing.bound <= most, !isOver() {
      let tried = standing.bound + (most - standing.bound) / 2
      let programme = programme(through: level, work, settlesTies: false)
      switch programme?.best(withAtMost: tried) ?? .gaveUp {
      case .best(let order):
        prove(order, through: level, by: .doneSet)
        return true
      case .infeasible: standing.bound = tried + 1
      case .gaveUp:
        most = tried - 1
        lacksWork = lacksWork || programme?.lacksWork ?? false
      }
    }
    guard standing.bound == points(level, plan) else { return false }
    prove(plan, through: level, by: .doneSet)
    return true
  }

  /// Level after level by the programme over done sets, then the ties.
  ///
  /// What was too much for as much work before is not tried again.
  private mutating func settle(within work: Int) -> Outcome {
    if let failed, failed.work >= work, failed.proved == standing.proved.count,
      failed.plan == standing.plan
    {
      lacksWork = failed.work < .max
      return .open
    }
    lacksWork = false
    let outcome = settled(within: work)
    if case .open = outcome {
      failed = (lacksWork ? work : .max, standing.proved.count, standing.plan)
    }
    return outcome
  }

  private mutating func settled(within work: Int) -> Outcome {
    for level in standing.proved.count..<max(standing.proved.count, terms.count) {
      if let plan = standing.plan, points(level, plan) == 0 {
        noteProved(0, .ideal)
        continue
      }
      let programme = programme(through: level, work, settlesTies: false)
      switch programme?.best(from: standing.plan) ?? .gaveUp {
      case .gaveUp:
        lacksWork = programme?.lacksWork ?? false
        return .open
      case .infeasible: return .infeasible
      case .best(let order): prove(order, through: level, by: .doneSet)
      }
    }
    let last = programme(through: terms.count - 1, work, settlesTies: true)
    switch last?.best(from: standing.plan) ?? .gaveUp {
    case .gaveUp:
      lacksWork = last?.lacksWork ?? false
      return .open
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
    standing.plan = order
    for next in standing.proved.count..<max(standing.proved.count, min(level + 1, terms.count)) {
      noteProved(points(next, order), prover)
    }
  }

  /// The next preference has so many points at the least, and the plan has no more; nothing is known
  /// of the one after it.
  private mutating func noteProved(_ points: Int, _ prover: PreferenceLevel.Prover) {
    var next = standing
    next.proved.append((points, points == 0 ? .ideal : prover))
    next.bound = 0
    standing = next
  }

  private mutating func programme(
    through level: Int,
    _ work: Int,
    settlesTies: Bool
  ) -> DoneSetProgramme? {
    let points = standing.proved.map(\.points)
    if points != provedProblem.proved {
      provedProblem = ProvedProblem(problem, terms, proved: points, frame)
    }
    let left = provedProblem.left(ofFirst: level + 1)
    return DoneSetProgramme(
      provedProblem.problem,
      terms: left.terms,
      proved: left.proved,
      frame: provedProblem.frame,
      settlesTies: settlesTies,
      limits: DoneSetProgramme.Limits(work: work),
      isOver: isOver
    )
  }

  /// One round of the time graph on the first preferences; nil unless there is no order at all.
  private mutating func sublimate(_ graph: Sublimation, _ round: Int) -> Outcome? {
    let beside = searchOn(round)
    let found = refute(with: graph, effort: efforts.arcs << round)
    if let better = beside.outcome()?.best { adopt(better.sequence) }
    switch found {
    case .refuted:
      guard let plan = standing.plan else { return .infeasible }
      prove(plan, through: graph.levels - 1, by: .sublimation)
      // The time graph may have found another plan, which later preferences have not been asked of.
      if let better = searchOn(round + 1).outcome()?.best { adopt(better.sequence) }
    case .bound(let bounds): note(bounds)
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
      noteProved(value, .sublimation)
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
