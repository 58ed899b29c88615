// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Synchronization

/// The programme over done sets at work on a thread of its own, beside GLPK.
///
/// What it finds depends on its limits in states, nodes and arcs only, never on how fast it is, so
/// that the same event gives the same answer and the same proofs on every machine.
final class DoneSetThread: Sendable {
  enum Outcome {
    /// The best order of all, and first by the silent ties.
    case best(StepOrder)
    /// No order holds.
    case infeasible
    /// The programme does not carry the event, or is too large for it.
    case gaveUp
  }

  private let outcome = Mutex<Outcome?>(nil)
  private let isAbandoned = Atomic<Bool>(false)

  /// Begins at once; `known` is an order that holds, or nil.
  init(
    _ problem: Problem,
    terms: [SearchTerm],
    frame: Frame,
    known: StepOrder?,
    isOver: @escaping @Sendable () -> Bool
  ) {
    let thread = Thread { [self] in
      let programme = DoneSetProgramme(problem, terms: terms, frame: frame) {
        self.isAbandoned.load(ordering: .relaxed) || isOver()
      }
      let found = programme?.best(from: known) ?? .gaveUp
      outcome.withLock { $0 = found }
    }
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// Lets the thread go: nobody waits for it any more.
  func abandon() {
    isAbandoned.store(true, ordering: .relaxed)
  }

  /// Waits for the end; `gaveUp` as soon as it is over.
  func wait(isOver: () -> Bool) -> Outcome {
    while true {
      if let outcome = outcome.withLock({ $0 }) { return outcome }
      if isOver() {
        abandon()
        return .gaveUp
      }
      Thread.sleep(forTimeInterval: 0.001)
    }
  }
}
