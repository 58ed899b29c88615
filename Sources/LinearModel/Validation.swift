// SPDX-License-Identifier: GPL-3.0-or-later

extension MixedIntegerModel {
  /// Everything that is wrong with the model: columns, rows, then the objective.
  ///
  /// - Returns: an empty array when a solver and the writers of LP and MPS text can take it.
  package func problems() -> [ModelProblem] {
    columnProblems() + rowProblems() + objectiveProblems()
  }

  private func columnProblems() -> [ModelProblem] {
    var found: [ModelProblem] = []
    var names: [ColumnName: Int] = [:]
    for (index, column) in columns.enumerated() {
      names[column.name, default: 0] += 1
      if column.name.text.isEmpty {
        found.append(.emptyColumnName(index: index))
      } else if names[column.name] == 2 {
        found.append(.repeatedColumnName(column.name))
      }
      if !PlainName.fits(column.name.text) {
        found.append(.longColumnName(column.name))
      }
      if !Self.areFinite(column.lower, column.upper) {
        found.append(.columnBoundNotFinite(column.name))
      } else if let lower = column.lower, let upper = column.upper, lower > upper {
        found.append(.columnBoundsCrossed(column.name, lower: lower, upper: upper))
      }
    }
    return found
  }

  private func rowProblems() -> [ModelProblem] {
    var found: [ModelProblem] = []
    var names: [RowName: Int] = [:]
    for (index, row) in rows.enumerated() {
      names[row.name, default: 0] += 1
      if row.name.text.isEmpty {
        found.append(.emptyRowName(index: index))
      } else if names[row.name] == 2 {
        found.append(.repeatedRowName(row.name))
      }
      if !PlainName.fits(row.name.text) {
        found.append(.longRowName(row.name))
      }
      if !Self.areFinite(row.lower, row.upper) {
        found.append(.rowBoundNotFinite(row.name))
      } else if let lower = row.lower, let upper = row.upper, lower > upper {
        found.append(.rowBoundsCrossed(row.name, lower: lower, upper: upper))
      }
      found += termProblems(of: row)
    }
    return found
  }

  private func termProblems(of row: Row) -> [ModelProblem] {
    var found: [ModelProblem] = []
    for term in row.expression.terms {
      if !columns.indices.contains(term.variable.index) {
        found.append(.unknownVariable(row.name, columnIndex: term.variable.index))
      }
      if !term.coefficient.isFinite {
        found.append(.coefficientNotFinite(row.name, columnIndex: term.variable.index))
      }
    }
    return found
  }

  private func objectiveProblems() -> [ModelProblem] {
    var found: [ModelProblem] = []
    for term in objective.terms where !columns.indices.contains(term.variable.index) {
      found.append(.objectiveUnknownVariable(columnIndex: term.variable.index))
    }
    let numbers = objective.terms.map(\.coefficient) + [objective.constant]
    if !numbers.allSatisfy(\.isFinite) {
      found.append(.objectiveNotFinite)
    }
    return found
  }

  private static func areFinite(_ lower: Double?, _ upper: Double?) -> Bool {
    (lower ?? 0).isFinite && (upper ?? 0).isFinite
  }
}
