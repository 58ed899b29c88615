// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation

/// The lines of a file as characters, and where in them values end.
struct LaidOutText {
  /// Without line breaks, one for one the lines that places count.
  let lines: [[Character]]

  init(_ lines: [String]) {
    self.lines = lines.map(Array.init)
  }

  /// A position between characters.
  struct Point: Hashable, Comparable {
    /// From 0.
    var line: Int
    /// From 0.
    var column: Int

    static func < (left: Point, right: Point) -> Bool {
      (left.line, left.column) < (right.line, right.column)
    }
  }

  static func point(_ place: SourcePlace) -> Point {
    Point(line: place.line - 1, column: place.column - 1)
  }

  func character(at point: Point) -> Character? {
    guard lines.indices.contains(point.line), lines[point.line].indices.contains(point.column)
    else { return nil }
    return lines[point.line][point.column]
  }

  /// Whether a list or a map is written with brackets.
  func isBracketed(_ node: SourceNode) -> Bool {
    character(at: Self.point(node.place)).map { $0 == "[" || $0 == "{" } ?? false
  }

  /// Where a value on its own line or lines ends: behind its last character.
  ///
  /// Nil where that cannot be told, as for text over several lines that is not in brackets.
  func end(of node: SourceNode) -> Point? {
    let start = Self.point(node.place)
    switch node.content {
    case .scalar:
      guard let first = character(at: start), first != "|", first != ">", first != "&", first != "!"
      else { return nil }
      let end = Point(line: start.line, column: start.column + node.place.length)
      return isWholeScalar(node, from: start, to: end) ? end : nil
    case .list, .map:
      return isBracketed(node)
        ? closing(from: start).map { Point(line: $0.line, column: $0.column + 1) } : nil
    }
  }

  /// Whether what stands between two points is the scalar, and not its first line only.
  private func isWholeScalar(_ node: SourceNode, from start: Point, to end: Point) -> Bool {
    guard let text = node.scalarText, lines.indices.contains(start.line),
      end.column <= lines[start.line].count
    else { return false }
    let written = String(lines[start.line][start.column..<end.column])
    if written.precomposedStringWithCanonicalMapping == text { return true }
    guard let first = written.first, first == "\"" || first == "'", written.count > 1 else {
      return false
    }
    return written.last == first
  }

  /// Where the bracket that opens at a point is closed.
  private func closing(from start: Point) -> Point? {
    var depth = 0
    var quote: Character?
    for line in start.line..<lines.count {
      let characters = lines[line]
      var column = line == start.line ? start.column : 0
      while column < characters.count {
        let character = characters[column]
        if let open = quote {
          if character == "\\", open == "\"" {
            column += 1
          } else if character == open {
            quote = nil
          }
        } else if character == "#", column == 0 || characters[column - 1] == " " {
          break
        } else if "\"'".contains(character), opensQuote(before: column, in: characters) {
          quote = character
        } else if "[{".contains(character) {
          depth += 1
        } else if "]}".contains(character) {
          depth -= 1
          if depth == 0 { return Point(line: line, column: column) }
        }
        column += 1
      }
    }
    return nil
  }

  /// A quote inside a word, as in `2'30`, opens nothing.
  private func opensQuote(before column: Int, in characters: [Character]) -> Bool {
    let before = characters[..<column].last { $0 != " " }
    return before.map { "[{,:".contains($0) } ?? true
  }

  /// The last line of what begins on a line with its first character at a column.
  ///
  /// That is the last line before the next text that stands no further in; blank lines and comments
  /// before that text belong to it.
  func lastLine(from line: Int, indentation: Int) -> Int {
    var last = line
    for next in (line + 1)..<max(line + 1, lines.count) {
      let text = lines[next].drop { $0 == " " }
      if text.isEmpty || text.first == "#" { continue }
      if lines[next].count - text.count <= indentation { break }
      last = next
    }
    return last
  }
}
