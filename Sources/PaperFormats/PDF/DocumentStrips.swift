// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

/// A whole document as strips, from its titles to its last element.
struct DocumentStrips {
  private(set) var strips: [Strip] = []
  private let typesetter: Typesetter
  private let style: PageStyle
  private let width: Double

  init(
    _ document: Document,
    typesetter: Typesetter,
    style: PageStyle,
    width: Double
  ) throws(PaperFault) {
    self.typesetter = typesetter
    self.style = style
    self.width = width
    if style.look == .working { try addHead(document) }
    for (index, element) in document.elements.enumerated() {
      try add(element)
      if element.leads(to: document.elements.dropFirst(index + 1).first), !strips.isEmpty {
        strips[strips.count - 1].keepsWithNext = true
      }
    }
  }

  private mutating func addHead(_ document: Document) throws(PaperFault) {
    let kickers = document.titles.count > 1 ? 1 : 0
    for (index, title) in document.titles.enumerated() {
      let face = index < kickers ? style.kicker : style.title
      try add(Prose(index < kickers ? title.uppercased() : title), face)
    }
    if let first = strips.indices.first {
      strips[first].rulesAbove = [.init(from: 0, to: width, weight: 3, ink: style.accent)]
      strips[first].padding = 6
    }
    try addFacts(document.facts)
  }

  private mutating func add(_ element: Document.Element) throws(PaperFault) {
    switch element {
    case .heading(let text, let level): try add(Prose(text), style.heading(level))
    case .paragraph(let prose, let kind): try add(prose, style.paragraph(kind))
    case .facts(let facts): try addFacts(facts)
    case .table(let table):
      let rows = try TableStrips(table, typesetter: typesetter, style: style, width: width)
      strips += try rows.strips(from: strips.count)
    case .chart(let chart): try addChart(chart)
    case .timelines(let chart): try addTimelines(chart)
    case .notes(let notes):
      for note in notes { try addNote(note) }
    case .sideBySide(let left, let right): try addColumns(left, right)
    case .pageBreak:
      var strip = Strip(cells: [])
      strip.isPageBreak = true
      strips.append(strip)
    }
  }

  private mutating func add(_ prose: Prose, _ face: FaceStyle) throws(PaperFault) {
    let text = try typesetter.set(prose, face, width: width)
    var strip = Strip(cells: [lines(text, width: width, x: 0)])
    strip.spaceBefore = face.spaceBefore
    strip.spaceAfter = face.spaceAfter
    strip.keepsWithNext = face.keepsWithNext
    strip.isLoose = !face.keepsWithNext
    strips.append(strip)
  }

  private mutating func addNote(_ note: Prose) throws(PaperFault) {
    let face = style.paragraph(.note)
    let indent = 10.0
    let mark = try typesetter.set("•", face, width: nil)
    let text = try typesetter.set(note, face, width: width - indent)
    var strip = Strip(cells: [
      lines(mark, width: indent, x: 0), lines(text, width: width - indent, x: indent),
    ])
    strip.spaceBefore = face.spaceBefore
    strip.spaceAfter = face.spaceAfter
    strip.isLoose = true
    strips.append(strip)
  }

  /// The picture with its caption below, on one page.
  private mutating func addChart(_ chart: Chart) throws(PaperFault) {
    var strip = Strip(cells: [])
    strip.chart = try PlacedChart(chart, typesetter: typesetter, width: width)
    strip.spaceBefore = 6
    strip.keepsWithNext = true
    strips.append(strip)
    try add(Prose(chart.caption), style.paragraph(.note))
  }

  /// Running orders under the clock, which stands again at the head of each page.
  private mutating func addTimelines(_ chart: TimelineChart) throws(PaperFault) {
    try add(Prose(chart.caption), style.paragraph(.note))
    let first = strips.count
    let bands = try PlacedTimelines(chart, typesetter: typesetter, width: width).bands()
    for (index, band) in bands.enumerated() {
      var strip = Strip(cells: [])
      strip.band = band
      strip.heading = index == 0 ? nil : first
      strip.keepsWithNext = index == 0 || index == bands.count - 1 && !chart.legend.isEmpty
      strips.append(strip)
    }
    guard !chart.legend.isEmpty else { return }
    try add(Prose(chart.signs), style.paragraph(.note))
  }

  private mutating func addFacts(_ facts: [Document.Fact]) throws(PaperFault) {
    var labelWidth = 0.0
    for fact in facts {
      labelWidth = max(labelWidth, try typesetter.width(of: Prose(fact.label), style.factLabel))
    }
    labelWidth = min(labelWidth + 14, width / 3)
    for (number, fact) in facts.enumerated() {
      let label = try typesetter.set(Prose(fact.label), style.factLabel, width: labelWidth - 8)
      let value = try typesetter.set(fact.value, style.factValue, width: width - labelWidth)
      var strip = Strip(cells: [
        lines(label, width: labelWidth, x: 0), lines(value, width: width, x: labelWidth),
      ])
      strip.spaceAfter = number == facts.count - 1 ? 6 : 1.5
      strip.keepsWithNext = number < facts.count - 1
      strips.append(strip)
    }
  }

  /// The left column is the narrower one, as on the head of a document.
  private mutating func addColumns(
    _ left: [Paragraph],
    _ right: [Paragraph]
  ) throws(PaperFault) {
    let gap = 12.0
    let leftWidth = ((width - gap) * PageStyle.leftShare).rounded()
    let rightWidth = width - gap - leftWidth
    var strip = Strip(cells: [
      try column(left, width: leftWidth, x: 0),
      try column(right, width: rightWidth, x: leftWidth + gap),
    ])
    strip.spaceAfter = 4
    strips.append(strip)
  }

  private func column(
    _ paragraphs: [Paragraph],
    width: Double,
    x: Double
  ) throws(PaperFault) -> [Strip.PlacedLine] {
    var placed: [Strip.PlacedLine] = []
    for paragraph in paragraphs {
      let face = style.paragraph(paragraph.style)
      let text = try typesetter.set(paragraph.prose, face, width: width)
      var added = lines(text, width: width, x: x)
      if !placed.isEmpty, let first = added.indices.first { added[first].gap = face.spaceBefore }
      placed += added
    }
    return placed
  }

  private func lines(_ text: SetText, width: Double, x: Double) -> [Strip.PlacedLine] {
    var lines = text.lines.indices.map { Strip.PlacedLine(text: text, index: $0, x: x) }
    if let last = lines.indices.last, let rule = text.style.rule {
      let full = text.lines[last].width
      lines[last].rule = rule == .third ? max(full / 3, 40) : full
    }
    return lines
  }
}
