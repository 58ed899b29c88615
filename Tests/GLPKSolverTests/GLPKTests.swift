// SPDX-License-Identifier: GPL-3.0-or-later

import GLPKSolver
import LinearModel
import Testing

@Suite("GLPK")
struct GLPKTests {
  private let knapsack: MixedIntegerModel = {
    var model = MixedIntegerModel()
    let sizes: [Double] = [5, 4, 3]
    let items = sizes.map { model.addBinary(named: "take[\($0)]") }
    var size = LinearExpression.zero
    for (item, itemSize) in zip(items, sizes) {
      size.add(itemSize, item)
    }
    model.addRow(named: "room", size, .atMost(8))
    model.minimise(-size + 12)
    return model
  }()

  private static let infeasible = SolverAnswer(status: .infeasible)

  @Test("A knapsack is filled best")
  func knapsackIsFilled() throws {
    let best = SolverAnswer(status: .optimal, values: [1, 0, 1], objective: 4, bound: 4)
    #expect(try GLPK().solve(knapsack) == best)
  }

  @Test("A start that breaks the model is refused by name")
  func wrongStart() {
    #expect(
      throws: SolverError.wrongStart([
        .notWhole("take[3.0]", value: 0.5), .rowAbove("room", value: 10.5, upper: 8),
      ])
    ) { try GLPK().solve(knapsack, start: [1, 1, 0.5]) }
    #expect(throws: SolverError.wrongStart([.count(found: 1, expected: 3)])) {
      try GLPK().solve(knapsack, start: [1])
    }
  }

  @Test("A start whose whole numbers are a little off is made whole")
  func nearlyWholeStart() throws {
    let cancel = CancelToken()
    cancel.cancel()
    let answer = try GLPK().solve(
      knapsack,
      start: [0, 0.999_999_9, 1e-8],
      control: SolverControl(cancel: cancel)
    )
    #expect(answer.values == [0, 1, 0])
  }

  @Test("A malformed model is refused before GLPK sees it")
  func malformed() {
    var model = knapsack
    model.addRow(named: "room", .infinity * Variable(index: 0), .atMost(1))
    #expect(
      throws: SolverError.invalidModel([
        .repeatedRowName("room"), .coefficientNotFinite("room", columnIndex: 0),
      ])
    ) { try GLPK().solve(model) }
  }

  @Test("A model without columns holds or does not")
  func noColumns() throws {
    var model = MixedIntegerModel()
    model.minimise(LinearExpression(constant: 3))
    let best = SolverAnswer(status: .optimal, values: [], objective: 3, bound: 3)
    #expect(try GLPK().solve(model) == best)
    model.addRow(named: "impossible", .zero, .atLeast(1))
    #expect(try GLPK().solve(model) == Self.infeasible)
  }

  @Test("A model without rows takes each column to its better end")
  func noRows() throws {
    var model = MixedIntegerModel()
    let x = model.addVariable(named: "x", lower: -2.5, upper: 4, integer: true)
    let y = model.addVariable(named: "y", lower: -1, upper: 4.5)
    model.minimise(x - y)
    let best = SolverAnswer(status: .optimal, values: [-2, 4.5], objective: -6.5, bound: -6.5)
    #expect(try GLPK().solve(model) == best)
    #expect(try GLPK().solve(model.relaxation).objective == -7)
  }

  @Test("An empty row that asks for more than nothing makes a model infeasible")
  func emptyRow() throws {
    var model = knapsack
    model.addRow(named: "impossible", .zero, .atLeast(1))
    #expect(try GLPK().solve(model) == Self.infeasible)
  }

  @Test("A whole column with no whole number between its bounds makes a model infeasible")
  func noWholeNumber() throws {
    var model = knapsack
    _ = model.addVariable(named: "x", lower: 0.25, upper: 0.75, integer: true)
    #expect(try GLPK().solve(model) == Self.infeasible)
  }

  @Test("An objective that falls without end is unbounded, whole columns or not")
  func unbounded() throws {
    var model = MixedIntegerModel()
    let x = model.addVariable(named: "x", integer: true)
    let y = model.addVariable(named: "y", lower: nil)
    model.addRow(named: "tie", x - y, .between(-1, 1))
    model.minimise(-x - y)
    #expect(try GLPK().solve(model) == SolverAnswer(status: .unbounded))
    #expect(try GLPK().solve(model.relaxation) == SolverAnswer(status: .unbounded))
    var presolving = GLPK.Settings()
    presolving.hasPresolve = true
    #expect(try GLPK(settings: presolving).solve(model).status == .unbounded)
  }

  /// A switch that costs 5 and lets minutes be more than 0; `missing` minutes cost 1 each.
  private func switching(largeConstant: Double) -> MixedIntegerModel {
    var model = MixedIntegerModel()
    let isOpen = model.addBinary(named: "is-open")
    let minutes = model.addVariable(named: "minutes", upper: 1000)
    let missing = model.addVariable(named: "missing")
    model.addRow(named: "only-when-open", minutes - largeConstant * isOpen, .atMost(0))
    model.addRow(named: "wanted", minutes + missing, .atLeast(0.5))
    model.minimise(isOpen * 5 + missing)
    return model
  }

  @Test("A large constant times a switch does not let minutes leak", arguments: [1e3, 1e5])
  func largeConstant(constant: Double) throws {
    let best = SolverAnswer(status: .optimal, values: [0, 0, 0.5], objective: 0.5, bound: 0.5)
    #expect(try GLPK().solve(switching(largeConstant: constant)) == best)
  }

  @Test("A constant so large that minutes leak gives values that hold, and no false proof")
  func tooLargeConstant() throws {
    let answer = try GLPK().solve(switching(largeConstant: 1e6))
    #expect(answer.status == .feasible)
    #expect(answer.values == [0, 0, 0.5])
    #expect(try #require(answer.bound) < 0.5)
  }

  @Test("A constant so large that nothing holds once a switch is whole is an error by name")
  func hopelesslyLargeConstant() {
    var model = switching(largeConstant: 1e7)
    model.addRow(named: "all", LinearExpression(Variable(index: 2)), .atMost(0))
    #expect(
      throws: SolverError.wrongAnswer([.rowAbove("only-when-open", value: 0.5, upper: 0)])
    ) { try GLPK().solve(model) }
  }
}
