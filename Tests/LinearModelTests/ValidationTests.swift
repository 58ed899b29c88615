// SPDX-License-Identifier: GPL-3.0-or-later

import LinearModel
import TestSupport
import Testing

@Suite("Model validation")
struct ValidationTests {
  @Test("A sound model has no problems")
  func sound() {
    #expect(MixedIntegerModel.ofEverything.problems() == [])
    #expect(MixedIntegerModel().problems() == [])
  }

  @Test("Everything wrong is told at once, columns before rows before the objective")
  func everythingWrong() {
    var model = MixedIntegerModel()
    let x = model.addVariable(named: "x", lower: 2, upper: 1)
    _ = model.addVariable(named: "x", upper: .infinity)
    _ = model.addVariable(named: "x", lower: .nan)
    _ = model.addVariable(named: "")
    let long = String(repeating: "ư", count: 41)
    _ = model.addVariable(named: ColumnName(long))
    let stranger = Variable(index: 9)
    model.addRow(named: "r", .nan * x + stranger, lower: 3, upper: 2)
    model.addRow(named: "r", LinearExpression(x), .atMost(.infinity))
    model.addRow(named: "", LinearExpression(x), .atMost(1))
    model.minimise(.infinity * x + stranger)
    let expected: [ModelProblem] = [
      .columnBoundsCrossed("x", lower: 2, upper: 1),
      .repeatedColumnName("x"),
      .columnBoundNotFinite("x"),
      .columnBoundNotFinite("x"),
      .emptyColumnName(index: 3),
      .longColumnName(ColumnName(long)),
      .rowBoundsCrossed("r", lower: 3, upper: 2),
      .coefficientNotFinite("r", columnIndex: 0),
      .unknownVariable("r", columnIndex: 9),
      .repeatedRowName("r"),
      .rowBoundNotFinite("r"),
      .emptyRowName(index: 2),
      .objectiveUnknownVariable(columnIndex: 9),
      .objectiveNotFinite,
    ]
    #expect(model.problems() == expected)
  }

  @Test("A constant that is not finite is found in the bounds it moves to")
  func constantNotFinite() {
    var model = MixedIntegerModel()
    let x = model.addVariable(named: "x")
    model.addRow(named: "r", x + .nan, .atMost(1))
    #expect(model.problems() == [.rowBoundNotFinite("r")])
  }

  @Test("Problems are sentences with names")
  func words() {
    #expect(ModelProblem.repeatedRowName("at[a]").description == "two rows are named at[a]")
    #expect(
      ModelProblem.columnBoundsCrossed("x", lower: 2, upper: 1).description
        == "column x has its lower bound 2.0 above its upper bound 1.0"
    )
  }
}
