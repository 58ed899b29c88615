// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import GLPKSolver
import Sequencing
import TestSupport
import Testing

/// Each way to a proof, asked alone, gives what trying every plan gives.
struct ProverTests {
  enum Way: CaseIterable {
    case glpk
    case doneSets
    case both

    func solve(_ event: Event) throws -> Solution {
      switch self {
      case .glpk:
        try Sequencer().solve(event, control: SolveControl(provers: .glpkAlone)).solution
      case .doneSets:
        try Sequencer(solver: PresetSolver(SolverAnswer(status: .unknown)))
          .solve(event, control: SolveControl()).solution
      case .both: try Sequencer().solve(event, control: SolveControl()).solution
      }
    }
  }

  @Test(
    "Events that carry many rules are solved alike by each way and by trying every plan",
    arguments: SeedGroup.all(through: 60, soaking: 3_000),
    Way.allCases
  )
  func agreesWithBruteForce(group: SeedGroup, way: Way) throws {
    for seed in group.seeds {
      let event = LadenEvent.make(seed: seed, vocabulary: seed.isMultiple(of: 2) ? .built : .whole)
      let solution = try way.solve(event)
      // Soft rules on time are left to GLPK, and so are the ties beside them.
      let isGLPKNeeded = way == .doneSets && event.prefersSoftRules
      if isGLPKNeeded, solution.status != .optimal { continue }
      switch BruteForce.best(of: event) {
      case .infeasible:
        #expect(solution.order == nil, "seed \(seed)")
        #expect([.infeasible, .unknown].contains(solution.status), "seed \(seed)")
      case .best(let values, let order):
        #expect(solution.levels.map(\.value) == values, "seed \(seed)")
        #expect(solution.levels.map(\.bound) == values, "seed \(seed)")
        #expect(solution.order == order || isGLPKNeeded, "seed \(seed)")
      }
    }
  }
}

extension Event {
  /// Whether soft rules count, which the programme over done sets leaves to GLPK.
  fileprivate var prefersSoftRules: Bool {
    preferences.contains { preference in
      switch preference.aim {
      case .softRules: true
      case .weighted(let parts): parts.contains { $0.aim == .softRules }
      default: false
      }
    }
  }
}
