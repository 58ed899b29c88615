// SPDX-License-Identifier: GPL-3.0-or-later

import Synchronization

/// Says to long work that nobody waits for it any more.
package final class CancelToken: Sendable {
  private let flag = Atomic<Bool>(false)

  package init() {}

  package var isCancelled: Bool { flag.load(ordering: .relaxed) }

  package func cancel() {
    flag.store(true, ordering: .relaxed)
  }
}
