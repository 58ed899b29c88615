// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import EventFile
import Foundation
import LinearModel
import Sequencing
import Testing

/// Other solvers find the optimum of every level of a real event where this program finds it.
struct PeerTests {
  /// A level's model and the optimum that was proved for it, in the model's points.
  struct Level: Sendable, CustomStringConvertible {
    let name: String
    let model: MixedIntegerModel
    let optimum: Double

    var description: String { name }
  }

  @Test("glpsol and HiGHS find the optimum of every level of the Lạng Sơn event")
  func langSon() throws {
    let levels = try Self.levels(of: "lang-son-2019")
    #expect(
      levels.map(\.name) == ["keep_optional", "preferred_minutes", "listed_order", "reserve"]
    )
    for level in levels {
      let mps = try Peer.glpsol.leastObjective(MPSText(level.model).text, as: .mps)
      let lp = try Peer.glpsol.leastObjective(LPText(level.model).text, as: .lp)
      let highs = try Peer.highs.leastObjective(MPSText(level.model).text, as: .mps)
      #expect(
        [mps, lp, highs].map { $0?.rounded() } == [level.optimum, level.optimum, level.optimum]
      )
    }
  }

  @Test("glpsol and HiGHS find that an event without an order has none, too")
  func withoutOrder() throws {
    // Three talks of which none may follow another: presolve does not see it.
    let event = WrongSolverTests.notFitting
    let models = try Sequencer().models(of: event, control: SolveControl())
    let model = try #require(models.first).model
    #expect(try Peer.glpsol.leastObjective(MPSText(model).text, as: .mps) == nil)
    #expect(try Peer.highs.leastObjective(MPSText(model).text, as: .mps) == nil)
    #expect(try Peer.highs.leastObjective(LPText(model).text, as: .lp) == nil)
  }

  private static func levels(of scenario: String) throws -> [Level] {
    let event = try Scenario.event(scenario)
    let solution = try Sequencer().solve(event, control: SolveControl()).solution
    try #require(solution.status == .optimal)
    let models = try Sequencer().models(of: event, control: SolveControl())
    return zip(models, solution.levels).map { model, level in
      Level(name: model.name, model: model.model, optimum: Double(level.value.points))
    }
  }
}
