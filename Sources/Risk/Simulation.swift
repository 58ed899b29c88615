// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony
import Dispatch
import Synchronization

/// Simulates the day of a plan many times.
///
/// The days go in batches of fixed size to as many cores as are given; what they find is added up in
/// the order of the batches, so that a seed gives the same report on any number of cores.
package struct Simulation: Sendable {
  package static let largestRuns = 10_000_000
  package static let largestMoments = 20
  /// Enough for chances to half a point in a hundred.
  package static let usualRuns = 100_000

  private let event: Event
  private let plan: DayPlan
  private let deadlines: [Deadline]
  private let places: [Int]

  /// - Parameters:
  ///   - event: the event.
  ///   - order: its plan; items unknown to the event are left out.
  ///   - deadlines: what else to watch than the finish, such as `Deadline.stated` gives.
  ///   - history: what earlier events took.
  /// - Throws: when the event or the deadlines cannot be simulated.
  package init(
    _ event: Event,
    order: RunningOrder,
    deadlines: [Deadline] = [],
    history: AsRunHistory = AsRunHistory()
  ) throws(RiskFault) {
    let plan = try DayPlan(event, order, SpreadTable(event, history: history))
    if deadlines.count(where: { $0.origin == .asked }) > Self.largestMoments {
      throw .tooManyMoments
    }
    var places: [Int] = []
    for deadline in deadlines {
      guard let place = plan.items.firstIndex(of: deadline.item) else {
        throw .notInPlan(deadline.item)
      }
      places.append(place)
    }
    self.event = event
    self.plan = plan
    self.deadlines = deadlines
    self.places = places
  }

  /// Simulates.
  ///
  /// - Parameters:
  ///   - runs: how many days, from 1 to `largestRuns`.
  ///   - seed: what chance draws from.
  ///   - policy: what is done about lateness.
  ///   - workers: how many cores may work; the report is the same.
  ///   - isCancelled: asked before every batch.
  /// - Returns: nil when it was cancelled.
  /// - Throws: when so many runs cannot be simulated.
  package func report(
    runs: Int = Simulation.usualRuns,
    seed: UInt64 = 1,
    policy: LatenessPolicy = .hold,
    workers: Int = 1,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws(RiskFault) -> RiskReport? {
    guard (1...Self.largestRuns).contains(runs) else { throw .badRuns(runs) }
    let count = (runs + Batch.size - 1) / Batch.size
    let found = Mutex<[Batch?]>(Array(repeating: nil, count: count))
    let workers = max(1, min(workers, count))
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
      for number in stride(from: worker, to: count, by: workers) {
        if isCancelled() { return }
        var batch = Batch(plan, watching: places, shortens: policy == .shorten)
        let first = number * Batch.size
        batch.simulate(first..<min(runs, first + Batch.size), seed: seed)
        let whole = batch
        found.withLock { $0[number] = whole }
      }
    }
    let batches = found.withLock { $0.compactMap(\.self) }
    guard batches.count == count else { return nil }
    return Summary(plan, event, deadlines, batches).report(seed: seed, policy: policy)
  }
}
