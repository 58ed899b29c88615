// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import GLPKSolver
import Sequencing
import Synchronization
import TestSupport
import Testing

/// A solve ends with what there is when its time is over, or when it is cancelled.
///
/// Optimised and alone on the machine, an answer is there within 10 % and 0.1 s of the limit and
/// within 0.3 s of a cancel; the bounds here leave room for a debug build among other tests.
@Suite(.serialized)
struct TimeLimitTests {
  static let events: [String: Event] = [
    "tight 40": HardEvent.tight(40, seed: 1),
    "loose 100": HardEvent.loose(100, seed: 1),
    "loose 200": HardEvent.loose(200, seed: 1),
    "equal minutes": HardEvent.equalMinutes,
  ]

  @Test("The time limit is kept", arguments: events.keys.sorted())
  func timeLimit(name: String) throws {
    let event = try #require(Self.events[name])
    let began = ContinuousClock.now
    let outcome = try Sequencer().solve(event, control: SolveControl(timeLimitInSeconds: 0.5))
    let time = ContinuousClock.now - began
    #expect(time < .milliseconds(1500))
    Self.expectHonest(outcome.solution, of: event)
  }

  @Test("A cancel is heard", arguments: events.keys.sorted(), [0.02, 0.2, 0.6])
  func cancel(name: String, afterSeconds pause: Double) throws {
    let event = try #require(Self.events[name])
    let cancel = CancelToken()
    let cancelledAt = Mutex<ContinuousClock.Instant?>(nil)
    // A thread of its own: the shared ones may all be busy with other tests.
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: pause)
      cancelledAt.withLock { $0 = .now }
      cancel.cancel()
    }
    // GLPK alone, which takes longest to hear and to prove.
    let control = SolveControl(cancel: cancel, provers: .glpkAlone)
    let outcome = try Sequencer().solve(event, control: control)
    let ended = ContinuousClock.now
    Self.expectHonest(outcome.solution, of: event)
    guard let began = cancelledAt.withLock({ $0 }) else {
      #expect(outcome.solution.status == .optimal, "ended before the cancel without an answer")
      return
    }
    #expect(ended - began < .seconds(1))
  }

  @Test("A cancel is heard while the exact proofs work", arguments: [0.1, 0.4])
  func cancelExactProofs(afterSeconds pause: Double) throws {
    let event = HardEvent.tight(60, seed: 1)
    let cancel = CancelToken()
    let cancelledAt = Mutex<ContinuousClock.Instant?>(nil)
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: pause)
      cancelledAt.withLock { $0 = .now }
      cancel.cancel()
    }
    let outcome = try Sequencer().solve(event, control: SolveControl(cancel: cancel))
    let ended = ContinuousClock.now
    let began = try #require(cancelledAt.withLock { $0 }, "solved before the cancel")
    #expect(ended - began < .seconds(1))
    Self.expectHonest(outcome.solution, of: event)
  }

  @Test("Cancelled before it begins, a solve looks at one order")
  func cancelledBefore() throws {
    let cancel = CancelToken()
    cancel.cancel()
    let event = HardEvent.tight(40, seed: 1)
    let outcome = try Sequencer().solve(event, control: SolveControl(cancel: cancel))
    Self.expectHonest(outcome.solution, of: event)
  }

  @Test("A limit of nothing, and one beyond every clock, are limits", arguments: [0, -1, 1e300])
  func strangeLimits(seconds: Double) throws {
    let event = RandomEvent.make(seed: 2)
    let solution = try Sequencer().solve(
      event,
      control: SolveControl(timeLimitInSeconds: seconds)
    ).solution
    Self.expectHonest(solution, of: event)
  }

  /// Not more is claimed than is known, and an order that is given holds.
  static func expectHonest(_ solution: Solution, of event: Event) {
    #expect((solution.order != nil) == [.optimal, .feasible].contains(solution.status))
    #expect(solution.levels.allSatisfy { $0.bound <= $0.value })
    if let order = solution.order {
      #expect(Checker(event).violations(of: order).isEmpty)
      #expect(Checker(event).values(of: order).map(\.value) == solution.levels.map(\.value))
    }
  }
}
