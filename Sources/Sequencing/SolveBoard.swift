// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Synchronization

/// The best order of a solve so far and what is proved of it, posted by one thread, read by another.
final class SolveBoard: Sendable {
  struct Posting: Sendable {
    /// Nil while no order that keeps every rule is known; any other has passed the checker.
    var plan: StepOrder?
    var levels: [PreferenceLevel] = []
  }

  private let state = Mutex(Posting())

  func post(_ plan: StepOrder?, _ levels: [PreferenceLevel]) {
    state.withLock { $0 = Posting(plan: plan, levels: levels) }
  }

  var latest: Posting { state.withLock { $0 } }
}
