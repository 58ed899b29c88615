// SPDX-License-Identifier: GPL-3.0-or-later

/// One reason why a model cannot be given to a solver or written as text.
package enum ModelProblem: Hashable, Sendable {
  case emptyColumnName(index: Int)
  case emptyRowName(index: Int)
  case repeatedColumnName(ColumnName)
  case repeatedRowName(RowName)
  /// The name would be longer in LP and MPS text than their readers take.
  case longColumnName(ColumnName)
  case longRowName(RowName)
  case columnBoundNotFinite(ColumnName)
  case rowBoundNotFinite(RowName)
  case columnBoundsCrossed(ColumnName, lower: Double, upper: Double)
  case rowBoundsCrossed(RowName, lower: Double, upper: Double)
  case coefficientNotFinite(RowName, columnIndex: Int)
  case unknownVariable(RowName, columnIndex: Int)
  case objectiveNotFinite
  case objectiveUnknownVariable(columnIndex: Int)
}

extension ModelProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .emptyColumnName(let index): "column \(index) has no name"
    case .emptyRowName(let index): "row \(index) has no name"
    case .repeatedColumnName(let name): "two columns are named \(name)"
    case .repeatedRowName(let name): "two rows are named \(name)"
    case .longColumnName(let name): "the name of column \(name) is too long for model text"
    case .longRowName(let name): "the name of row \(name) is too long for model text"
    case .columnBoundNotFinite(let name): "a bound of column \(name) is not a finite number"
    case .rowBoundNotFinite(let name): "a bound of row \(name) is not a finite number"
    case .columnBoundsCrossed(let name, let lower, let upper):
      "column \(name) has its lower bound \(lower) above its upper bound \(upper)"
    case .rowBoundsCrossed(let name, let lower, let upper):
      "row \(name) has its lower bound \(lower) above its upper bound \(upper)"
    case .coefficientNotFinite(let name, let column):
      "row \(name) has a coefficient for column \(column) that is not a finite number"
    case .unknownVariable(let name, let column):
      "row \(name) uses column \(column), which is not in the model"
    case .objectiveNotFinite: "the objective has a number that is not finite"
    case .objectiveUnknownVariable(let column):
      "the objective uses column \(column), which is not in the model"
    }
  }
}
