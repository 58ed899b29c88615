// SPDX-License-Identifier: GPL-3.0-or-later

/// Keeps a spreadsheet from taking text in a CSV for a formula, in a way that can be undone.
///
/// A cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return, or with apostrophes and
/// then one of these, gets one apostrophe more in front. To undo it, take one apostrophe from a
/// cell that begins with apostrophes and then one of these; every other cell is as it was.
package enum FormulaGuard {
  package static func added(to cell: String) -> String {
    looksLikeFormula(cell.unicodeScalars.drop { $0 == "'" }.first) ? "'" + cell : cell
  }

  package static func removed(from cell: String) -> String {
    let scalars = cell.unicodeScalars
    guard scalars.first == "'", looksLikeFormula(scalars.drop { $0 == "'" }.first) else {
      return cell
    }
    return String(scalars.dropFirst())
  }

  private static func looksLikeFormula(_ scalar: Unicode.Scalar?) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
