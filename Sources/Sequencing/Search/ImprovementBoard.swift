// SPDX-License-Identifier: GPL-3.0-or-later

import Synchronization

/// The better orders that a search calls out one after the other.
final class ImprovementBoard: Sendable {
  private let state = Mutex<[(sequence: [Int], timed: OrderEvaluation.Timed)]>([])

  func add(_ sequence: [Int], _ timed: OrderEvaluation.Timed) {
    state.withLock { $0.append((sequence, timed)) }
  }

  var all: [(sequence: [Int], timed: OrderEvaluation.Timed)] { state.withLock { $0 } }
}
