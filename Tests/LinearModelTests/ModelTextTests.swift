// SPDX-License-Identifier: GPL-3.0-or-later

import LinearModel
import TestSupport
import Testing

@Suite("LP and MPS text")
struct ModelTextTests {
  @Test("LP text carries every kind of column, row and number")
  func lpOfEverything() {
    expectGolden(LPText(.ofEverything).text, named: "everything.lp")
  }

  @Test("MPS text carries every kind of column, row and number")
  func mpsOfEverything() {
    expectGolden(MPSText(.ofEverything).text, named: "everything.mps")
  }

  @Test("A model of nothing is still text that readers take")
  func nothing() {
    expectGolden(LPText(MixedIntegerModel()).text, named: "nothing.lp")
    expectGolden(MPSText(MixedIntegerModel()).text, named: "nothing.mps")
  }

  @Test("An empty objective and no rows are still text that readers take")
  func noObjective() {
    var model = MixedIntegerModel()
    _ = model.addBinary(named: "x")
    expectGolden(LPText(model).text, named: "no-objective.lp")
    expectGolden(MPSText(model).text, named: "no-objective.mps")
  }

  @Test("Both texts are ASCII")
  func ascii() {
    #expect(LPText(.ofEverything).text.utf8.allSatisfy { $0 < 128 })
    #expect(MPSText(.ofEverything).text.utf8.allSatisfy { $0 < 128 })
  }

  @Test("A long row is broken into lines")
  func longRow() {
    var model = MixedIntegerModel()
    let columns = (1...60).map { model.addBinary(named: "place[\($0)]") }
    model.addRow(named: "sum", .sum(of: columns), .atMost(2))
    #expect(LPText(model).text.split(separator: "\n").allSatisfy { $0.utf8.count <= 100 })
  }
}
