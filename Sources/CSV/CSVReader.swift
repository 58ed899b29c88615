// SPDX-License-Identifier: GPL-3.0-or-later

/// One record of a CSV, with the line it begins on.
package struct CSVRecord: Hashable, Sendable {
  /// From 1.
  package let line: Int
  package let cells: [String]
}

/// Reads CSV as RFC 4180 has it, and as spreadsheets save it.
///
/// A byte order mark is skipped, lines end in any way, and where the first line has no comma it may
/// be parted by semicolons or tabs. Spaces around a cell without quotes fall away, and so does the
/// apostrophe that keeps a spreadsheet from taking a cell for a formula.
package struct CSVReader: Sendable {
  /// A quoted cell that runs to the end of the file.
  package struct UnclosedQuote: Error, Hashable {
    /// The line on which the record with it begins.
    package let line: Int

    package init(line: Int) {
      self.line = line
    }
  }

  private let scalars: [Unicode.Scalar]
  private let separator: Unicode.Scalar

  package init(_ text: String) {
    var scalars = Array(text.unicodeScalars)
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    self.scalars = scalars
    let header = scalars.prefix { $0 != "\n" && $0 != "\r" }
    separator = [",", ";", "\t"].first(where: header.contains) ?? ","
  }

  /// Records that are not blank.
  package var records: Result<[CSVRecord], UnclosedQuote> {
    var records: [CSVRecord] = []
    var position = scalars.startIndex
    var line = 1
    while position < scalars.endIndex {
      let firstLine = line
      var cells: [String] = []
      var isLast = false
      while !isLast {
        guard let cell = cell(at: &position, &line) else {
          return .failure(UnclosedQuote(line: firstLine))
        }
        cells.append(cell)
        isLast = position >= scalars.endIndex || scalars[position] != separator
        position += 1
      }
      if position <= scalars.endIndex, scalars[position - 1] == "\r",
        position < scalars.endIndex, scalars[position] == "\n"
      {
        position += 1
      }
      line += 1
      if cells != [""] { records.append(CSVRecord(line: firstLine, cells: cells)) }
    }
    return .success(records)
  }

  /// The cell that begins at `position`, which then stands on what ends it; nil without a closing quote.
  private func cell(at position: inout Int, _ line: inout Int) -> String? {
    var text = String.UnicodeScalarView()
    var isQuoted = false
    while position < scalars.endIndex {
      let scalar = scalars[position]
      if scalar == "\"", isQuoted || text.allSatisfy({ $0 == " " }) {
        if !isQuoted {
          isQuoted = true
          text.removeAll()
        } else if position + 1 < scalars.endIndex, scalars[position + 1] == "\"" {
          text.append(scalar)
          position += 1
        } else {
          position += 1
          skipToEnd(&position)
          return FormulaGuard.removed(from: String(text))
        }
      } else if !isQuoted, ends(scalar) {
        break
      } else {
        if scalar == "\n" { line += 1 }
        text.append(scalar)
      }
      position += 1
    }
    if isQuoted { return nil }
    return FormulaGuard.removed(from: String(text).trimmingSpaces)
  }

  private func ends(_ scalar: Unicode.Scalar) -> Bool {
    scalar == separator || scalar == "\n" || scalar == "\r"
  }

  private func skipToEnd(_ position: inout Int) {
    while position < scalars.endIndex, !ends(scalars[position]) { position += 1 }
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
