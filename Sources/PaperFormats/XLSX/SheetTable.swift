// SPDX-License-Identifier: GPL-3.0-or-later

import CXLSXWriter
import Ceremony
import Papers

/// One table on a sheet.
struct SheetTable {
  let table: Table
  let columns: SheetColumns
  let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let workbook: Workbook
  private let typesetter: Typesetter
  private let style: PageStyle
  /// Points of each column.
  private let widths: [Double]

  init(
    _ table: Table,
    sheet: UnsafeMutablePointer<lxw_worksheet>,
    workbook: Workbook,
    typesetter: Typesetter,
    style: PageStyle,
    widths: [Double]
  ) {
    self.table = table
    self.sheet = sheet
    self.workbook = workbook
    self.typesetter = typesetter
    self.style = style
    self.widths = widths
    columns = SheetColumns(table)
  }

  /// Points of each column.
  static func widths(
    _ table: Table,
    _ columns: SheetColumns,
    _ typesetter: Typesetter,
    _ style: PageStyle,
    total: Double
  ) throws(PaperFault) -> [Double] {
    var needed: [Double] = []
    let padding = 14.0
    for column in columns.columns {
      var widest = try typesetter.width(of: Prose(column.heading), style.columnHeading) + 4
      for row in table.rows where row.spanning == nil {
        guard case .key(let key) = column.content else { continue }
        let cell = SheetColumns.cell(row, key, table.schedule)
        widest = max(widest, try typesetter.width(of: cell.prose, style.row(row.kind)))
      }
      needed.append(max(widest, column.content == .remark ? 24 : 0) + padding)
    }
    let shaped = columns.columns.map { Table.Column("", "", width: $0.width) }
    return TableWidths(shaped, needed: needed, least: needed.map { min($0, 90) }, total: total)
      .widths
  }

  /// Writes the table from a row on, counted from 0; the row after it.
  func write(at top: Int, labels: Catalogue) throws(PaperFault) -> Int {
    for (index, column) in columns.columns.enumerated() {
      var face = style.columnHeading
      if column.alignment == .trailing { face.alignment = .trailing }
      let look = Workbook.Look(face: face, isWrapped: true, hasBorder: true, fill: .tint)
      try write(column.heading, top, index, look)
    }
    if table.repeatsHeadings {
      try Workbook.check(worksheet_repeat_rows(sheet, lxw_row_t(top), lxw_row_t(top)))
    }
    let formulas = ScheduleFormulas(table, columns: columns, firstRow: top + 2).formulas
    for (index, row) in table.rows.enumerated() {
      try write(row, at: top + 1 + index, index, formulas)
    }
    try addEntryHelp(top, formulas, labels)
    return top + 1 + table.rows.count
  }

  private func write(
    _ row: Table.Row,
    at place: Int,
    _ index: Int,
    _ formulas: [ScheduleFormulas.Place: String]
  ) throws(PaperFault) {
    try setHeight(of: row, at: place)
    let fill = style.background(row.kind)
    var look = Workbook.Look(face: style.row(row.kind), hasBorder: true, fill: fill)
    if let text = row.spanning {
      look.indent = row.depth
      let last = columns.columns.count - 1
      if last > 0 {
        try Workbook.check(
          worksheet_merge_range(
            sheet,
            lxw_row_t(place),
            0,
            lxw_row_t(place),
            UInt16(last),
            "",
            workbook.format(look)
          )
        )
      }
      return try write(text.plainText, place, 0, look)
    }
    let main = table.pageColumns.mainKey
    for (number, column) in columns.columns.enumerated() {
      var look = look
      if column.alignment == .trailing { look.face.alignment = .trailing }
      switch column.content {
      case .key(let key):
        if key == main { look.indent = row.depth }
        let formula = formulas[.init(row: index, column: number)]
        let cell = SheetColumns.cell(row, key, table.schedule)
        try write(cell, formula, place, number, look)
      case .remark: try writeRemark(row, place, number, look)
      }
    }
  }

  /// As high as its wrapped text; programs that open the sheet do not all find that out.
  private func setHeight(of row: Table.Row, at place: Int) throws(PaperFault) {
    let face = style.row(row.kind)
    var height = 0.0
    if let text = row.spanning {
      height = try typesetter.set(text, face, width: nil).height
    } else {
      for (column, width) in zip(columns.columns, widths) {
        guard case .key(let key) = column.content, case .text(let prose) = row[key] else {
          continue
        }
        let indent = key == table.pageColumns.mainKey ? 9 * Double(row.depth) : 0
        let room = max(width - 10 - indent, 10)
        height = max(height, try typesetter.set(prose, face, width: room).height)
      }
    }
    let tallest = 409.0
    let least = face.size * 1.35
    let row = lxw_row_t(place)
    try Workbook.check(worksheet_set_row(sheet, row, min(max(height + 3, least), tallest), nil))
  }

  private func write(
    _ cell: Cell,
    _ formula: String?,
    _ row: Int,
    _ column: Int,
    _ look: Workbook.Look
  ) throws(PaperFault) {
    var look = look
    switch cell {
    case .empty: try writeBlank(row, column, look)
    case .text(let prose):
      look.isWrapped = true
      if prose.runs.contains(where: { $0.emphasis == .placeholder }) { look.fill = .highlight }
      try write(prose.plainText, row, column, look)
    case .span: try write(cell.pageText, row, column, look)
    case .measure(let digits, let words):
      guard let figure = SheetFigure(digits, words) else {
        return try write(words, row, column, look)
      }
      look.number = figure.format
      try write(figure.value, nil, row, column, look)
    case .number(let number):
      look.number = "0"
      try write(Double(number), nil, row, column, look)
    case .cost:
      look.number = "0.###"
      try write(Double(cell.dataText) ?? 0, nil, row, column, look)
    case .clock(let clock), .clockOff(let clock, _):
      look.number = clockFormat
      look.face.alignment = .centred
      try write(Double(clock.secondsSinceMidnight) / 86_400, formula, row, column, look)
    case .length(let length), .lengthOff(let length, _):
      look.number = lengthFormat
      try write(Double(length.seconds) / 86_400, formula, row, column, look)
    case .changeover(let length):
      look.number = lengthFormat
      if length == .zero { return try writeBlank(row, column, look) }
      try write(Double(length.seconds) / 86_400, formula, row, column, look)
    }
  }

  /// How far the length is off, in minutes; it follows when the length is changed.
  private func writeRemark(
    _ row: Table.Row,
    _ place: Int,
    _ column: Int,
    _ look: Workbook.Look
  ) throws(PaperFault) {
    guard let key = table.schedule?.length, let source = columns.index(of: key),
      let length = row[key].length, row.isData
    else { return try writeBlank(place, column, look) }
    let wanted = if case .lengthOff(_, let wanted) = row[key] { wanted } else { length }
    var look = look
    look.face = style.remark
    look.number = "\"(+\"0.##\")\";\"(−\"0.##\")\";"
    if (length - wanted).seconds % 60 == 0 { look.number = "\"(+\"0\")\";\"(−\"0\")\";" }
    let name = CellName.text(row: place + 1, column: source)
    let formula = "=ROUND(\(name)*1440-\(wanted.minutesText),2)"
    let off = (Double((length - wanted).seconds) / 60 * 100).rounded() / 100
    try write(off, formula, place, column, look)
  }

  private func write(
    _ text: String,
    _ row: Int,
    _ column: Int,
    _ look: Workbook.Look
  ) throws(PaperFault) {
    let line = SafeText.line(text)
    if line.isEmpty { return try writeBlank(row, column, look) }
    try Workbook.check(
      worksheet_write_string(
        sheet,
        lxw_row_t(row),
        UInt16(column),
        line,
        workbook.format(look)
      ),
      line
    )
  }

  private func write(
    _ value: Double,
    _ formula: String?,
    _ row: Int,
    _ column: Int,
    _ look: Workbook.Look
  ) throws(PaperFault) {
    let format = workbook.format(look)
    let code =
      if let formula {
        worksheet_write_formula_num(
          sheet,
          lxw_row_t(row),
          UInt16(column),
          formula,
          format,
          value
        )
      } else {
        worksheet_write_number(sheet, lxw_row_t(row), UInt16(column), value, format)
      }
    try Workbook.check(code)
  }

  private func writeBlank(
    _ row: Int,
    _ column: Int,
    _ look: Workbook.Look
  ) throws(PaperFault) {
    try Workbook.check(
      worksheet_write_blank(sheet, lxw_row_t(row), UInt16(column), workbook.format(look))
    )
  }

  /// Past midnight the hours go on; seconds are shown when there are any.
  private var clockFormat: String {
    let clocks = cells.compactMap(\.clock)
    let hours = clocks.contains { $0.hour >= 24 } ? "[hh]" : "hh"
    return hours + ":mm" + (clocks.contains { $0.second != 0 } ? ":ss" : "")
  }

  private var lengthFormat: String {
    cells.compactMap(\.length).contains { $0.seconds % 60 != 0 } ? "[m]:ss" : "[m]"
  }

  private var cells: [Cell] {
    table.rows.flatMap { row in
      columns.columns.compactMap { column in
        if case .key(let key) = column.content {
          SheetColumns.cell(row, key, table.schedule)
        } else {
          nil
        }
      }
    }
  }
}
