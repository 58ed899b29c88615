// SPDX-License-Identifier: GPL-3.0-or-later

import LinearModel

extension MixedIntegerModel {
  /// Rows as text, one a line, for reading.
  func text(of rows: [Row]) -> String {
    rows.map { row in
      let sum = row.expression.terms.map { term in
        let name = columns[term.variable.index].name.text
        return (term.coefficient < 0 ? "- " : "+ ") + Self.number(abs(term.coefficient)) + " "
          + name
      }.joined(separator: " ")
      let lower = row.lower.map { Self.number($0) + " <= " } ?? ""
      let upper = row.upper.map { " <= " + Self.number($0) } ?? ""
      return "\(row.name): \(lower)\(sum)\(upper)"
    }.joined(separator: "\n")
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }
}
