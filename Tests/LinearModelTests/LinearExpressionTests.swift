// SPDX-License-Identifier: GPL-3.0-or-later

import LinearModel
import Testing

@Suite("Linear expression")
struct LinearExpressionTests {
  private let x = Variable(index: 0)
  private let y = Variable(index: 1)

  private func sum(_ xTimes: Double, _ yTimes: Double, _ constant: Double) -> LinearExpression {
    LinearExpression(
      terms: [LinearExpression.Term(xTimes, x), LinearExpression.Term(yTimes, y)],
      constant: constant
    ).normalised()
  }

  @Test("Operators say what algebra says")
  func operators() {
    #expect((2 * x - y + 3).normalised() == sum(2, -1, 3))
    #expect((x + y - (x - y) * 0.5 - 1).normalised() == sum(0.5, 1.5, -1))
    #expect((-(x - 2) * 3 + (y + 1)).normalised() == sum(-3, 1, 7))
    #expect((-x + (y - x)).normalised() == sum(-2, 1, 0))
    #expect((x - (2 * y + 1)).normalised() == sum(1, -2, -1))
    #expect((x * 4 + 2 * (x + y)).normalised() == sum(6, 2, 0))
  }

  @Test("Assigning operators say the same")
  func assigningOperators() {
    var expression = LinearExpression.zero
    expression += x
    expression += 2 * y + 1
    expression -= y
    expression -= x + x
    expression += 4
    expression -= 2
    expression *= 2
    #expect(expression.normalised() == sum(-2, 2, 6))
  }

  @Test("Normalising merges a variable that comes twice and drops what cancels")
  func normalising() {
    let expression = y + x - y + 2 * x
    #expect(expression.terms.count == 4)
    #expect(expression.normalised().terms == [LinearExpression.Term(3, x)])
    #expect(LinearExpression.sum(of: [y, x]).normalised() == sum(1, 1, 0))
  }

  @Test("Normalising keeps a coefficient that is not a number, for validation to find")
  func notANumber() {
    let expression = (Double.nan * x).normalised()
    #expect(expression.terms.count == 1)
  }

  @Test("The value at a point counts the constant")
  func value() {
    #expect((2 * x - y + 3).value(at: [5, 1]) == 12)
  }
}
