// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Papers

/// The formulas of a table whose rows follow one another in time.
///
///     start = end before + changeover + waiting
///     end = start + length
///
/// Each is rounded to whole seconds, for a part of a day is no exact fraction. A cell whose formula
/// would not give what the paper says has no formula.
struct ScheduleFormulas {
  /// By the row of the table and the column of the sheet.
  private(set) var formulas: [Place: String] = [:]

  struct Place: Hashable {
    let row: Int
    let column: Int
  }

  /// `firstRow` is the number that spreadsheets show for the table's first row.
  init(_ table: Table, columns: SheetColumns, firstRow: Int) {
    guard let schedule = table.schedule, let start = columns.index(of: schedule.start),
      let end = columns.index(of: schedule.end), let length = columns.index(of: schedule.length)
    else { return }
    let changeover = columns.index(of: schedule.changeover)
    func name(_ row: Int, _ column: Int) -> String {
      CellName.text(row: firstRow + row, column: column)
    }
    var before: (name: String, clock: ClockTime)?
    var waiting: [(name: String, length: Length)] = []
    for (index, row) in table.rows.enumerated() where row.spanning == nil {
      let from = SheetColumns.cell(row, schedule.start, schedule).clock
      let to = SheetColumns.cell(row, schedule.end, schedule).clock
      let lasts = row[schedule.length].length
      guard let from else {
        if row.kind == .waiting, let lasts { waiting.append((name(index, length), lasts)) }
        continue
      }
      if let before {
        var parts = [before.name]
        var expected = before.clock
        if let changeover, let turns = row[schedule.changeover].length {
          parts.append(name(index, changeover))
          expected = expected + turns
        }
        for wait in waiting {
          parts.append(wait.name)
          expected = expected + wait.length
        }
        if expected == from { formulas[Place(row: index, column: start)] = Self.rounded(parts) }
      }
      waiting = []
      before = (name(index, start), from)
      if row.kind == .reserve {
        if let to, let lasts, to - from == lasts {
          formulas[Place(row: index, column: length)] =
            "=MAX(0,ROUND((\(name(index, end))-\(name(index, start)))*86400,0)/86400)"
        }
      } else if let to, let lasts, from + lasts == to {
        formulas[Place(row: index, column: end)] = Self.rounded([
          name(index, start), name(index, length),
        ])
        before = (name(index, end), to)
      } else if let to {
        before = (name(index, end), to)
      }
    }
  }

  private static func rounded(_ parts: [String]) -> String {
    "=ROUND((" + parts.joined(separator: "+") + ")*86400,0)/86400"
  }
}

/// What a spreadsheet calls a cell, such as `AB12`.
enum CellName {
  /// Rows from 1, columns from 0.
  static func text(row: Int, column: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    var rest = column + 1
    var name = ""
    while rest > 0 {
      name = String(letters[(rest - 1) % 26]) + name
      rest = (rest - 1) / 26
    }
    return name + String(row)
  }
}

extension Cell {
  /// The clock time in the cell; nil for anything else.
  var clock: ClockTime? {
    if case .clock(let clock) = self { clock } else { nil }
  }

  /// The length in the cell; nil for anything else.
  var length: Length? {
    switch self {
    case .length(let length), .lengthOff(let length, _), .changeover(let length): length
    default: nil
    }
  }
}
