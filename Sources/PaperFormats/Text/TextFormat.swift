// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

/// A document as text for a terminal or a letter.
struct TextFormat {
  private let layout: TextLayout

  init(_ layout: TextLayout) {
    self.layout = layout
  }

  func write(_ document: Document) -> String {
    var sections: [[String]] = []
    let hasOwnHead = document.page.look.bringsItsHead
    if !hasOwnHead {
      sections.append(
        document.titles.enumerated().flatMap { index, title in
          paragraph(Prose(index == 0 ? title.uppercased() : title, .strong))
        }
      )
    }
    if !document.facts.isEmpty, !hasOwnHead { sections.append(facts(document.facts)) }
    var isAfterHeading = false
    for element in document.elements {
      let lines = lines(of: element)
      if lines.isEmpty { continue }
      if isAfterHeading {
        sections[sections.count - 1] += lines
      } else {
        sections.append(lines)
      }
      isAfterHeading = if case .heading = element { true } else { false }
    }
    if !hasOwnHead {
      sections.append(paragraph(Prose(document.imprint.line(in: document.language), .soft)))
    }
    return sections.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private func lines(of element: Document.Element) -> [String] {
    switch element {
    case .heading(let text, _): paragraph(Prose(text, .strong))
    case .paragraph(let prose, let style):
      TextColumn([Paragraph(prose, style)], width: layout.width).written(
        hasColour: layout.hasColour
      )
    case .facts(let facts): self.facts(facts)
    case .table(let table): TextTable(table, layout: layout).lines
    case .chart(let chart): self.chart(chart)
    case .notes(let notes): notes.flatMap { paragraph($0, bullet: "· ") }
    case .sideBySide(let left, let right):
      TextColumn.beside(left, right, layout: layout)
    case .pageBreak: [String(repeating: "─", count: layout.width)]
    case .timelines: []
    }
  }

  private func paragraph(_ prose: Prose, bullet: String = "") -> [String] {
    let indentation = bullet.displayWidth
    let wrapped = WrappedText(prose, width: layout.width - indentation)
    return wrapped.lines.enumerated().map { number, line in
      (number == 0 ? bullet : String(repeating: " ", count: indentation)) + written(line)
    }
  }

  /// Bars of blocks behind their labels, the marks below.
  private func chart(_ chart: Chart) -> [String] {
    let texts = chart.entries.map { SafeText.line($0.text) }
    let room = texts.map(\.displayWidth).max() ?? 0
    let widest = chart.entries.map { SafeText.line($0.label).displayWidth }.max() ?? 0
    let labelWidth = min(widest, layout.width * 2 / 5)
    let barWidth = max(4, min(40, layout.width - labelWidth - room - 4))
    let lines = zip(chart.entries, texts).flatMap { entry, text in
      let label = WrappedText(Prose(entry.label), width: labelWidth).lines.map(written)
      let bar = ChartBar.text(entry, of: chart, width: barWidth)
      return label.enumerated().map { number, line in
        guard number == 0 else { return line }
        let padding = String(repeating: " ", count: max(0, labelWidth - line.displayWidth) + 2)
        return line + padding + (bar.isEmpty ? "" : bar + " ") + text
      }
    }
    return paragraph(Prose(chart.caption, .soft)) + lines
      + chart.marks.flatMap { paragraph(Prose($0.text), bullet: "· ") }
  }

  private func facts(_ facts: [Document.Fact]) -> [String] {
    let labels = facts.map { SafeText.line($0.label) }
    let indentation = min(layout.width / 2, (labels.map(\.displayWidth).max() ?? 0) + 2)
    return zip(labels, facts).flatMap { label, fact in
      let wrapped = WrappedText(fact.value, width: layout.width - indentation)
      return wrapped.lines.enumerated().map { number, line in
        let shown = number == 0 ? label : ""
        let padding = String(repeating: " ", count: max(1, indentation - shown.displayWidth))
        return (layout.hasColour ? TextStyle.soft.marked(shown) : shown) + padding + written(line)
      }
    }
  }

  private func written(_ line: [WrappedText.Word]) -> String {
    WrappedText.text(of: line, hasColour: layout.hasColour)
  }
}
