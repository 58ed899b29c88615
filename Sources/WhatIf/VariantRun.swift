// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony
import Dispatch
import Foundation
import GLPKSolver
package import Sequencing
import Synchronization

/// Solves variants beside each other and gives their records in the order of the variants.
///
/// How many run at once decides only how long it takes: each is solved for itself, with its own
/// seed and its own threads, so records are the same on any number of cores.
package struct VariantRun: Sendable {
  private let solving: VariantSolving
  private let jobs: Int

  /// - Parameters:
  ///   - solving: how one is solved.
  ///   - jobs: how many run at once, at least 1.
  package init(_ solving: VariantSolving, jobs: Int) {
    self.solving = solving
    self.jobs = max(1, jobs)
  }

  /// - Parameters:
  ///   - variants: each readable.
  ///   - event: gives the event of a variant; asked from any thread.
  ///   - finished: told how many are done, one at a time.
  /// - Returns: the records, fewer than the variants only when the control's token cancels.
  /// - Throws: when two parts of the program contradict each other.
  package func records(
    of variants: [Variant],
    event: @escaping @Sendable (Variant) -> Event?,
    finished: @escaping @Sendable (Int) -> Void
  ) throws(SequencingError) -> [VariantRecord] {
    let board = Board(count: variants.count)
    let group = DispatchGroup()
    for _ in 0..<min(jobs, variants.count) {
      group.enter()
      let thread = Thread {
        while let index = board.next(), !solving.control.cancel.isCancelled {
          guard let event = event(variants[index]) else { continue }
          do throws(SequencingError) {
            let record = try solving.record(of: variants[index], event)
            // A solve that was stopped tells nothing that would be the same the next time.
            if solving.control.cancel.isCancelled { break }
            board.post(.success(record), at: index, finished)
          } catch {
            board.post(.failure(error), at: index, finished)
          }
        }
        group.leave()
      }
      thread.stackSize = 4 << 20
      thread.start()
    }
    group.wait()
    var records: [VariantRecord] = []
    for result in board.results { records.append(try result.get()) }
    return records
  }
}

/// What the threads of a run share.
private final class Board: Sendable {
  private struct State {
    var next = 0
    var done = 0
    var results: [Result<VariantRecord, SequencingError>?]
  }

  private let state: Mutex<State>

  init(count: Int) {
    state = Mutex(State(results: Array(repeating: nil, count: count)))
  }

  func next() -> Int? {
    state.withLock { state in
      guard state.next < state.results.count else { return nil }
      state.next += 1
      return state.next - 1
    }
  }

  func post(
    _ result: Result<VariantRecord, SequencingError>,
    at index: Int,
    _ finished: (Int) -> Void
  ) {
    state.withLock { state in
      state.results[index] = result
      state.done += 1
      finished(state.done)
    }
  }

  var results: [Result<VariantRecord, SequencingError>] {
    state.withLock { $0.results.compactMap(\.self) }
  }
}
