// SPDX-License-Identifier: GPL-3.0-or-later

/// One constraint of a model: `lower ≤ Σ aⱼ xⱼ ≤ upper`.
///
/// The expression is normalised and has no constant: a constant has been taken over into the bounds.
package struct Row: Hashable, Sendable {
  package let name: RowName
  package let expression: LinearExpression
  /// The least value of the expression, or nil for none.
  package let lower: Double?
  /// The greatest value of the expression, or nil for none.
  package let upper: Double?
  /// Where the row comes from, in words of the event, such as `event.yaml:41`.
  package let origin: String?

  package init(
    name: RowName,
    _ expression: LinearExpression,
    lower: Double? = nil,
    upper: Double? = nil,
    origin: String? = nil
  ) {
    var normal = expression.normalised()
    let constant = normal.constant
    normal.constant = 0
    self.name = name
    self.expression = normal
    self.lower = lower.map { $0 - constant }
    self.upper = upper.map { $0 - constant }
    self.origin = origin
  }
}

/// What a row asks of its expression.
package enum Relation: Hashable, Sendable {
  case atMost(Double)
  case atLeast(Double)
  case equal(Double)
  case between(Double, Double)

  package var lower: Double? {
    switch self {
    case .atMost: nil
    case .atLeast(let bound), .equal(let bound), .between(let bound, _): bound
    }
  }

  package var upper: Double? {
    switch self {
    case .atLeast: nil
    case .atMost(let bound), .equal(let bound), .between(_, let bound): bound
    }
  }
}
