// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Papers

/// A document as one HTML file that needs nothing but itself.
///
/// It is well-formed XML as well, has no script and no link, and prints on A4.
struct HTMLFormat {
  func write(_ document: Document) -> String {
    let title = document.titles.joined(separator: " – ")
    let hasOwnHead = document.page.look.bringsItsHead
    let lines = [
      "<!DOCTYPE html>",
      "<html lang=\"" + document.language.rawValue + "\">",
      "<head>",
      "<meta charset=\"utf-8\"/>",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>",
      "<title>" + HTMLText.escaped(title) + "</title>",
      "<style>",
      Stylesheet.text + SheetStyle.text(document.page)
        + (document.hasTimelines ? "\n" + TimelineStyle.text : ""),
      "</style>",
      "</head>",
      "<body>",
      "<main class=\"" + document.name + SheetStyle.classes(document.page) + "\">",
    ]
    let head = hasOwnHead ? [] : header(document)
    let body = document.elements.flatMap(lines(of:))
    let imprint = HTMLText.escaped(document.imprint.line(in: document.language))
    let foot =
      (hasOwnHead ? [] : ["<footer>" + imprint + "</footer>"]) + ["</main>", "</body>", "</html>"]
    return (lines + head + body + foot).joined(separator: "\n") + "\n"
  }

  private func header(_ document: Document) -> [String] {
    let titles = document.titles.map(HTMLText.isolated)
    let kicker = titles.count > 1 ? ["<p class=\"paper\">" + titles[0] + "</p>"] : []
    let headings = titles.dropFirst(kicker.count).enumerated().map { index, title in
      index == 0 ? "<h1>" + title + "</h1>" : "<p class=\"title\">" + title + "</p>"
    }
    return ["<header>"] + kicker + headings + facts(document.facts) + ["</header>"]
  }

  private func lines(of element: Document.Element) -> [String] {
    switch element {
    case .heading(let text, let level):
      ["<h\(min(1 + level, 6))>" + HTMLText.isolated(text) + "</h\(min(1 + level, 6))>"]
    case .paragraph(let prose, let style): [paragraph(Paragraph(prose, style))]
    case .facts(let facts): self.facts(facts)
    case .table(let table): HTMLTable(table).lines
    case .chart(let chart): SVGChart(chart).lines
    case .timelines(let chart): HTMLTimelines(chart).lines
    case .notes(let notes):
      ["<ul class=\"notes\">"] + notes.map { "<li>" + HTMLText.prose($0) + "</li>" } + ["</ul>"]
    case .sideBySide(let left, let right):
      ["<div class=\"side-by-side\">"]
        + [left, right].flatMap { ["<div>"] + $0.map(paragraph) + ["</div>"] } + ["</div>"]
    case .pageBreak: ["<div class=\"page-break\"></div>"]
    }
  }

  private func paragraph(_ paragraph: Paragraph) -> String {
    let text = HTMLText.prose(paragraph.prose)
    if paragraph.style == .body { return "<p>" + text + "</p>" }
    return "<p class=\"" + paragraph.style.rawValue + "\">" + text + "</p>"
  }

  private func facts(_ facts: [Document.Fact]) -> [String] {
    if facts.isEmpty { return [] }
    return ["<dl>"]
      + facts.map { fact in
        "<div><dt>" + HTMLText.escaped(fact.label) + "</dt><dd>" + HTMLText.prose(fact.value)
          + "</dd></div>"
      } + ["</dl>"]
  }
}

extension Document {
  fileprivate var hasTimelines: Bool {
    elements.contains { if case .timelines = $0 { true } else { false } }
  }
}
