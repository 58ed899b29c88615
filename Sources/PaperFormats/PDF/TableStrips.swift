// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

/// A table as strips: its headings, then one for each row.
struct TableStrips {
  private let table: Table
  private let columns: [Table.Column]
  private let typesetter: Typesetter
  private let style: PageStyle
  private let layout: TableLayout

  init(
    _ table: Table,
    typesetter: Typesetter,
    style: PageStyle,
    width: Double
  ) throws(PaperFault) {
    self.table = table
    self.typesetter = typesetter
    self.style = style
    columns = table.pageColumns
    layout = try TableLayout(table, typesetter: typesetter, style: style, width: width)
  }

  /// `index` is the number the first strip gets on the way to the pages.
  func strips(from index: Int) throws(PaperFault) -> [Strip] {
    var strips = [try headings()]
    for (number, row) in table.rows.enumerated() {
      var strip = try self.strip(row)
      if table.repeatsHeadings { strip.heading = index }
      let next = number + 1 < table.rows.count ? table.rows[number + 1] : nil
      let closes = next.map { $0.kind == .finish || $0.kind == .reserve } ?? false
      strip.keepsWithNext =
        next != nil && (row.keepsWithNext || closes || !table.repeatsHeadings)
      strips.append(strip)
    }
    strips[strips.count - 1].spaceAfter = 6
    return strips
  }

  private func headings() throws(PaperFault) -> Strip {
    var cells: [[Strip.PlacedLine]] = []
    for (number, column) in columns.enumerated() {
      var face = style.columnHeading
      if column.alignment == .trailing, face.alignment == .leading { face.alignment = .trailing }
      cells.append(try lines(Prose(column.heading), face, in: number, isMain: true))
    }
    var strip = Strip(cells: cells, spaceBefore: 6, padding: PageStyle.cellPaddingY)
    strip.keepsWithNext = true
    frame(&strip, weight: 1.2, ink: style.ink)
    return strip
  }

  private func strip(_ row: Table.Row) throws(PaperFault) -> Strip {
    let face = style.row(row.kind)
    var cells: [[Strip.PlacedLine]] = []
    if let text = row.spanning {
      let indent = Double(row.depth) * PageStyle.indentPerDepth
      let set = try typesetter.set(
        text,
        face,
        width: layout.total - 2 * PageStyle.cellPaddingX - indent
      )
      cells.append(placed(set, x: PageStyle.cellPaddingX + indent))
    } else {
      for (number, column) in columns.enumerated() {
        let cell = row[column.key]
        var cellFace = face
        if column.alignment == .trailing { cellFace.alignment = .trailing }
        let indent = column.key == columns.mainKey ? Double(row.depth) : 0
        cells.append(
          try lines(
            cell.prose,
            cellFace,
            in: number,
            indent: indent * PageStyle.indentPerDepth
          )
        )
        if !cell.pageRemark.isEmpty { cells.append(try remark(cell.pageRemark, in: number)) }
      }
    }
    var strip = Strip(cells: cells, padding: PageStyle.cellPaddingY)
    strip.background = style.background(row.kind)
    switch row.kind {
    case .blockHeading:
      if !style.hasGrid { strip.spaceBefore = 5 }
      frame(&strip, weight: 0.7, ink: style.accent, isSpanning: row.spanning != nil)
    case .finish:
      frame(&strip, weight: 0.5, ink: style.rule)
      strip.rulesAbove = [edge(weight: 1.2, ink: style.ink)]
    default: frame(&strip, weight: 0.5, ink: style.rule, isSpanning: row.spanning != nil)
    }
    return strip
  }

  private func lines(
    _ prose: Prose,
    _ face: FaceStyle,
    in column: Int,
    indent: Double = 0,
    isMain: Bool = false
  ) throws(PaperFault) -> [Strip.PlacedLine] {
    if prose.plainText.isEmpty { return [] }
    let width = layout.textWidth(column) - indent
    return placed(
      try typesetter.set(prose, face, width: width),
      x: layout.left(column) + PageStyle.cellPaddingX + indent
    )
  }

  private func remark(_ text: String, in column: Int) throws(PaperFault) -> [Strip.PlacedLine] {
    let set = try typesetter.set(Prose(text), style.remark, width: nil)
    return placed(
      set,
      x: layout.left(column) + PageStyle.cellPaddingX + layout.textWidth(column) + 2,
      gap: style.row(.item).size - style.remark.size
    )
  }

  private func placed(_ text: SetText, x: Double, gap: Double = 0) -> [Strip.PlacedLine] {
    text.lines.indices.map {
      Strip.PlacedLine(text: text, index: $0, x: x, gap: $0 == 0 ? gap : 0)
    }
  }

  private func frame(_ strip: inout Strip, weight: Double, ink: Ink, isSpanning: Bool = false) {
    strip.rulesBelow = [edge(weight: style.hasGrid ? 0.5 : weight, ink: ink)]
    guard style.hasGrid else { return }
    strip.rulesAbove = [edge(weight: 0.5, ink: ink)]
    strip.uprights =
      isSpanning ? [0, layout.total] : columns.indices.map(layout.left) + [layout.total]
    strip.uprightInk = ink
  }

  private func edge(weight: Double, ink: Ink) -> Strip.Edge {
    Strip.Edge(from: 0, to: layout.total, weight: weight, ink: ink)
  }
}
