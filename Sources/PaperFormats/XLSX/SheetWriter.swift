// SPDX-License-Identifier: GPL-3.0-or-later

import CXLSXWriter
import Papers

/// Fills one sheet from top to bottom.
struct SheetWriter {
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let workbook: Workbook
  private let document: Document
  private let typesetter: Typesetter
  private let style = PageStyle(.working)
  /// The next free row, from 0.
  private var row = 0
  /// Points of each column, and how many of the sheet have one.
  private var widths: [Double] = [480]

  /// Points across a page of A4 that is turned, and of one upright.
  private static let landscapeWidth = 757.0
  private static let portraitWidth = 496.0

  init(
    _ sheet: UnsafeMutablePointer<lxw_worksheet>,
    workbook: Workbook,
    document: Document,
    typesetter: Typesetter
  ) {
    self.sheet = sheet
    self.workbook = workbook
    self.document = document
    self.typesetter = typesetter
  }

  mutating func write(_ section: XLSXFormat.Section) throws(PaperFault) {
    let columns = section.table.map { SheetColumns($0) }
    let isLandscape =
      document.page.orientation == .landscape || (columns?.columns.count ?? 0) > 5
    let total = isLandscape ? Self.landscapeWidth : Self.portraitWidth
    if let table = section.table, let columns {
      widths = try SheetTable.widths(table, columns, typesetter, style, total: total)
    } else {
      widths = [total]
    }
    for (index, width) in widths.enumerated() {
      let pixels = width * 96 / 72
      try Workbook.check(
        worksheet_set_column(sheet, UInt16(index), UInt16(index), max(pixels - 5, 7) / 7, nil)
      )
    }
    if section.hasHead { try addHead() }
    for element in section.elements { try add(element) }
    try setPage(isLandscape: isLandscape)
  }

  private mutating func addHead() throws(PaperFault) {
    let kickers = document.titles.count > 1 ? 1 : 0
    for (index, title) in document.titles.enumerated() {
      try add(
        Prose(index < kickers ? title.uppercased() : title),
        index < kickers ? style.kicker : style.title
      )
    }
    try addFacts(document.facts)
  }

  private mutating func add(_ element: Document.Element) throws(PaperFault) {
    switch element {
    case .heading(let text, let level): try add(Prose(text), style.heading(level))
    case .paragraph(let prose, let kind): try add(prose, style.paragraph(kind))
    case .facts(let facts): try addFacts(facts)
    case .table(let table):
      let writer = SheetTable(
        table,
        sheet: sheet,
        workbook: workbook,
        typesetter: typesetter,
        style: style,
        widths: widths
      )
      row = try writer.write(at: row, labels: Catalogue(document.language))
      row += 1
    case .chart(let chart):
      try add(.table(chart.table))
      try add(.notes(chart.remarks))
    // A picture of the page; its table says the same.
    case .timelines(let chart):
      try add(.table(chart.table))
      try add(.notes(chart.remarks))
    case .notes(let notes):
      for note in notes { try add(Prose([.init("• ")] + note.runs), style.paragraph(.note)) }
    case .sideBySide(let left, let right):
      for paragraph in left + right { try add(paragraph.prose, style.paragraph(paragraph.style)) }
    case .pageBreak: break
    }
  }

  private mutating func addFacts(_ facts: [Document.Fact]) throws(PaperFault) {
    for fact in facts {
      let runs = [Prose.Run(fact.label + ": ", .soft)] + fact.value.runs
      try add(Prose(runs), style.factValue)
    }
    if !facts.isEmpty { row += 1 }
  }

  /// A line across all columns, as high as its text needs.
  private mutating func add(_ prose: Prose, _ face: FaceStyle) throws(PaperFault) {
    let total = widths.reduce(0, +)
    let height = try typesetter.set(prose, face, width: total - 8).height + 4
    let index = lxw_row_t(row)
    try Workbook.check(worksheet_set_row(sheet, index, min(height, 400), nil))
    var look = Workbook.Look(face: face, isWrapped: true)
    if prose.runs.contains(where: { $0.emphasis == .placeholder }) { look.fill = .highlight }
    if prose.runs.allSatisfy({ $0.emphasis == .strong }) { look.face.isBold = true }
    let text = SafeText.line(prose.plainText)
    if widths.count > 1 {
      try Workbook.check(
        worksheet_merge_range(
          sheet,
          index,
          0,
          index,
          UInt16(widths.count - 1),
          "",
          workbook.format(look)
        )
      )
    }
    try Workbook.check(
      worksheet_write_string(sheet, index, 0, text, workbook.format(look)),
      text
    )
    row += 1
  }

  private func setPage(isLandscape: Bool) throws(PaperFault) {
    let a4: UInt8 = 9
    worksheet_set_paper(sheet, a4)
    if isLandscape { worksheet_set_landscape(sheet) } else { worksheet_set_portrait(sheet) }
    worksheet_set_margins(sheet, 0.59, 0.59, 0.59, 0.71)
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_gridlines(sheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    // In a foot & begins a code, and && stands for it.
    let page = Catalogue(document.language).text(.page, [.number: "&P", .count: "&N"])
    let line =
      document.page.look.bringsItsHead ? "" : document.imprint.line(in: document.language)
    let imprint = SafeText.line(line).replacing("&", with: "&&")
    let face = "&9&\"" + PageStyle.officeFamily + ",Regular\""
    let foot = "&L" + face + Self.evened(Workbook.short(imprint, 120)) + "&R" + face + page
    try Workbook.check(worksheet_set_footer(sheet, foot))
  }

  /// Without the half of a doubled sign that may be left where a text was cut.
  private static func evened(_ text: String) -> String {
    let signs = text.reversed().prefix { $0 == "&" }.count
    return signs.isMultiple(of: 2) ? text : String(text.dropLast())
  }
}
