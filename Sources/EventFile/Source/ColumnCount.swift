// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Turns the parser's columns, which count Unicode scalars, into characters, and measures values.
struct ColumnCount {
  private let lines: [String]
  /// Where the last question ended, so that a long line is walked once.
  private var cursor: Cursor?

  private struct Cursor {
    let line: Int
    var scalarColumn: Int
    var column: Int
    var index: String.Index
  }

  init(lines: [String]) {
    self.lines = lines
  }

  /// - Parameters:
  ///   - line: from 1.
  ///   - scalarColumn: from 1, in Unicode scalars.
  ///   - scalar: the text that begins there, when it is a scalar.
  /// - Returns: the place with the length of what stands there.
  mutating func place(
    line: Int,
    scalarColumn: Int,
    scalar: (text: String, isPlain: Bool)?
  ) -> SourcePlace {
    guard lines.indices.contains(line - 1) else {
      return SourcePlace(line: max(1, min(line, lines.count)), column: 1)
    }
    let text = lines[line - 1]
    var found = cursor ?? Cursor(line: 0, scalarColumn: 1, column: 1, index: text.startIndex)
    if found.line != line || found.scalarColumn > scalarColumn {
      found = Cursor(line: line, scalarColumn: 1, column: 1, index: text.startIndex)
    }
    while found.scalarColumn < scalarColumn, found.index < text.endIndex {
      let width = text[found.index].unicodeScalars.count
      guard found.scalarColumn + width <= scalarColumn else { break }
      found.scalarColumn += width
      found.column += 1
      found.index = text.index(after: found.index)
    }
    cursor = found
    let length = scalar.map { Self.length(of: $0, in: text[found.index...]) } ?? 1
    return SourcePlace(line: line, column: found.column, length: length)
  }

  /// How many characters of the line a scalar takes, quotes and properties included.
  private static func length(of scalar: (text: String, isPlain: Bool), in rest: Substring) -> Int {
    guard let first = rest.first else { return 1 }
    if scalar.isPlain, rest.hasPrefix(scalar.text) { return scalar.text.count }
    switch first {
    case "\"", "'": return quotedLength(rest, quote: first)
    case "|", ">", "&", "!": return rest.prefix { $0 != " " }.count
    default: break
    }
    let end = rest.firstRange(of: " #")?.lowerBound ?? rest.endIndex
    return rest[..<end].reversed().drop { $0 == " " }.count
  }

  private static func quotedLength(_ rest: Substring, quote: Character) -> Int {
    var length = 1
    var isEscaped = false
    for character in rest.dropFirst() {
      length += 1
      if isEscaped {
        isEscaped = false
      } else if character == "\\", quote == "\"" {
        isEscaped = true
      } else if character == quote {
        return length
      }
    }
    return length
  }
}
