// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Synchronization

/// The best order of a solve so far and what is proved of it, posted by one thread, read by another.
final class SolveBoard: Sendable {
  struct Posting: Sendable {
    /// Nil while no order that keeps every rule is known.
    var plan: StepOrder?
    var levels: [PreferenceLevel] = []
    /// The highest bound of each preference, in their order, that holds whatever the order.
    var bounds: [Cost] = []
  }

  /// When things came about, in seconds from the start of solving.
  struct Moments: Sendable {
    var firstPlan: Double?
    /// When the plan that stands was found.
    var bestPlan: Double?
    /// When each preference was proved, in their order.
    var levels: [(name: String, seconds: Double)] = []
  }

  private struct State {
    var posting = Posting()
    var moments = Moments()
    var searchSteps = 0
  }

  private let began: ContinuousClock.Instant
  private let state = Mutex(State())

  init(began: ContinuousClock.Instant) {
    self.began = began
  }

  /// A better plan, of which no more is proved than before.
  func post(_ plan: StepOrder) { post(plan, latest.levels) }

  func post(_ plan: StepOrder?, _ levels: [PreferenceLevel]) {
    let seconds = (ContinuousClock.now - began).inSeconds
    state.withLock { state in
      if let plan, plan != state.posting.plan {
        state.moments.firstPlan = state.moments.firstPlan ?? seconds
        state.moments.bestPlan = seconds
      }
      let proved = levels.prefix(while: \.isProved)
      for level in proved.dropFirst(state.moments.levels.count) {
        state.moments.levels.append((level.name, seconds))
      }
      // A bound after a level that is open holds for that level's value only.
      for (number, level) in levels.prefix(proved.count + 1).enumerated() {
        if number < state.posting.bounds.count {
          state.posting.bounds[number] = max(state.posting.bounds[number], level.bound)
        } else {
          state.posting.bounds.append(level.bound)
        }
      }
      state.posting.plan = plan
      state.posting.levels = levels
    }
  }

  /// Steps the search has taken, beside those already told.
  func count(steps: Int) { state.withLock { $0.searchSteps += steps } }

  var searchSteps: Int { state.withLock { $0.searchSteps } }

  var latest: Posting { state.withLock { $0.posting } }

  var moments: Moments { state.withLock { $0.moments } }
}

extension Duration {
  var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
