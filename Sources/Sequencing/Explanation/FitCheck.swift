// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Whether an event can have a running order at all, whatever its preferences.
///
/// Presolve, a short search, the programme over done sets, then both again with more work. What they
/// leave open is unknown; every order found has passed the checker.
struct FitCheck: Sendable {
  enum Verdict: Sendable {
    case fits(RunningOrder)
    /// No order holds; what presolve has to say of it may be nothing.
    case cannot([Contradiction])
    case unknown
  }

  /// How much work one answer may be: steps of search, then placements tried, and how many numbers
  /// of the least changeovers of what is left may be drawn up for them.
  struct Effort: Sendable {
    var steps: Int
    var work: Int
    var changeovers = 50_000

    /// For one of many levers: what is not seen soon is no easy way out.
    static let brief = [Effort(steps: 3_000, work: 20_000), Effort(steps: 30_000, work: 60_000)]
    static let rounds = [
      Effort(steps: 3_000, work: 40_000), Effort(steps: 60_000, work: 1_500_000),
    ]
    /// For one of few events on which much depends.
    static let thorough =
      rounds + [Effort(steps: 60_000, work: 6_000_000, changeovers: RestChangeover.mostEntries)]
  }

  let rounds: [Effort]
  let isOver: @Sendable () -> Bool

  init(rounds: [Effort] = Effort.rounds, isOver: @escaping @Sendable () -> Bool) {
    self.rounds = rounds
    self.isOver = isOver
  }

  /// What presolve alone says: at once, but it leaves much open.
  static func glance(at event: Event) -> Verdict {
    let problem = Problem(event, rules: RuleRegistry.rules(of: event))
    let frame = Frame.presolved(problem)
    let contradictions = Contradictions.found(in: problem, frame)
    return contradictions.isEmpty && !frame.isContradictory(problem)
      ? .unknown : .cannot(contradictions)
  }

  /// Presolve, then search and proof, round after round.
  ///
  /// - Parameters:
  ///   - event: the event.
  ///   - order: one that held for an event much like it, to begin the search with.
  /// - Returns: an order that has passed the checker, or that there is none, or neither in the effort.
  func verdict(on event: Event, near order: RunningOrder? = nil) -> Verdict {
    let problem = Problem(event, rules: RuleRegistry.rules(of: event))
    let frame = Frame.presolved(problem)
    let contradictions = Contradictions.found(in: problem, frame)
    if !contradictions.isEmpty || frame.isContradictory(problem) { return .cannot(contradictions) }
    let spare = problem.leavingOut(SpareItems.found(in: problem))
    let fewer = Frame.sharpened(spare, terms: [])
    for effort in rounds where !isOver() {
      if let order = searched(spare, fewer, steps: effort.steps, event, near: order) {
        return .fits(order)
      }
      let programme = DoneSetProgramme(
        spare,
        terms: [],
        frame: fewer,
        settlesTies: false,
        limits: DoneSetProgramme.Limits(work: effort.work, changeovers: effort.changeovers),
        isOver: isOver
      )
      switch programme?.best(from: nil) ?? .gaveUp {
      case .best(let order):
        if let order = checked(order, spare, event) { return .fits(order) }
      case .infeasible: return .cannot([])
      case .gaveUp: break
      }
    }
    return .unknown
  }

  private func searched(
    _ problem: Problem,
    _ frame: Frame,
    steps: Int,
    _ event: Event,
    near order: RunningOrder?
  ) -> RunningOrder? {
    var search = SearchRun(problem: problem, terms: [], frame: frame, isParallel: false)
    search.first =
      order.map { problem.indices(of: $0.placements.map { $0.item }) } ?? problem.mandatory
    let found = search.run(
      seed: 1,
      budget: SearchRun.Budget(starts: 1, steps: steps, patience: steps),
      isOver: isOver
    )
    guard let best = found.best else { return nil }
    return checked(StepOrder(best.sequence, best.timed, of: problem), problem, event)
  }

  private func checked(_ order: StepOrder, _ problem: Problem, _ event: Event) -> RunningOrder? {
    let order = order.runningOrder(of: problem)
    return Checker(event).violations(of: order).isEmpty ? order : nil
  }
}
