// SPDX-License-Identifier: GPL-3.0-or-later

import CSV
import Papers

/// The principal table of a document as CSV.
///
/// First a header of the stable keys, then the rows that are entries of their own. Headings, the
/// finish and the reserve are for people and stay away.
struct CSVFormat {
  func write(_ document: Document) -> String {
    var writer = CSVWriter()
    guard let table = document.principalTable else { return writer.text }
    let columns = table.dataColumns
    writer.add(columns.map { .plain($0.key.rawValue) })
    for row in table.rows where row.isData {
      writer.add(columns.map { cell(row[$0.key]) })
    }
    return writer.text
  }

  private func cell(_ cell: Cell) -> CSVWriter.Cell {
    if case .text(let prose) = cell { return .text(SafeText.line(prose.plainText)) }
    return .plain(cell.dataText)
  }
}
