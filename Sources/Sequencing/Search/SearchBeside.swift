// SPDX-License-Identifier: GPL-3.0-or-later

import Dispatch
import Foundation
import Synchronization

/// A search at work on a thread of its own, beside a proof.
///
/// How far it goes depends on its budget only, so that waiting for it gives the same answer on every
/// machine.
final class SearchBeside: Sendable {
  private let found = Mutex<SearchRun.Outcome?>(nil)
  private let isFinished = DispatchSemaphore(value: 0)

  /// Begins at once.
  init(
    _ search: SearchRun,
    seed: UInt64,
    budget: SearchRun.Budget,
    floor: Score,
    isOver: @escaping @Sendable () -> Bool
  ) {
    let thread = Thread { [self] in
      let outcome = search.run(seed: seed, budget: budget, floor: floor, isOver: isOver)
      found.withLock { $0 = outcome }
      isFinished.signal()
    }
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// What it found, once it has ended.
  func outcome() -> SearchRun.Outcome? {
    isFinished.wait()
    return found.withLock { $0 }
  }
}
