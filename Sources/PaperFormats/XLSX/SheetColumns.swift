// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

/// The columns of a table on a sheet: those of a page, but start and end apart where they can be
/// reckoned with, and one more for how far a length is off what was wanted.
struct SheetColumns {
  enum Content: Hashable {
    case key(Table.Key)
    /// How far the length in the column before is off.
    case remark
  }

  struct Column {
    let content: Content
    let heading: String
    let alignment: Table.Column.Alignment
    let width: Table.Column.Width
  }

  let columns: [Column]
  private let indices: [Content: Int]

  init(_ table: Table) {
    let schedule = table.schedule
    var columns: [Column] = []
    func add(_ column: Table.Column) {
      columns.append(
        Column(
          content: .key(column.key),
          heading: column.heading,
          alignment: column.alignment,
          width: column.width
        )
      )
    }
    for column in table.pageColumns {
      guard let schedule, column.key == schedule.span else {
        add(column)
        let isRemarked = table.rows.contains { !$0[column.key].pageRemark.isEmpty }
        if isRemarked, column.key == schedule?.length {
          columns.append(
            Column(content: .remark, heading: "±", alignment: .leading, width: .content)
          )
        }
        continue
      }
      for key in [schedule.start, schedule.end] {
        if let column = table.columns.first(where: { $0.key == key }) { add(column) }
      }
    }
    self.columns = columns
    indices = Dictionary(columns.enumerated().map { ($1.content, $0) }) { first, _ in first }
  }

  func index(of key: Table.Key) -> Int? { indices[.key(key)] }
  var remarkIndex: Int? { indices[.remark] }

  /// What stands in a row of the sheet under a key: of a span both ends by themselves.
  static func cell(_ row: Table.Row, _ key: Table.Key, _ schedule: Table.Schedule?) -> Cell {
    if let schedule, row[key] == .empty {
      switch row[schedule.span] {
      case .span(let start, _) where key == schedule.start: return .clock(start)
      case .span(_, let end) where key == schedule.end: return .clock(end)
      case .clock(let clock) where key == schedule.start: return .clock(clock)
      default: break
      }
    }
    return row[key]
  }
}
