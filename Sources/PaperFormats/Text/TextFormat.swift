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
    sections.append(
      document.titles.enumerated().flatMap { index, title in
        paragraph(Prose(index == 0 ? title.uppercased() : title, .strong))
      }
    )
    if !document.facts.isEmpty { sections.append(facts(document.facts)) }
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
    sections.append(paragraph(Prose(document.imprint.line(in: document.language), .soft)))
    return sections.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private func lines(of element: Document.Element) -> [String] {
    switch element {
    case .heading(let text): paragraph(Prose(text, .strong))
    case .paragraph(let prose): paragraph(prose)
    case .facts(let facts): self.facts(facts)
    case .table(let table): TextTable(table, layout: layout).lines
    case .notes(let notes): notes.flatMap { paragraph($0, bullet: "· ") }
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
