// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes CSV as RFC 4180 has it, for spreadsheets and for programs.
///
/// The text begins with a byte order mark, because without one Excel takes the file for the code
/// page of the machine and spoils every Vietnamese name; Python reads it as `utf-8-sig`. Text that
/// a spreadsheet would take for a formula is made harmless as `FormulaGuard` says.
package struct CSVWriter: Sendable {
  /// What stands in a cell.
  package enum Cell: Hashable, Sendable {
    case text(String)
    /// A number or a clock time, written as it is.
    case plain(String)
  }

  package private(set) var text = "\u{FEFF}"

  package init() {}

  package mutating func add(_ cells: [Cell]) {
    text += cells.map(written).joined(separator: ",") + "\r\n"
  }

  /// Scalar by scalar, for a quotation mark with a combining mark on it is one character in Swift.
  private func written(_ cell: Cell) -> String {
    let content =
      switch cell {
      case .text(let text): FormulaGuard.added(to: text)
      case .plain(let text): text
      }
    let scalars = content.unicodeScalars
    guard
      scalars.contains(where: Self.special.contains) || scalars.first == " "
        || scalars.last == " "
    else { return content }
    var quoted = "\""
    for scalar in scalars {
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  private static let special: Set<Unicode.Scalar> = [",", ";", "\"", "\n", "\r", "\t"]
}
