// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import OrderedJSON
import Papers

/// A document as JSON: the same parts in the same order, cells under the keys of their columns.
///
/// Clock times are text, lengths are numbers of minutes, empty cells are left out. A paper that
/// brings data of its own is written as these.
struct JSONFormat {
  func write(_ document: Document) -> String {
    (document.data ?? page(document)).prettyText
  }

  private func page(_ document: Document) -> JSONValue {
    .object([
      .init("paper", .text(document.name)),
      .init("language", .text(document.language.rawValue)),
      .init("titles", .list(document.titles.map(JSONValue.text))),
      .init("facts", facts(document.facts)),
      .init("elements", .list(document.elements.map(element))),
      .init("event", .text(document.imprint.event)),
      .init("plan", document.imprint.plan.map(JSONValue.text) ?? .null),
      .init("program", .text(document.imprint.program)),
    ])
  }

  private func element(_ element: Document.Element) -> JSONValue {
    let member: JSONValue.Member =
      switch element {
      case .heading(let text, _): .init("heading", .text(text))
      case .paragraph(let prose, _): .init("paragraph", .text(prose.plainText))
      case .facts(let facts): .init("facts", self.facts(facts))
      case .table(let table): .init("table", self.table(table))
      case .chart(let chart): .init("chart", self.chart(chart))
      case .notes(let notes): .init("notes", .list(notes.map { .text($0.plainText) }))
      case .sideBySide(let left, let right):
        .init("columns", .list([left, right].map(paragraphs)))
      case .pageBreak: .init("page_break", .bool(true))
      case .timelines(let chart): .init("timelines", .text(chart.caption))
      }
    return .object([member])
  }

  private func paragraphs(_ paragraphs: [Paragraph]) -> JSONValue {
    .list(paragraphs.map { .text($0.prose.plainText) })
  }

  private func facts(_ facts: [Document.Fact]) -> JSONValue {
    .list(
      facts.map { fact in
        .object([.init("label", .text(fact.label)), .init("value", .text(fact.value.plainText))])
      }
    )
  }

  private func table(_ table: Table) -> JSONValue {
    .object([
      .init("caption", .text(table.caption)),
      .init(
        "columns",
        .list(
          table.dataColumns.map { column in
            .object([
              .init("key", .text(column.key.rawValue)), .init("heading", .text(column.heading)),
            ])
          }
        )
      ),
      .init("rows", .list(table.rows.map { row($0, table.columns) })),
    ])
  }

  private func chart(_ chart: Chart) -> JSONValue {
    .object([
      .init("caption", .text(chart.caption)),
      .init(
        "entries",
        .list(
          chart.entries.map { entry in
            .object([
              .init("label", .text(entry.label)), .init("text", .text(entry.text)),
              .init("marked", .bool(entry.isMarked)),
            ])
          }
        )
      ),
      .init("marks", .list(chart.marks.map { .text($0.text) })),
    ])
  }

  private func row(_ row: Table.Row, _ columns: [Table.Column]) -> JSONValue {
    var members: [JSONValue.Member] = [.init("row", .text(row.kind.rawValue))]
    if let text = row.spanning { members.append(.init("text", .text(text.plainText))) }
    for column in columns where !row.isData || column.use != .page {
      if let value = value(row[column.key]) { members.append(.init(column.key.rawValue, value)) }
    }
    return .object(members)
  }

  private func value(_ cell: Cell) -> JSONValue? {
    switch cell {
    case .empty: nil
    case .text(let prose): prose.plainText.isEmpty ? nil : .text(prose.plainText)
    case .clock, .clockOff, .span: .text(cell.dataText)
    case .number, .length, .lengthOff, .changeover, .cost, .measure: .number(cell.dataText)
    }
  }
}
