// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// The search on an event by itself, to be held against the checker and against itself.
package struct SearchFindings {
  private let event: Event
  private let problem: Problem
  private let terms: [SearchTerm]
  private let frame: Frame

  package init(_ event: Event) {
    self.event = event
    let problem = Problem(event, rules: RuleRegistry.rules(of: event))
    self.problem = problem
    terms = PreferenceRegistry.preferences(of: event).map { $0.term(of: problem) }
    frame = Frame.presolved(problem)
  }

  /// What a search found, and each better order on the way.
  package struct Found: Hashable, Sendable {
    package let order: RunningOrder?
    package let improvements: [RunningOrder]
    package let steps: Int
  }

  /// Searches from so many starts, on one thread or on as many as there are cores.
  package func search(seed: UInt64, starts: Int, steps: Int, isParallel: Bool) -> Found {
    let board = ImprovementBoard()
    let outcome = SearchRun(problem: problem, terms: terms, frame: frame, isParallel: isParallel)
      .run(
        seed: seed,
        budget: SearchRun.Budget(starts: starts, steps: steps, patience: steps),
        isOver: { false },
        onImprovement: { sequence, timed in board.add(sequence, timed) }
      )
    return Found(
      order: outcome.best.map { order($0.sequence, $0.timed) },
      improvements: board.all.map { order($0.sequence, $0.timed) },
      steps: outcome.steps
    )
  }

  /// The order of these items with the best times the evaluation has for it; nil when it cannot hold.
  package func timed(_ items: [ItemID]) -> RunningOrder? {
    let sequence = problem.indices(of: items)
    let timed = OrderEvaluation(problem, terms: terms, frame: frame).evaluate(sequence)
    return timed.score.broken == 0 ? order(sequence, timed) : nil
  }

  /// What the evaluation counts for the best times of these items, level by level, in points.
  package func points(_ items: [ItemID]) -> [Int]? {
    let sequence = problem.indices(of: items)
    let timed = OrderEvaluation(problem, terms: terms, frame: frame).evaluate(sequence)
    return timed.score.broken == 0 ? terms.indices.map { timed.score[$0] } : nil
  }

  /// Changes an order at random and says where its cost differs from one counted from nothing.
  ///
  /// - Parameters:
  ///   - seed: what changes are drawn from.
  ///   - changes: how many are tried.
  /// - Returns: for each that differs, its number and both costs.
  package func differences(seed: UInt64, changes: Int) -> [String] {
    let walk = OrderTrial(problem, terms: terms, frame: frame)
    let fresh = OrderTrial(problem, terms: terms, frame: frame)
    let moves = OrderMoves(walk, problem, frame)
    var random = SplitMix64(seed: seed)
    walk.load(FirstOrder(problem, frame).listed)
    var differences: [String] = []
    for change in 1...changes where moves.make(using: &random) {
      let cost = walk.evaluate(limit: .max)
      if random.next(below: 3) == 0 { walk.discard() } else { walk.keep() }
      guard walk.cost == cost || random.next(below: 4) == 0 else { continue }
      fresh.lengths.take(walk.lengths.lengths)
      let whole = fresh.load(walk.sequence)
      if whole != walk.cost { differences.append("\(change): \(walk.cost) for \(whole)") }
    }
    return differences
  }

  private func order(_ sequence: [Int], _ timed: OrderEvaluation.Timed) -> RunningOrder {
    StepOrder(
      sequence: sequence,
      starts: timed.starts.map(Double.init),
      lengths: timed.lengths.map(Double.init),
      of: problem
    ).runningOrder(of: problem)
  }
}
