// SPDX-License-Identifier: GPL-3.0-or-later

import GLPKSolver
import LinearModel
import Testing

@Suite("GLPK")
struct GLPKTests {
  @Test("A knapsack is filled best")
  func knapsack() throws {
    var model = MixedIntegerModel()
    let sizes: [Double] = [5, 4, 3]
    let items = sizes.map { model.addBinary(named: "take[\($0)]") }
    var size = LinearExpression.zero
    for (item, itemSize) in zip(items, sizes) {
      size.add(itemSize, item)
    }
    model.addRow(named: "room", size, .atMost(8))
    model.minimise(-size + 12)
    let answer = try GLPK().solve(model)
    let best = SolverAnswer(status: .optimal, values: [1, 0, 1], objective: 4, bound: 4)
    #expect(answer == best)
  }
}
