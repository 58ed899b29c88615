// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

/// A table of WordprocessingML (ECMA-376, part 1, §17.4): headings that come again, rows that stay
/// whole, columns as wide as on the printed page.
struct WordTable {
  private let table: Table
  private let columns: [Table.Column]
  /// Twentieths of a point.
  private let widths: [Int]
  private let style: PageStyle

  init(
    _ table: Table,
    typesetter: Typesetter,
    style: PageStyle,
    width: Double
  ) throws(PaperFault) {
    self.table = table
    self.style = style
    columns = table.pageColumns
    let layout = try TableLayout(table, typesetter: typesetter, style: style, width: width)
    var widths = layout.widths.map(WordText.twips)
    if let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
      widths[widest] += WordText.twips(width) - widths.reduce(0, +)
    }
    self.widths = widths
  }

  var xml: String {
    let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
    var rows = [headings]
    for (index, row) in table.rows.enumerated() { rows.append(self.row(row, at: index)) }
    return "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/>"
      + "<w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
      + "<w:tblCellMar><w:left w:w=\"60\" w:type=\"dxa\"/><w:right w:w=\"60\" w:type=\"dxa\"/>"
      + "</w:tblCellMar><w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\""
      + " w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>"
      + "<w:tblCaption w:val=\"" + HTMLText.escaped(table.caption) + "\"/></w:tblPr><w:tblGrid>"
      + grid + "</w:tblGrid>" + rows.joined() + "</w:tbl>"
  }

  private var headings: String {
    let cells = columns.enumerated().map { index, column in
      let paragraph = WordText.paragraph(
        WordText.run(column.heading),
        style: "TableHeading",
        properties: .init(
          keepsWithNext: true,
          alignment: column.alignment == .trailing ? .trailing : nil
        )
      )
      return cell(paragraph, width: widths[index], shade: style.hasGrid ? nil : .tint)
    }
    let repeats = table.repeatsHeadings ? "<w:tblHeader/>" : ""
    return "<w:tr><w:trPr><w:cantSplit/>" + repeats + "</w:trPr>" + cells.joined() + "</w:tr>"
  }

  private func row(_ row: Table.Row, at index: Int) -> String {
    let next = index + 1 < table.rows.count ? table.rows[index + 1] : nil
    let closes = next.map { $0.kind == .finish || $0.kind == .reserve } ?? false
    let keeps = next != nil && (row.keepsWithNext || closes || !table.repeatsHeadings)
    let name = WordStyles.identifier(of: row.kind)
    let shade = style.background(row.kind)
    let indent = Double(row.depth) * PageStyle.indentPerDepth
    var cells: [String] = []
    if let text = row.spanning {
      let paragraph = WordText.paragraph(
        WordText.runs(text),
        style: name,
        properties: .init(keepsWithNext: keeps, indent: indent)
      )
      cells = [cell(paragraph, width: widths.reduce(0, +), span: columns.count, shade: shade)]
    } else {
      cells = columns.enumerated().map { index, column in
        let content = row[column.key]
        var runs = WordText.runs(content.prose)
        if !content.pageRemark.isEmpty {
          runs += WordText.run("\u{A0}" + content.pageRemark, style: "Remark")
        }
        let properties = WordText.Properties(
          keepsWithNext: keeps,
          indent: column.key == columns.mainKey ? indent : 0,
          alignment: column.alignment == .trailing ? .trailing : nil
        )
        let paragraph = WordText.paragraph(runs, style: name, properties: properties)
        return cell(paragraph, width: widths[index], shade: shade)
      }
    }
    return "<w:tr><w:trPr><w:cantSplit/></w:trPr>" + cells.joined() + "</w:tr>"
  }

  private func cell(_ content: String, width: Int, span: Int = 1, shade: Ink?) -> String {
    "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>"
      + (span > 1 ? "<w:gridSpan w:val=\"\(span)\"/>" : "")
      + (shade.map {
        "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + $0.hexadecimal + "\"/>"
      } ?? "")
      + "</w:tcPr>" + content + "</w:tc>"
  }
}
