// SPDX-License-Identifier: GPL-3.0-or-later

/// What stands in a speaker's text and is not said: `[ảnh 3]` anywhere, `(vỗ tay)` on a line of its own.
///
/// Brackets inside a line are said, for that is where texts explain an abbreviation.
package enum StageDirections {
  package static func removed(from text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in isDirection(line) ? "" : withoutSquareBrackets(line) }
      .joined(separator: "\n")
  }

  private static func isDirection(_ line: Substring) -> Bool {
    let trimmed = line.drop { $0.isWhitespace }
    guard trimmed.first == "(", let last = trimmed.last(where: { !$0.isWhitespace }) else {
      return false
    }
    return last == ")" && trimmed.count { $0 == "(" } == 1
  }

  private static func withoutSquareBrackets(_ line: Substring) -> String {
    var output = ""
    var rest = line
    while let opening = rest.firstIndex(of: "["), let closing = rest[opening...].firstIndex(of: "]")
    {
      output += rest[..<opening]
      rest = rest[rest.index(after: closing)...]
    }
    return output + rest
  }
}
