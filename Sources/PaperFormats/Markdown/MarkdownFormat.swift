// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

/// A document as Markdown with tables as GitHub reads them.
struct MarkdownFormat {
  func write(_ document: Document) -> String {
    var sections: [String] = []
    let hasOwnHead = document.page.look.bringsItsHead
    for (index, title) in document.titles.enumerated() where !hasOwnHead {
      sections.append((index == 0 ? "# " : "## ") + MarkdownText.escaped(title))
    }
    if !document.facts.isEmpty, !hasOwnHead { sections.append(facts(document.facts)) }
    sections += document.elements.compactMap(text)
    if !hasOwnHead {
      let imprint = document.imprint.line(in: document.language)
      sections.append(MarkdownText.marked(MarkdownText.escaped(imprint), .soft))
    }
    return sections.joined(separator: "\n\n") + "\n"
  }

  private func text(_ element: Document.Element) -> String? {
    switch element {
    case .heading(let text, let level):
      String(repeating: "#", count: min(2 + level, 6)) + " " + MarkdownText.escaped(text)
    case .paragraph(let prose, .documentName): "# " + MarkdownText.prose(prose)
    case .paragraph(let prose, .documentSubject): "## " + MarkdownText.prose(prose)
    case .paragraph(let prose, _): paragraph(prose)
    case .facts(let facts): self.facts(facts)
    case .table(let table): self.table(table)
    case .chart(let chart): self.chart(chart)
    case .notes(let notes): notes.map { "- " + paragraph($0) }.joined(separator: "\n")
    case .sideBySide(let left, let right):
      (left + right).map { paragraph($0.prose) }.joined(separator: "\n\n")
    case .pageBreak: "---"
    case .timelines: nil
    }
  }

  private func paragraph(_ prose: Prose) -> String {
    guard let first = prose.runs.first, first.emphasis == .plain else {
      return MarkdownText.prose(prose)
    }
    return MarkdownText.escapedLine(first.text)
      + MarkdownText.prose(Prose(Array(prose.runs.dropFirst())))
  }

  private func facts(_ facts: [Document.Fact]) -> String {
    facts.map { fact in
      "- **" + MarkdownText.escaped(fact.label) + ":** " + MarkdownText.prose(fact.value)
    }.joined(separator: "\n")
  }

  /// Bars of blocks in lines of a list, for Markdown has no pictures of its own.
  private func chart(_ chart: Chart) -> String {
    let lines = chart.entries.map { entry in
      let bar = ChartBar.text(entry, of: chart, width: 30)
      let label = MarkdownText.escaped(entry.label) + " " + bar + (bar.isEmpty ? "" : " ")
      return "- " + label + MarkdownText.escaped(entry.text)
    }
    let marks = chart.marks.map { "- " + MarkdownText.escaped($0.text) }
    return MarkdownText.marked(MarkdownText.escaped(chart.caption), .soft) + "\n\n"
      + (lines + marks).joined(separator: "\n")
  }

  private func table(_ table: Table) -> String {
    let columns = table.pageColumns
    let headings = columns.map { MarkdownText.escaped($0.heading) }
    let rules = columns.map { $0.alignment == .trailing ? "---:" : "---" }
    let rows = table.rows.map { row in columns.map { cell(row, $0, columns) } }
    return ([headings, rules] + rows)
      .map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }

  private func cell(
    _ row: Table.Row,
    _ column: Table.Column,
    _ columns: [Table.Column]
  ) -> String {
    if let text = row.spanning {
      return column.key == columns.mainKey ? MarkdownText.prose(text) : ""
    }
    let cell = row[column.key]
    let text = MarkdownText.prose(cell.prose)
    return cell.pageRemark.isEmpty ? text : text + " " + MarkdownText.escaped(cell.pageRemark)
  }
}
