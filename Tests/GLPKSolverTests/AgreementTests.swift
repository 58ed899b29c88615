// SPDX-License-Identifier: GPL-3.0-or-later

import GLPKSolver
import LinearModel
import TestSupport
import Testing

@Suite("GLPK agrees with others")
struct AgreementTests {
  static let settings: [GLPK.Settings] = {
    let standard = GLPK.Settings()
    var plain = GLPK.Settings()
    plain.hasMixedIntegerRoundingCuts = false
    plain.hasGomoryCuts = false
    plain.hasCoverCuts = false
    plain.hasCliqueCuts = false
    var eager = GLPK.Settings()
    eager.hasFeasibilityPump = true
    var presolved = GLPK.Settings()
    presolved.hasPresolve = true
    return [standard, plain, eager, presolved]
  }()

  @Test("Trying every point finds no better one", arguments: settings)
  func everyPoint(settings: GLPK.Settings) throws {
    var generator = SeededGenerator(seed: 7)
    var infeasible = 0
    for _ in 0..<200 {
      let model = SmallRandomModel.ofWholeNumbers(&generator)
      let answer = try GLPK(settings: settings).solve(model)
      let least = model.leastObjectiveByTrial()
      #expect(answer.objective == least)
      #expect(answer.bound == least)
      #expect(answer.status == (least == nil ? .infeasible : .optimal))
      infeasible += least == nil ? 1 : 0
    }
    #expect(infeasible > 20)
  }

  @Test("The same model gives the same values every time")
  func sameEveryTime() throws {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<50 {
      let model = SmallRandomModel.ofAllKinds(&generator)
      #expect(try GLPK().solve(model) == GLPK().solve(model))
    }
    let long = MixedIntegerModel.transport(from: 60, to: 60)
    #expect(try GLPK().solve(long) == GLPK().solve(long))
  }

  @Test("Telling the objective step changes no optimum")
  func objectiveStep() throws {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<200 {
      let model = SmallRandomModel.ofWholeNumbers(&generator)
      let answer = try GLPK().solve(model, control: SolverControl(objectiveStep: 1))
      #expect(answer.objective == model.leastObjectiveByTrial())
    }
  }

  @Test("Starting from any point that holds changes no optimum")
  func start() throws {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<100 {
      let model = SmallRandomModel.ofWholeNumbers(&generator)
      var uphill = model
      uphill.minimise(-model.objective)
      guard let worst = try GLPK().solve(uphill).values else { continue }
      let answer = try GLPK().solve(model, start: worst)
      #expect(answer.status == .optimal)
      #expect(answer.objective == model.leastObjectiveByTrial())
    }
  }

  @Test("glpsol reads our texts and finds the same optimum", arguments: Glpsol.Format.allCases)
  func glpsol(format: Glpsol.Format) throws {
    var generator = SeededGenerator(seed: 10)
    for round in 0..<60 {
      let mixed = SmallRandomModel.ofAllKinds(&generator)
      let model = round.isMultiple(of: 3) ? mixed.relaxation : mixed
      let ours = try GLPK().solve(model).objective
      let theirs = try Glpsol.leastObjective(of: model, as: format)
      #expect(isClose(ours, theirs), "\(LPText(model).text)")
    }
  }

  @Test(
    "glpsol reads every kind of column, row and number as we mean it",
    arguments: Glpsol.Format.allCases
  )
  func glpsolOfEverything(format: Glpsol.Format) throws {
    #expect(isClose(try GLPK().solve(.ofEverything).objective, -101.15))
    #expect(isClose(try Glpsol.leastObjective(of: .ofEverything, as: format), -101.15))
  }

  @Test("A relaxation is never above the whole optimum")
  func relaxation() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      let model = SmallRandomModel.ofAllKinds(&generator)
      guard let whole = try GLPK().solve(model).objective else { continue }
      let relaxed = try #require(try GLPK().solve(model.relaxation).objective)
      #expect(relaxed <= whole + 1e-6)
    }
  }

  private func isClose(_ one: Double?, _ other: Double?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return abs(one - other) <= 1e-6 * max(1, abs(one))
  }
}
