// SPDX-License-Identifier: GPL-3.0-or-later

/// A linear objective to be made as small as possible, under linear rows, some columns being whole.
///
///     minimise    Σ cⱼ xⱼ + c₀
///     such that   lowerᵢ ≤ Σ aᵢⱼ xⱼ ≤ upperᵢ     for every row i
///                 lowerⱼ ≤ xⱼ ≤ upperⱼ            for every column j
///                 xⱼ whole                        for every integer column j
///
/// The model is a plain value: it knows no solver, and nothing is refused while it is being built.
/// ``problems()`` tells what is wrong with it.
package struct MixedIntegerModel: Hashable, Sendable {
  package private(set) var columns: [Column] = []
  package private(set) var rows: [Row] = []
  /// What is minimised; normalised.
  package private(set) var objective: LinearExpression = .zero

  package init() {}

  /// Adds a column; without bounds it may take any value from 0 up.
  package mutating func addVariable(
    named name: ColumnName,
    lower: Double? = 0,
    upper: Double? = nil,
    integer: Bool = false
  ) -> Variable {
    columns.append(Column(name: name, lower: lower, upper: upper, isInteger: integer))
    return Variable(index: columns.count - 1)
  }

  /// Adds a column that is 0 or 1.
  package mutating func addBinary(named name: ColumnName) -> Variable {
    addVariable(named: name, lower: 0, upper: 1, integer: true)
  }

  /// Adds `lower ≤ expression ≤ upper`; a constant in the expression moves to the bounds.
  package mutating func addRow(
    named name: RowName,
    _ expression: LinearExpression,
    lower: Double? = nil,
    upper: Double? = nil,
    origin: String? = nil
  ) {
    rows.append(Row(name: name, expression, lower: lower, upper: upper, origin: origin))
  }

  /// Adds a row such as `x + y`, `.atMost(3)`.
  package mutating func addRow(
    named name: RowName,
    _ expression: LinearExpression,
    _ relation: Relation,
    origin: String? = nil
  ) {
    addRow(
      named: name,
      expression,
      lower: relation.lower,
      upper: relation.upper,
      origin: origin
    )
  }

  /// Adds a row that was made elsewhere.
  package mutating func add(_ row: Row) {
    rows.append(row)
  }

  /// Replaces what is minimised.
  package mutating func minimise(_ expression: LinearExpression) {
    objective = expression.normalised()
  }

  /// The objective at a point of one finite value for each column.
  package func objectiveValue(of values: [Double]) -> Double {
    objective.value(at: values)
  }

  /// Whether some column must be whole.
  package var hasIntegerColumns: Bool { columns.contains(where: \.isInteger) }
}
