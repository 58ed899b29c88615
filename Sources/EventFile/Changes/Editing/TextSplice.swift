// SPDX-License-Identifier: GPL-3.0-or-later

/// Characters between two points of a text that give way to others.
struct TextSplice: Hashable {
  let from: LaidOutText.Point
  let to: LaidOutText.Point
  /// May have line breaks.
  let text: String

  /// A text with splices made.
  ///
  /// - Parameters:
  ///   - splices: in any order.
  ///   - lines: without line breaks.
  ///   - breaks: the line break behind each line but the last.
  /// - Returns: the text; nil when two of the splices overlap.
  static func applied(
    _ splices: [TextSplice],
    to lines: [[Character]],
    breaks: [String]
  ) -> String? {
    let sorted = splices.enumerated().sorted {
      ($0.element.from, $0.element.to, $0.offset) < ($1.element.from, $1.element.to, $1.offset)
    }.map(\.element)
    for (first, second) in zip(sorted, sorted.dropFirst()) where second.from < first.to {
      return nil
    }
    let lineBreak = breaks.first ?? "\n"
    var text = ""
    var position = LaidOutText.Point(line: 0, column: 0)
    func copy(to end: LaidOutText.Point) {
      while position.line < end.line {
        text += String(lines[position.line][position.column...])
        if position.line < breaks.count { text += breaks[position.line] }
        position = LaidOutText.Point(line: position.line + 1, column: 0)
      }
      if position.line < lines.count, end.column > position.column {
        text += String(lines[position.line][position.column..<end.column])
      }
      position = end
    }
    for splice in sorted {
      copy(to: splice.from)
      text += splice.text.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: lineBreak)
      position = splice.to
    }
    copy(to: LaidOutText.Point(line: lines.count - 1, column: lines.last?.count ?? 0))
    return text
  }
}
