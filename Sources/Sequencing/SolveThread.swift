// SPDX-License-Identifier: GPL-3.0-or-later

import Dispatch
import Foundation
import GLPKSolver
import Synchronization

/// A solve on a thread of its own, so that its caller is let go in time whatever the work is at.
///
/// Models of many items take seconds to build and to check. The work looks for a stop between its
/// steps; a caller whose time is over waits for that a little, then takes what has been posted. The
/// thread keeps all it needs and ends by itself.
final class SolveThread: Sendable {
  private let result = Mutex<Result<SolveOutcome, SequencingError>?>(nil)
  private let isFinished = DispatchSemaphore(value: 0)

  private static let pollingInterval = DispatchTimeInterval.milliseconds(5)
  private static let patience = DispatchTimeInterval.milliseconds(60)
  private static let stackSizeInBytes = 16 << 20

  /// Solves, or tells what is known when the time is over first.
  func outcome(of run: SolveRun) throws(SequencingError) -> SolveOutcome {
    let thread = Thread { [self] in
      var run = run
      let found: Result<SolveOutcome, SequencingError>
      do throws(SequencingError) {
        found = .success(try run.solve())
      } catch {
        found = .failure(error)
      }
      result.withLock { $0 = found }
      isFinished.signal()
    }
    thread.stackSize = Self.stackSizeInBytes
    thread.start()
    while isFinished.wait(timeout: .now() + Self.pollingInterval) == .timedOut {
      guard run.stopping.isOver else { continue }
      if isFinished.wait(timeout: .now() + Self.patience) == .timedOut {
        return try run.outcomeSoFar()
      }
      break
    }
    guard let found = result.withLock({ $0 }) else { return try run.outcomeSoFar() }
    return try found.get()
  }
}
