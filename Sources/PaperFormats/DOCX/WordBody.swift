// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

/// The elements of a document as the body of a DOCX.
struct WordBody {
  private(set) var xml = ""
  private let typesetter: Typesetter
  private let style: PageStyle
  private let width: Double
  private var beginsPage = false
  private var keepsWithNext = false

  init(_ document: Document, typesetter: Typesetter, style: PageStyle) throws(PaperFault) {
    self.typesetter = typesetter
    self.style = style
    width = document.page.bodyWidth
    if style.look == .working { try addHead(document) }
    for (index, element) in document.elements.enumerated() {
      keepsWithNext = element.leads(to: document.elements.dropFirst(index + 1).first)
      try add(element)
    }
  }

  private mutating func addHead(_ document: Document) throws(PaperFault) {
    let kickers = document.titles.count > 1 ? 1 : 0
    for (index, title) in document.titles.enumerated() {
      let text = index < kickers ? title.uppercased() : title
      add(WordText.run(text), style: index < kickers ? "PaperName" : "Title")
    }
    try addFacts(document.facts)
  }

  private mutating func add(_ element: Document.Element) throws(PaperFault) {
    switch element {
    case .heading(let text, let level):
      add(WordText.run(text), style: level == 1 ? "Heading1" : "Heading2")
    case .paragraph(let prose, let kind):
      add(WordText.runs(prose), style: WordStyles.identifier(of: kind))
      try addRule(under: Paragraph(prose, kind), width: width)
    case .facts(let facts): try addFacts(facts)
    case .table(let table):
      if beginsPage { add("", style: "TableGap") }
      xml += try WordTable(table, typesetter: typesetter, style: style, width: width).xml
      add("", style: "TableGap")
    // A picture of the page; its table says the same.
    case .timelines(let chart):
      try add(.table(chart.table))
      for remark in chart.remarks { add(WordText.runs(remark), style: "ListBullet") }
    case .chart(let chart):
      try add(.table(chart.table))
      for remark in chart.remarks { add(WordText.runs(remark), style: "ListBullet") }
    case .notes(let notes):
      for note in notes { add(WordText.runs(note), style: "ListBullet") }
    case .sideBySide(let left, let right): try addColumns(left, right)
    case .pageBreak: beginsPage = true
    }
  }

  private mutating func add(
    _ runs: String,
    style: String,
    properties: WordText.Properties = WordText.Properties()
  ) {
    var properties = properties
    properties.beginsPage = beginsPage
    if keepsWithNext { properties.keepsWithNext = true }
    beginsPage = false
    xml += WordText.paragraph(runs, style: style, properties: properties)
  }

  private mutating func addFacts(_ facts: [Document.Fact]) throws(PaperFault) {
    var labelWidth = 0.0
    for fact in facts {
      labelWidth = max(labelWidth, try typesetter.width(of: Prose(fact.label), style.factLabel))
    }
    labelWidth = min(labelWidth + 14, width / 3)
    for fact in facts {
      add(
        WordText.run(fact.label, style: "FactLabel") + WordText.tab + WordText.runs(fact.value),
        style: "Fact",
        properties: .init(hangingTab: labelWidth)
      )
    }
    if !facts.isEmpty { add("", style: "TableGap") }
  }

  /// A borderless table of two cells.
  private mutating func addColumns(_ left: [Paragraph], _ right: [Paragraph]) throws(PaperFault) {
    if beginsPage { add("", style: "TableGap") }
    let leftWidth = (width * PageStyle.leftShare).rounded()
    var cells = ""
    for (paragraphs, width) in [(left, leftWidth), (right, width - leftWidth)] {
      var content = ""
      for paragraph in paragraphs {
        content += WordText.paragraph(
          WordText.runs(paragraph.prose),
          style: WordStyles.identifier(of: paragraph.style)
        )
        content += try rule(under: paragraph, width: width - 10.8) ?? ""
      }
      if content.isEmpty { content = WordText.paragraph("", style: "TableGap") }
      cells +=
        "<w:tc><w:tcPr><w:tcW w:w=\"\(WordText.twips(width))\" w:type=\"dxa\"/></w:tcPr>"
        + content + "</w:tc>"
    }
    xml +=
      "<w:tbl><w:tblPr><w:tblW w:w=\"\(WordText.twips(width))\" w:type=\"dxa\"/>"
      + "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
      + "<w:gridCol w:w=\"\(WordText.twips(leftWidth))\"/>"
      + "<w:gridCol w:w=\"\(WordText.twips(width - leftWidth))\"/></w:tblGrid><w:tr><w:trPr>"
      + "<w:cantSplit/></w:trPr>" + cells + "</w:tr></w:tbl>"
    add("", style: "TableGap")
  }

  private mutating func addRule(under paragraph: Paragraph, width: Double) throws(PaperFault) {
    xml += try rule(under: paragraph, width: width) ?? ""
  }

  /// An empty paragraph with a rule above it, as wide as the style asks for.
  private func rule(under paragraph: Paragraph, width: Double) throws(PaperFault) -> String? {
    let face = style.paragraph(paragraph.style)
    guard let rule = face.rule else { return nil }
    let set = try typesetter.set(paragraph.prose, face, width: width)
    let full = set.lines.last?.width ?? 0
    let length = rule == .third ? max(full / 3, 40) : full
    return WordText.paragraph(
      "",
      style: "Rule",
      properties: .init(
        hasRule: true,
        indent: max(0, (width - length) / 2),
        isIndentedOnBothSides: true
      )
    )
  }
}
