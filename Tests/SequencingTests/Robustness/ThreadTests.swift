// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import Sequencing
import Synchronization
import TestSupport
import Testing

/// Events are solved side by side, and thousands one after the other.
struct ThreadTests {
  @Test("Solved at once on several threads, events have the answers they have alone")
  func atOnce() throws {
    let events = (UInt64(1)...12).map { LadenEvent.make(seed: 300 + $0) }
    let alone = try events.map { try Sequencer().solve($0, control: SolveControl()).solution }
    let together = Mutex([Int: Solution]())
    let isDone = DispatchSemaphore(value: 0)
    for round in 0..<2 {
      for (index, event) in events.enumerated() {
        let place = round * events.count + index
        let thread = Thread {
          let outcome = try? Sequencer().solve(event, control: SolveControl())
          together.withLock { $0[place] = outcome?.solution }
          isDone.signal()
        }
        thread.stackSize = 8 << 20
        thread.start()
      }
    }
    for _ in 0..<2 * events.count { isDone.wait() }
    let answers = together.withLock { $0 }
    for (index, solution) in alone.enumerated() {
      #expect(answers[index] == solution)
      #expect(answers[events.count + index] == solution)
    }
  }

  @Test("10,000 solves one after another do not make memory grow", .enabled(if: isSoaking))
  func memory() throws {
    let events = (UInt64(1)...50).map { RandomEvent.make(seed: $0) }
    func solveAll(_ times: Int) throws {
      for _ in 0..<times {
        for event in events { _ = try Sequencer().solve(event, control: SolveControl()) }
      }
    }
    try solveAll(20)
    // Other tests run in the same process: a leak shows in every window, their noise does not.
    let growths = try (0..<3).map { _ in
      let before = try Self.residentKilobytes()
      try solveAll(60)
      return try Self.residentKilobytes() - before
    }
    #expect(try #require(growths.min()) < 4000, "grew by \(growths) kB")
  }

  /// The second number of `/proc/self/statm`, in pages of 4 kB (proc(5)).
  private static func residentKilobytes() throws -> Int {
    let text = try String(contentsOfFile: "/proc/self/statm", encoding: .ascii)
    return try #require(Int(text.split(separator: " ")[1])) * 4
  }
}
