// SPDX-License-Identifier: GPL-3.0-or-later

import CSV
import Ceremony

extension StatedPlan {
  /// Nil when the text is no CSV or one of the columns id, start and end is missing.
  ///
  /// Columns stand in any order; others are ignored, and so is a line without an id. The header
  /// alone is an order of no items.
  init?(csv text: String, faults: inout PlanFaults) {
    let records: [CSVRecord]
    switch CSVReader(text).records {
    case .success(let found): records = found
    case .failure(let unclosed):
      faults.add(.unclosedQuote, at: .line(unclosed.line))
      return nil
    }
    guard let header = records.first else {
      faults.add(.noItems, at: .line(1))
      return nil
    }
    let names = header.cells.map { $0.lowercased() }
    let wanted = ["id", "start", "end"].map { ($0, names.firstIndex(of: $0)) }
    for (name, position) in wanted where position == nil {
      faults.add(.missingColumn(name), at: .line(header.line))
    }
    let positions = wanted.compactMap { $1 }
    guard positions.count == wanted.count else { return nil }

    let titles = names.firstIndex(of: "title")
    self.init(items: [], levels: [])
    for record in records.dropFirst() {
      let cells = positions.map { $0 < record.cells.count ? record.cells[$0] : "" }
      if cells[0].isEmpty { continue }
      let clocks = cells[1...].map { text in
        let clock = ClockTime(planText: text)
        if clock == nil { faults.add(.noClockCell(text), at: .line(record.line)) }
        return clock
      }
      if let start = clocks[0], let end = clocks[1] {
        let id = ItemID(cells[0])
        var item = Item(id: id, start: start, end: end, place: .line(record.line))
        item.title = titles.flatMap { $0 < record.cells.count ? record.cells[$0] : nil }
        items.append(item)
      }
    }
  }
}
