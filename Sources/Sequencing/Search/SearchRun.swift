// SPDX-License-Identifier: GPL-3.0-or-later

import Dispatch
import Synchronization

/// A search from several starts, whose answer is the same however many cores there are.
///
/// The starts go on side by side for a slice of steps each, then wait for one another. The best order
/// is that of least value, of equally good ones that of the start with the lowest number. Work ends
/// between two slices: when the order meets the floor, when nothing got better for long, or when the
/// budget is spent.
struct SearchRun {
  struct Outcome: Sendable {
    /// Nil when no order that keeps every rule was met.
    var best: (sequence: [Int], timed: OrderEvaluation.Timed)?
    /// Of all starts.
    var steps: Int
  }

  /// How much work a search may be.
  struct Budget: Sendable {
    var starts = 2
    /// Steps of each start.
    var steps: Int
    /// Steps of each start after which it ends if nothing got better.
    var patience: Int

    /// What is enough for most events of so many items, and no longer than a blink for small ones.
    init(count: Int) {
      steps = 100_000 + 20_000 * count
      patience = 40_000 + 8_000 * count
    }

    /// Enough for a fair order, in a twentieth of the work.
    var shortened: Budget {
      Budget(starts: starts, steps: max(1, steps / 20), patience: max(1, patience / 20))
    }

    init(starts: Int, steps: Int, patience: Int) {
      (self.starts, self.steps, self.patience) = (starts, steps, patience)
    }
  }

  let problem: Problem
  let terms: [SearchTerm]
  let frame: Frame
  /// An order to begin with in place of the file's.
  var first: [Int]?
  /// Whether several starts may run at once; the answer is the same.
  var isParallel = true

  /// Searches until one of the ends.
  ///
  /// - Parameters:
  ///   - seed: what the starts draw from.
  ///   - budget: how much work it may be.
  ///   - floor: bounds of the levels that no order is below; work ends at an order that meets them.
  ///   - isOver: asked every now and then whether to stop at once.
  ///   - onImprovement: called with each better order that keeps every rule, one call at a time.
  /// - Returns: the best order of all starts and the steps they took.
  func run(
    seed: UInt64,
    budget: Budget,
    floor: Score = Score(),
    isOver: @escaping @Sendable () -> Bool,
    onImprovement: @escaping @Sendable ([Int], OrderEvaluation.Timed) -> Void = { _, _ in }
  ) -> Outcome {
    let starts = (0..<max(1, budget.starts)).map { start in
      Start(LocalSearch(problem, terms: terms, frame: frame, seed: seed, start: start, from: first))
    }
    var outcome = Outcome(best: nil, steps: 0)
    var cost = Int.max
    var (steps, lastGain) = (0, 0)
    while true {
      for start in starts {
        start.search.withLock { search in
          guard search.cost < cost, let found = search.best else { return }
          cost = search.cost
          lastGain = steps
          outcome.best = found
          onImprovement(found.sequence, found.timed)
        }
      }
      if isOver() || steps >= budget.steps || steps - lastGain >= budget.patience { break }
      if let best = outcome.best, best.timed.score.meets(floor) { break }
      let count = min(Self.slice, budget.steps - steps)
      let slice: @Sendable (Int) -> Void = { index in
        starts[index].search.withLock { $0.advance(steps: count, isOver: isOver) }
      }
      if isParallel, starts.count > 1 {
        DispatchQueue.concurrentPerform(iterations: starts.count, execute: slice)
      } else {
        for index in starts.indices { slice(index) }
      }
      steps += count
    }
    outcome.steps = starts.reduce(0) { sum, start in sum + start.search.withLock { $0.steps } }
    return outcome
  }

  /// One start, which a thread at a time goes on with.
  private final class Start: Sendable {
    let search: Mutex<LocalSearch>

    init(_ search: sending LocalSearch) { self.search = Mutex(search) }
  }

  /// How many steps the starts go on without hearing of one another.
  private static let slice = 500
}

extension Score {
  /// Whether no level is above a bound that no order is below.
  func meets(_ floor: Score) -> Bool {
    broken == 0 && (0..<Self.levels).allSatisfy { self[$0] <= floor[$0] }
  }
}
