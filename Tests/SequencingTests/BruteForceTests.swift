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

  @Test("GLPK alone gives the same values, and their bounds", arguments: furtherSeeds)
  func modelGivesTheBest(seed: UInt64) throws {
    let event = RandomEvent.make(seed: 50_000 + seed, vocabulary: .whole)
    let solution = try Sequencer().solve(event, control: SolveControl(provers: .glpkAlone)).solution
    switch BruteForce.best(of: event) {
    case .infeasible: #expect(solution.status == .infeasible)
    case .best(let values, _):
      #expect(solution.levels.map(\.value) == values)
      #expect(solution.levels.map(\.bound) == values)
    }
  }

  @Test(
    "So is one whose exact proofs give up early and bound what they leave open",
    arguments: furtherSeeds,
    [20_000, 200_000]
  )
  func starvedProofsGiveTheBest(seed: UInt64, workDivisor: Int) throws {
    var control = SolveControl(maximumSteps: 1)
    control.workDivisor = workDivisor
    let event = RandomEvent.make(seed: 150_000 + seed, vocabulary: .whole)
    try expectBest(of: event, control)
  }

  private func expectBest(of event: Event, _ control: SolveControl = SolveControl()) throws {
    let outcome = try Sequencer().solve(event, control: control)
    switch BruteForce.best(of: event) {
    case .infeasible:
      #expect(outcome.solution.status == .infeasible)
      #expect(outcome.solution.order == nil)
    case .best(let values, let order):
      #expect(outcome.solution.status == .optimal)
      #expect(outcome.solution.levels.map(\.value) == values)
      #expect(outcome.solution.levels.map(\.bound) == values)
      #expect(outcome.solution.order?.inTime == order.inTime)
      #expect(Checker(event).values(of: order).map(\.value) == values)
    }
  }
}

extension RunningOrder {
  /// The order by the clock: the ties do not say which of two items without length, both at one time,
  /// comes first.
  fileprivate var inTime: RunningOrder {
    RunningOrder(
      placements: placements.sorted {
        ($0.start, $0.length, $0.item.rawValue) < ($1.start, $1.length, $1.item.rawValue)
      },
      dropped: dropped
    )
  }
}
