// SPDX-License-Identifier: GPL-3.0-or-later

import Synchronization

/// A wish to stop, given once from any thread and never taken back.
///
/// A class, because the one who stops and the one who is stopped must hold the same token.
package final class CancelToken: Sendable {
  private let wish = Atomic(false)

  package init() {}

  package func cancel() {
    wish.store(true, ordering: .releasing)
  }

  package var isCancelled: Bool {
    wish.load(ordering: .acquiring)
  }
}
