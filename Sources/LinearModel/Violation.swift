// SPDX-License-Identifier: GPL-3.0-or-later

/// One thing that a point breaks in a model.
package enum Violation: Hashable, Sendable {
  /// The point has another number of values than the model has columns.
  case count(found: Int, expected: Int)
  case notFinite(ColumnName)
  case notWhole(ColumnName, value: Double)
  case columnBelow(ColumnName, value: Double, lower: Double)
  case columnAbove(ColumnName, value: Double, upper: Double)
  case rowBelow(RowName, value: Double, lower: Double)
  case rowAbove(RowName, value: Double, upper: Double)
}

extension Violation: CustomStringConvertible {
  package var description: String {
    switch self {
    case .count(let found, let expected): "\(found) values for \(expected) columns"
    case .notFinite(let name): "\(name) is not a finite number"
    case .notWhole(let name, let value): "\(name) is \(value), not whole"
    case .columnBelow(let name, let value, let lower): "\(name) is \(value), below \(lower)"
    case .columnAbove(let name, let value, let upper): "\(name) is \(value), above \(upper)"
    case .rowBelow(let name, let value, let lower): "row \(name) gives \(value), below \(lower)"
    case .rowAbove(let name, let value, let upper): "row \(name) gives \(value), above \(upper)"
    }
  }
}

extension MixedIntegerModel {
  /// Everything a point breaks: columns first, then rows, each in model order.
  ///
  /// - Parameters:
  ///   - values: one value for each column. With a wrong count, or a value that is not finite, only
  ///     that is told.
  ///   - tolerance: what a value may pass a bound, or be away from a whole number.
  /// - Returns: an empty array when the point holds.
  package func violations(of values: [Double], tolerance: Tolerance) -> [Violation] {
    guard values.count == columns.count else {
      return [.count(found: values.count, expected: columns.count)]
    }
    let endless = zip(columns, values).filter { !$1.isFinite }
    guard endless.isEmpty else { return endless.map { .notFinite($0.0.name) } }
    return columnViolations(of: values, tolerance) + rowViolations(of: values, tolerance)
  }

  private func columnViolations(of values: [Double], _ tolerance: Tolerance) -> [Violation] {
    var found: [Violation] = []
    for (column, value) in zip(columns, values) {
      if let lower = column.lower, value < lower - tolerance.allowance(at: lower) {
        found.append(.columnBelow(column.name, value: value, lower: lower))
      }
      if let upper = column.upper, value > upper + tolerance.allowance(at: upper) {
        found.append(.columnAbove(column.name, value: value, upper: upper))
      }
      if column.isInteger, abs(value - value.rounded()) > tolerance.amount {
        found.append(.notWhole(column.name, value: value))
      }
    }
    return found
  }

  private func rowViolations(of values: [Double], _ tolerance: Tolerance) -> [Violation] {
    var found: [Violation] = []
    for row in rows {
      let value = row.expression.value(at: values)
      if let lower = row.lower, value < lower - tolerance.allowance(at: lower) {
        found.append(.rowBelow(row.name, value: value, lower: lower))
      }
      if let upper = row.upper, value > upper + tolerance.allowance(at: upper) {
        found.append(.rowAbove(row.name, value: value, upper: upper))
      }
    }
    return found
  }
}
