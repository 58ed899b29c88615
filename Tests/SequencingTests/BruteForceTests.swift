// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import Sequencing
import TestSupport
import Testing

/// The engine against trying every plan of small seeded events.
struct BruteForceTests {
  static let soak = ProcessInfo.processInfo.environment["RUNSHEET_SOAK"] != nil
  static let seeds = Array(1...UInt64(soak ? 2_000 : 100))

  @Test("A solved event is the best of all its plans, value for value", arguments: seeds)
  func solvedEventIsTheBestOfAllPlans(seed: UInt64) throws {
    try expectBest(of: RandomEvent.make(seed: seed))
  }

  static let furtherSeeds = Array(1...UInt64(soak ? 2_000 : 100))

  @Test(
    "So is one with the rules and preferences that events use less often",
    arguments: furtherSeeds
  )
  func solvedEventOfTheWholeVocabularyIsTheBest(seed: UInt64) throws {
    try expectBest(of: RandomEvent.make(seed: seed, vocabulary: .whole))
  }

  private func expectBest(of event: Event) throws {
    let outcome = try Sequencer().solve(event, control: SolveControl())
    switch BruteForce.best(of: event) {
    case .infeasible:
      #expect(outcome.solution.status == .infeasible)
      #expect(outcome.solution.order == nil)
    case .best(let values, let order):
      #expect(outcome.solution.status == .optimal)
      #expect(outcome.solution.levels.map(\.value) == values)
      #expect(outcome.solution.levels.map(\.bound) == values)
      #expect(outcome.solution.order == order)
      #expect(Checker(event).values(of: order).map(\.value) == values)
    }
  }
}
