// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// The proofs that need no solver: the programme over done sets and the sublimated time graph.
///
/// The programme settles everything where few labels are worth while. Where they are too many, the
/// time graph proves the first preferences, and with those kept the programme is asked again. Every
/// effort is counted in work, never in seconds: the same event gives the same report everywhere.
struct ExactProof {
  private let problem: Problem
  private let terms: [SearchTerm]
  private let points: (Int, StepOrder) -> Int
  private let isOver: () -> Bool
  private let frame: Frame
  /// The best order so far.
  private(set) var plan: StepOrder?
  /// The least points of the first preferences and what proved them.
  private(set) var proved: [(points: Int, prover: PreferenceLevel.Prover)] = []
  /// What no order is below, for the preference after those proved.
  private(set) var bound = 0

  enum Outcome {
    /// All preferences are proved; the plan comes first by the silent ties too.
    case best
    /// No order holds.
    case infeasible
    /// So far as `proved` and `bound` say.
    case open
  }

  /// - Parameters:
  ///   - problem: the event.
  ///   - terms: its preferences.
  ///   - plan: an order that holds, or nil.
  ///   - points: counts a preference in an order, by its place among the terms.
  ///   - isOver: asked now and then whether to stop.
  init(
    _ problem: Problem,
    terms: [SearchTerm],
    plan: StepOrder?,
    points: @escaping (Int, StepOrder) -> Int,
    isOver: @escaping () -> Bool
  ) {
    self.problem = problem
    self.terms = terms
    self.plan = plan
    self.points = points
    self.isOver = isOver
    frame = Frame.sharpened(problem, terms: terms)
  }

  mutating func run() -> Outcome {
    let first = settle(within: DoneSetProgramme.Limits(work: 3_000_000))
    guard case .open = first, !isOver() else { return first }
    if let ending = sublimate() { return ending }
    if isOver() { return .open }
    return settle(within: DoneSetProgramme.Limits())
  }

  /// Level after level by the programme over done sets, then the ties.
  private mutating func settle(within limits: DoneSetProgramme.Limits) -> Outcome {
    for level in proved.count..<max(proved.count, terms.count) {
      if let plan, points(level, plan) == 0 {
        proved.append((0, .ideal))
        continue
      }
      switch programme(through: level, limits, settlesTies: false)?.best(from: plan) ?? .gaveUp {
      case .gaveUp: return .open
      case .infeasible: return .infeasible
      case .best(let order): prove(order, through: level, by: .doneSet)
      }
    }
    let last = programme(through: terms.count - 1, limits, settlesTies: true)
    switch last?.best(from: plan) ?? .gaveUp {
    case .gaveUp: return .open
    case .infeasible: return .infeasible
    case .best(let order):
      plan = order
      return .best
    }
  }

  private mutating func prove(
    _ order: StepOrder,
    through level: Int,
    by prover: PreferenceLevel.Prover
  ) {
    plan = order
    bound = 0
    for level in proved.count...level {
      let value = points(level, order)
      proved.append((value, value == 0 ? .ideal : prover))
    }
  }

  private func programme(
    through level: Int,
    _ limits: DoneSetProgramme.Limits,
    settlesTies: Bool
  ) -> DoneSetProgramme? {
    DoneSetProgramme(
      problem,
      terms: Array(terms.prefix(level + 1)),
      proved: proved.map(\.points),
      frame: frame,
      settlesTies: settlesTies,
      limits: limits,
      isOver: isOver
    )
  }

  /// Level after level by the time graph; nil unless there is no order at all.
  private mutating func sublimate() -> Outcome? {
    guard let graph = Sublimation(problem, terms: terms, frame: frame, isOver: isOver) else {
      return nil
    }
    guard let plan else {
      if case .refuted = graph.refuteAll() { return .infeasible }
      return nil
    }
    guard proved.count < graph.levels else { return nil }
    let values = (0..<graph.levels).map { points($0, plan) }
    switch graph.refuteBelow(values) {
    case .refuted: prove(plan, through: graph.levels - 1, by: .sublimation)
    case .bound(let bounds):
      for (value, least) in zip(values, bounds).dropFirst(proved.count) {
        guard value == least else {
          bound = least
          break
        }
        proved.append((value, value == 0 ? .ideal : .sublimation))
      }
    }
    return nil
  }
}
