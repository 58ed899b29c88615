// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

/// Where the columns of a table stand on a sheet, by what stands in them; in points.
struct TableLayout {
  let total: Double
  let widths: [Double]
  /// Room at the end of each column for remarks.
  private let remarks: [Double]

  init(
    _ table: Table,
    typesetter: Typesetter,
    style: PageStyle,
    width: Double
  ) throws(PaperFault) {
    let columns = table.pageColumns
    var needed: [Double] = []
    var least: [Double] = []
    var remarks: [Double] = []
    for column in columns {
      var (widest, longest, remark) = (0.0, 0.0, 0.0)
      let heading = Prose(column.heading)
      widest = try typesetter.width(of: heading, style.columnHeading)
      longest = try typesetter.leastWidth(of: heading, style.columnHeading)
      let isMain = column.key == columns.mainKey
      for row in table.rows where row.spanning == nil {
        let cell = row[column.key]
        let face = style.row(row.kind)
        let indent = isMain ? Double(row.depth) * PageStyle.indentPerDepth : 0
        widest = max(widest, try typesetter.width(of: cell.prose, face) + indent)
        longest = max(longest, try typesetter.leastWidth(of: cell.prose, face) + indent)
        let words = cell.pageRemark
        if !words.isEmpty {
          remark = max(remark, try typesetter.width(of: Prose(words), style.remark) + 2)
        }
      }
      let room = 2 * PageStyle.cellPaddingX + remark + 0.5
      needed.append(widest + room)
      least.append(longest + room)
      remarks.append(remark)
    }
    total = width
    self.remarks = remarks
    widths = TableWidths(columns, needed: needed, least: least, total: width).widths
  }

  func left(_ column: Int) -> Double { widths[..<column].reduce(0, +) }

  /// Between the padding of a column, remarks apart.
  func textWidth(_ column: Int) -> Double {
    max(widths[column] - 2 * PageStyle.cellPaddingX - remarks[column], 1)
  }
}
