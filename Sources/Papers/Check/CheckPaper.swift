// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// Everything that was found wrong with an event file.
package struct CheckPaper: Sendable {
  package static let name = "check"

  let diagnostics: [Diagnostic]
  let file: String
  private let event: Event?
  private let showsAwards: Bool
  private let program: String
  private let catalogue: Catalogue

  /// The event is nil for a file that cannot be read into one.
  package init(
    _ diagnostics: [Diagnostic],
    file: String,
    event: Event?,
    showsAwards: Bool,
    language: Language,
    program: String
  ) {
    self.diagnostics = diagnostics
    self.file = file
    self.event = event
    self.showsAwards = showsAwards
    self.program = program
    catalogue = Catalogue(language)
  }

  package var document: Document {
    var document = document(
      [.table(findings)] + (awardTable.map { [.heading($0.caption), .table($0)] } ?? []),
      titles: [catalogue[.check], event?.header.title ?? file]
    )
    document.data = data
    return document
  }

  /// The award timing by itself; nil when it is not wanted or there is none.
  package var awardDocument: Document? {
    awardTable.map { table in document([.table(table)], titles: [table.caption]) }
  }

  var awardTable: Table? {
    guard showsAwards, let event else { return nil }
    return AwardTable(event: event, catalogue: catalogue).table
  }

  private func document(_ elements: [Document.Element], titles: [String]) -> Document {
    Document(
      language: catalogue.language,
      name: Self.name,
      titles: titles,
      elements: elements,
      imprint: event.map { Imprint(event: $0, order: nil, program: program) }
        ?? Imprint(event: file, program: program)
    )
  }

  private var findings: Table {
    let columns = [
      Table.Column("file", catalogue[.file], use: .data),
      Table.Column("line", catalogue[.line], alignment: .trailing),
      Table.Column("column", catalogue[.column], alignment: .trailing),
      Table.Column("severity", catalogue[.severity]),
      Table.Column("code", catalogue[.code]),
      Table.Column("message", catalogue[.whatIsWrong], width: .share(5)),
      Table.Column("help", catalogue[.remedy], width: .share(4)),
    ]
    let rows = diagnostics.map { diagnostic in
      Table.Row(
        .item,
        cells: [
          "file": .text(Prose(diagnostic.place?.file ?? file)),
          "line": diagnostic.place.map { .number($0.line) } ?? .empty,
          "column": diagnostic.place.map { .number($0.column) } ?? .empty,
          "severity": .text(Prose(diagnostic.severity.rawValue)),
          "code": .text(Prose(diagnostic.code)),
          "message": .text(Prose(diagnostic.message)),
          "help": .text(Prose(diagnostic.help ?? "")),
        ]
      )
    }
    return Table(caption: catalogue[.checkCaption], columns: columns, rows: rows)
  }
}
