// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

/// A table in columns of text, its rows drawn apart as lightly as can be.
struct TextTable {
  private let table: Table
  private let columns: [Table.Column]
  private let widths: [Int]
  /// For each column the room its remarks need behind its values.
  private let remarkWidths: [Int]
  private let layout: TextLayout

  init(_ table: Table, layout: TextLayout) {
    let columns = table.pageColumns
    let rows = table.rows.filter { $0.spanning == nil }
    let remarkWidths = columns.map { column in
      rows.map { $0[column.key].pageRemark.displayWidth }.max() ?? 0
    }
    let needed = columns.indices.map { index in
      let key = columns[index].key
      let isMain = key == columns.mainKey
      let cells = rows.map { row in
        SafeText.line(row[key].pageText).displayWidth + (isMain ? 2 * row.depth : 0)
      }
      let remark = remarkWidths[index]
      return max(
        columns[index].heading.displayWidth,
        (cells.max() ?? 0) + (remark == 0 ? 0 : remark + 1)
      )
    }
    self.table = table
    self.columns = columns
    self.remarkWidths = remarkWidths
    self.layout = layout
    widths =
      ColumnWidths(
        columns,
        needed: needed,
        least: columns.indices.map { index in
          let cells = rows.map { SafeText.line($0[columns[index].key].pageText) }
          let remark = remarkWidths[index]
          return max(
            Self.longestWord(of: [columns[index].heading]),
            Self.longestWord(of: cells) + (remark == 0 ? 0 : remark + 1)
          )
        },
        total: layout.width
      ).widths
  }

  /// A word longer than this may be cut.
  private static let mostForWord = 12

  private static func longestWord(of texts: [String]) -> Int {
    let widths = texts.flatMap { $0.split(separator: " ") }.map { String($0).displayWidth }
    return min(widths.max() ?? 1, mostForWord)
  }

  var lines: [String] {
    // A heading stands over the values and their remarks.
    let headings = columns.map { (Prose($0.heading, .strong), "") }
    let none = [Int](repeating: 0, count: columns.count)
    var lines = self.lines(headings, depth: 0, style: .plain, remarks: none) + [rule]
    for (index, row) in table.rows.enumerated() {
      if row.kind == .finish { lines.append(rule) }
      if let text = row.spanning {
        if index > 0, row.depth == 0 { lines.append("") }
        lines += spanningLines(text, depth: row.depth)
      } else {
        let cells = columns.map { (row[$0.key].prose, row[$0.key].pageRemark) }
        lines += self.lines(
          cells,
          depth: row.depth,
          style: row.kind.style,
          remarks: remarkWidths
        )
      }
    }
    return lines
  }

  private var rule: String {
    let width = widths.reduce(0, +) + ColumnWidths.gap * max(0, widths.count - 1)
    return styled(String(repeating: "─", count: width), .soft)
  }

  /// The text of a heading, from the main column to the right edge.
  private func spanningLines(_ text: Prose, depth: Int) -> [String] {
    let main = columns.firstIndex { $0.key == columns.mainKey } ?? 0
    let indentation = widths[..<main].reduce(0) { $0 + $1 + ColumnWidths.gap } + 2 * depth
    let total = widths.reduce(0, +) + ColumnWidths.gap * max(0, widths.count - 1)
    let room = max(8, total - indentation)
    return WrappedText(text, width: room).lines.map { line in
      String(repeating: " ", count: indentation) + written(line)
    }
  }

  private func lines(
    _ cells: [(Prose, String)],
    depth: Int,
    style: TextStyle,
    remarks: [Int]
  ) -> [String] {
    var columnLines: [[String]] = []
    for (index, cell) in cells.enumerated() {
      let indentation =
        columns[index].key == columns.mainKey ? min(2 * depth, widths[index] / 2) : 0
      let remark = remarks[index] == 0 ? 0 : remarks[index] + 1
      let room = max(1, widths[index] - indentation - remark)
      let wrapped = WrappedText(cell.0, width: room, style: style)
      columnLines.append(
        wrapped.lines.enumerated().map { number, line in
          let padding = String(repeating: " ", count: max(0, room - WrappedText.width(of: line)))
          let text =
            columns[index].alignment == .trailing
            ? padding + written(line) : written(line) + padding
          return String(repeating: " ", count: indentation) + text
            + remarkText(number == 0 ? cell.1 : "", width: remark)
        }
      )
    }
    let height = columnLines.map(\.count).max() ?? 0
    return (0..<height).map { number in
      let parts = columnLines.indices.map { index in
        number < columnLines[index].count
          ? columnLines[index][number] : String(repeating: " ", count: widths[index])
      }
      return parts.joined(separator: String(repeating: " ", count: ColumnWidths.gap))
        .trimmingTrailingSpaces
    }
  }

  private func remarkText(_ remark: String, width: Int) -> String {
    guard width > 0 else { return "" }
    guard !remark.isEmpty else { return String(repeating: " ", count: width) }
    let padding = String(repeating: " ", count: width - 1 - remark.displayWidth)
    return " " + styled(remark, .remark) + padding
  }

  private func written(_ line: [WrappedText.Word]) -> String {
    WrappedText.text(of: line, hasColour: layout.hasColour)
  }

  private func styled(_ text: String, _ style: TextStyle) -> String {
    layout.hasColour ? style.marked(text) : text
  }
}

extension Table.Row.Kind {
  fileprivate var style: TextStyle {
    switch self {
    case .waiting, .changeover, .reserve: .soft
    case .finish, .blockHeading: .strong
    case .item, .break: .plain
    }
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
