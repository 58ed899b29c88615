// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import OrderedJSON

extension CheckPaper {
  /// The findings as a program reads them, `format: 1`; what is not known of one is null.
  ///
  /// The award timing follows as `awards` when it is wanted.
  var data: JSONValue {
    .object(
      [
        .init("format", .number(1)),
        .init("file", .text(file)),
        .init("errors", .number(diagnostics.count { $0.severity == .error })),
        .init("warnings", .number(diagnostics.count { $0.severity == .warning })),
        .init("diagnostics", .list(diagnostics.map(data))),
      ] + (awardTable.map { [.init("awards", data($0))] } ?? [])
    )
  }

  private func data(_ table: Table) -> JSONValue {
    .list(
      table.rows.filter(\.isData).map { row in
        .object(
          table.dataColumns.compactMap { column in
            switch row[column.key] {
            case .empty: nil
            case .number(let number): .init(column.key.rawValue, .number(number))
            case let cell: .init(column.key.rawValue, .text(cell.dataText))
            }
          }
        )
      }
    )
  }

  private func data(_ diagnostic: Diagnostic) -> JSONValue {
    .object(
      [
        .init("severity", .text(diagnostic.severity.rawValue)),
        .init("code", .text(diagnostic.code)),
      ] + place(diagnostic.place) + [
        .init("message", .text(diagnostic.message)),
        .init("notes", .list(diagnostic.notes.map(data))),
        .init("help", diagnostic.help.map(JSONValue.text) ?? .null),
      ]
    )
  }

  private func data(_ note: Diagnostic.Note) -> JSONValue {
    .object(place(note.place) + [.init("message", .text(note.message))])
  }

  private func place(_ place: SourcePlace?) -> [JSONValue.Member] {
    [
      .init("file", .text(place?.file ?? file)),
      .init("line", place.map { .number($0.line) } ?? .null),
      .init("column", place.map { .number($0.column) } ?? .null),
    ]
  }
}
