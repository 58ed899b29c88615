// SPDX-License-Identifier: GPL-3.0-or-later

extension LinearExpression {
  package static func += (left: inout LinearExpression, right: LinearExpression) {
    left.append(right)
  }

  package static func -= (left: inout LinearExpression, right: LinearExpression) {
    left += -right
  }

  package static func += (left: inout LinearExpression, right: Variable) {
    left.add(1, right)
  }

  package static func -= (left: inout LinearExpression, right: Variable) {
    left.add(-1, right)
  }

  package static func += (left: inout LinearExpression, right: Double) {
    left.constant += right
  }

  package static func -= (left: inout LinearExpression, right: Double) {
    left.constant -= right
  }

  package static func *= (left: inout LinearExpression, right: Double) {
    left = left * right
  }

  package static func + (left: LinearExpression, right: LinearExpression) -> LinearExpression {
    var sum = left
    sum += right
    return sum
  }

  package static func - (left: LinearExpression, right: LinearExpression) -> LinearExpression {
    var difference = left
    difference -= right
    return difference
  }

  package static func + (left: LinearExpression, right: Variable) -> LinearExpression {
    left + LinearExpression(right)
  }

  package static func - (left: LinearExpression, right: Variable) -> LinearExpression {
    left - LinearExpression(right)
  }

  package static func + (left: LinearExpression, right: Double) -> LinearExpression {
    left + LinearExpression(constant: right)
  }

  package static func - (left: LinearExpression, right: Double) -> LinearExpression {
    left - LinearExpression(constant: right)
  }

  package static func * (left: LinearExpression, right: Double) -> LinearExpression {
    LinearExpression(
      terms: left.terms.map { Term($0.coefficient * right, $0.variable) },
      constant: left.constant * right
    )
  }

  package static func * (left: Double, right: LinearExpression) -> LinearExpression {
    right * left
  }

  package static prefix func - (expression: LinearExpression) -> LinearExpression {
    expression * -1
  }
}

extension Variable {
  package static func + (left: Variable, right: Variable) -> LinearExpression {
    LinearExpression(left) + right
  }

  package static func - (left: Variable, right: Variable) -> LinearExpression {
    LinearExpression(left) - right
  }

  package static func + (left: Variable, right: LinearExpression) -> LinearExpression {
    LinearExpression(left) + right
  }

  package static func - (left: Variable, right: LinearExpression) -> LinearExpression {
    LinearExpression(left) - right
  }

  package static func + (left: Variable, right: Double) -> LinearExpression {
    LinearExpression(left) + right
  }

  package static func - (left: Variable, right: Double) -> LinearExpression {
    LinearExpression(left) - right
  }

  package static func * (left: Double, right: Variable) -> LinearExpression {
    LinearExpression(terms: [LinearExpression.Term(left, right)])
  }

  package static func * (left: Variable, right: Double) -> LinearExpression {
    right * left
  }

  package static prefix func - (variable: Variable) -> LinearExpression {
    -1 * variable
  }
}
