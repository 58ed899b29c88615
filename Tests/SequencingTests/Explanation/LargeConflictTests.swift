// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// What is told of events too large to try every order of: 10 to 30 items of the whole vocabulary.
///
/// Whether an event has an order is asked of the whole solve, which takes another way than the
/// conflict: it has all preferences, and GLPK at its end.
struct LargeConflictTests {
  static let seeds = Array(96_001...UInt64(isSoaking ? 96_900 : 96_038))

  static func event(_ seed: UInt64) -> Event {
    RandomEvent.make(seed: seed, items: 10...30, vocabulary: .whole)
  }

  @Test(
    "A conflict of many items cannot hold, and without any one of its members it can",
    arguments: seeds
  )
  func conflictIsIrreducible(seed: UInt64) throws {
    let event = Self.event(seed)
    let explanation = Sequencer().explain(event, repairs: 0, control: SolveControl())
    guard let conflict = explanation.conflict else { return }
    // In a few events of the soak too much stays open, and what is told is not called the least.
    guard conflict.isIrreducible else { return #expect(isSoaking) }
    let others = Set(event.requirements).subtracting(conflict.requirements)
    var control = SolveControl()
    control.provers = .brief
    #expect(try Sequencer().solve(event.lifting(others), control: control).solution.order == nil)
    for one in conflict.requirements {
      let lifted = event.lifting(others.union([one]))
      var order = try Sequencer().solve(lifted, control: control).solution.order
      if order == nil {
        // What a brief solve leaves open, a whole one need not.
        order = try Sequencer().solve(lifted, control: SolveControl(timeLimitInSeconds: 60))
          .solution.order
      }
      #expect(
        order.map { Checker(lifted).violations(of: $0).isEmpty } == true,
        "\(one) is not needed"
      )
    }
  }
}
