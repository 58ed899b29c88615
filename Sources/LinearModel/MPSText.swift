// SPDX-License-Identifier: GPL-3.0-or-later

/// A model in the free MPS format, as `glpsol --freemps` and HiGHS read it.
///
/// Names are spelled as in ``PlainName``. A constant in the objective is the coefficient of a
/// column `_one` that is fixed at 1, because readers differ about the sign of a right-hand side
/// there. Readers also differ about the bounds of an integer column that has none written, so every
/// bound of every integer column is written. The range of a row with two bounds is their
/// difference, rounded like any subtraction of floating-point numbers.
/// (GLPK reference manual, appendix B.)
package struct MPSText {
  private let model: MixedIntegerModel
  private let names: [String]
  private let rowNames: [String]

  package init(_ model: MixedIntegerModel) {
    self.model = model
    names = model.columns.map { PlainName.spelling(of: $0.name.text) }
    rowNames = model.rows.map { PlainName.spelling(of: $0.name.text) }
  }

  /// The whole text, lines ended by `\n`.
  package var text: String {
    let lines =
      ["NAME runsheet", "ROWS", " N \(ReservedName.objective)"] + rowLines
      + ["COLUMNS"] + columnLines
      + ["RHS"] + rightHandSideLines
      + section("RANGES", rangeLines)
      + section("BOUNDS", boundLines)
      + ["ENDATA"]
    return lines.map { $0 + "\n" }.joined()
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [title] + lines
  }

  private var rowLines: [String] {
    zip(model.rows, rowNames).map { row, name in
      switch (row.lower, row.upper) {
      case (nil, nil): " N \(name)"
      case (nil, _?): " L \(name)"
      case (let lower?, let upper?) where lower == upper: " E \(name)"
      case (_?, _): " G \(name)"
      }
    }
  }

  private var columnLines: [String] {
    var entries = [[String]](repeating: [], count: names.count)
    for term in model.objective.terms {
      entries[term.variable.index].append(entry(ReservedName.objective, term.coefficient))
    }
    for (row, name) in zip(model.rows, rowNames) {
      for term in row.expression.terms {
        entries[term.variable.index].append(entry(name, term.coefficient))
      }
    }
    var lines: [String] = []
    var isInteger = false
    for (index, column) in model.columns.enumerated() {
      if column.isInteger != isInteger {
        lines.append(Self.marker(opens: column.isInteger))
        isInteger = column.isInteger
      }
      let own = entries[index].isEmpty ? [entry(ReservedName.objective, 0)] : entries[index]
      lines += own.map { " \(names[index]) \($0)" }
    }
    if isInteger { lines.append(Self.marker(opens: false)) }
    if usesOne {
      lines.append(
        " \(ReservedName.one) \(entry(ReservedName.objective, model.objective.constant))"
      )
    }
    return lines
  }

  private var usesOne: Bool { model.objective.constant != 0 || names.isEmpty }

  private static func marker(opens: Bool) -> String {
    " _marker 'MARKER' '\(opens ? "INTORG" : "INTEND")'"
  }

  private var rightHandSideLines: [String] {
    zip(model.rows, rowNames).compactMap { row, name in
      guard let side = row.lower ?? row.upper, side != 0 else { return nil }
      return " _rhs \(entry(name, side))"
    }
  }

  private var rangeLines: [String] {
    zip(model.rows, rowNames).compactMap { row, name in
      guard let lower = row.lower, let upper = row.upper, lower != upper else { return nil }
      return " _range \(entry(name, upper - lower))"
    }
  }

  private var boundLines: [String] {
    var lines: [String] = []
    for (column, name) in zip(model.columns, names) {
      lines += bounds(of: column).map { bound in
        " \(bound.type) _bound \(name)"
          + (bound.value.map { " " + PlainNumber.spelling(of: $0) } ?? "")
      }
    }
    return usesOne ? lines + [" FX _bound \(ReservedName.one) 1"] : lines
  }

  private func bounds(of column: Column) -> [(type: String, value: Double?)] {
    if column.isBinary { return [("BV", nil)] }
    switch (column.lower, column.upper) {
    case (nil, nil): return [("FR", nil)]
    case (0?, nil) where !column.isInteger: return []
    case (let lower?, nil): return [("LO", lower), ("PL", nil)]
    case (nil, let upper?): return [("MI", nil), ("UP", upper)]
    case (let lower?, let upper?):
      return lower == upper ? [("FX", lower)] : [("LO", lower), ("UP", upper)]
    }
  }

  private func entry(_ name: String, _ number: Double) -> String {
    "\(name) \(PlainNumber.spelling(of: number))"
  }
}
