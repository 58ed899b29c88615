// SPDX-License-Identifier: GPL-3.0-or-later

/// A model in the CPLEX LP format, as `glpsol --lp` and HiGHS read it.
///
/// Names are spelled as in ``PlainName``. A constant in the objective is the coefficient of a
/// column `_one` that is fixed at 1. A row with two different bounds is written as an equation with
/// a bounded column `_value.<row>`, because not every reader takes two bounds in one row; a row
/// without bounds asks nothing and is left as a comment. Every column is in the objective or in a
/// row, if need be with coefficient 0, for readers know no others. A model that ``MixedIntegerModel/problems()``
/// finds fault with gives text that no reader is promised to take.
/// (GLPK reference manual, appendix C.)
package struct LPText {
  private let model: MixedIntegerModel
  private let names: [String]

  package init(_ model: MixedIntegerModel) {
    self.model = model
    names = model.columns.map { PlainName.spelling(of: $0.name.text) }
  }

  /// The whole text, lines ended by `\n`.
  package var text: String {
    let lines =
      ["Minimize"] + objectiveLines + ["Subject To"] + rowLines + boundLines
      + section("Generals", where: { $0.isInteger && !$0.isBinary })
      + section("Binaries", where: \.isBinary) + ["End"]
    return lines.map { $0 + "\n" }.joined()
  }

  // MARK: Objective and rows

  private var objectiveLines: [String] {
    var terms = model.objective.terms.map { (coefficient: $0.coefficient, name: name($0.variable)) }
    let asking = model.rows.filter { $0.lower != nil || $0.upper != nil }
    let used = Set((asking.flatMap(\.expression.terms) + model.objective.terms).map(\.variable))
    for index in names.indices where !used.contains(Variable(index: index)) {
      terms.append((0, names[index]))
    }
    if model.objective.constant != 0 || terms.isEmpty {
      terms.append((model.objective.constant, ReservedName.one))
    }
    return statement(ReservedName.objective, terms.map(Self.term), end: "")
  }

  private var rowLines: [String] {
    let lines = model.rows.flatMap { row in
      let name = PlainName.spelling(of: row.name.text)
      var terms = row.expression.terms.map { Self.term($0.coefficient, self.name($0.variable)) }
      if terms.isEmpty { terms = [Self.term(0, names.first ?? ReservedName.one)] }
      switch (row.lower, row.upper) {
      case (nil, nil):
        return ["\\ \(name) has no bounds"]
      case (let lower?, nil):
        return statement(name, terms, end: ">= \(PlainNumber.spelling(of: lower))")
      case (nil, let upper?):
        return statement(name, terms, end: "<= \(PlainNumber.spelling(of: upper))")
      case (let lower?, let upper?) where lower == upper:
        return statement(name, terms, end: "= \(PlainNumber.spelling(of: lower))")
      case (_?, _?):
        terms.append(Self.term(-1, ReservedName.value(ofRow: row.name)))
        return statement(name, terms, end: "= 0")
      }
    }
    // Readers want at least one row.
    guard lines.allSatisfy({ $0.hasPrefix("\\") }) else { return lines }
    return lines + statement("_none", [Self.term(0, names.first ?? ReservedName.one)], end: "<= 0")
  }

  // MARK: Bounds and kinds

  private var boundLines: [String] {
    var lines: [String] = []
    for (column, name) in zip(model.columns, names) where !column.isBinary {
      if let line = Self.bound(on: name, column.lower, column.upper) { lines.append(line) }
    }
    for row in model.rows {
      guard let lower = row.lower, let upper = row.upper, lower != upper,
        let line = Self.bound(on: ReservedName.value(ofRow: row.name), lower, upper)
      else { continue }
      lines.append(line)
    }
    if usesOne { lines.append(" \(ReservedName.one) = 1") }
    return lines.isEmpty ? [] : ["Bounds"] + lines
  }

  private var usesOne: Bool { model.objective.constant != 0 || names.isEmpty }

  private func section(_ title: String, where belongs: (Column) -> Bool) -> [String] {
    let lines = zip(model.columns, names).filter { belongs($0.0) }.map { " " + $0.1 }
    return lines.isEmpty ? [] : [title] + lines
  }

  /// The default of the format, from 0 up, needs no line.
  private static func bound(on name: String, _ lower: Double?, _ upper: Double?) -> String? {
    let low = lower.map(PlainNumber.spelling) ?? "-inf"
    switch (lower, upper) {
    case (nil, nil): return " \(name) free"
    case (0?, nil): return nil
    case (_?, nil): return " \(name) >= \(low)"
    case (let lower?, let upper?) where lower == upper: return " \(name) = \(low)"
    case (_, let upper?): return " \(low) <= \(name) <= \(PlainNumber.spelling(of: upper))"
    }
  }

  // MARK: Writing

  private func name(_ variable: Variable) -> String { names[variable.index] }

  private static func term(_ coefficient: Double, _ name: String) -> String {
    let sign = coefficient < 0 ? "-" : "+"
    let size = abs(coefficient)
    return size == 1 ? "\(sign) \(name)" : "\(sign) \(PlainNumber.spelling(of: size)) \(name)"
  }

  /// ` name: term term … end`, broken into lines, because some readers limit their length.
  private func statement(_ name: String, _ terms: [String], end: String) -> [String] {
    var lines: [String] = []
    var line = " \(name):"
    for part in terms + (end.isEmpty ? [] : [end]) {
      if line.utf8.count + part.utf8.count > Self.lineLength, line != "  " {
        lines.append(line)
        line = "  "
      }
      line += " \(part)"
    }
    return lines + [line]
  }

  private static let lineLength = 100
}
