// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// A row for each line that changed: its times before and now, and what is different.
struct ChangesTable {
  let changes: [PlanChange]
  let words: ChangeWords
  let catalogue: Catalogue

  var table: Table {
    Table(
      caption: catalogue[.caption],
      columns: [
        Table.Column("id", catalogue[.identifier], use: .data),
        Table.Column("change", catalogue[.whatChanged], use: .data),
        Table.Column("printed", catalogue[.printed]),
        Table.Column("now", catalogue[.now]),
        Table.Column("title", catalogue[.title], width: .share(5)),
        Table.Column("remark", catalogue[.whatChanged], width: .share(4)),
      ],
      rows: changes.map(row)
    )
  }

  private func row(_ change: PlanChange) -> Table.Row {
    Table.Row(
      .item,
      cells: [
        "id": .text(Prose(change.item.rawValue)),
        "change": .text(Prose(change.kinds.map(\.rawValue).joined(separator: " "))),
        "printed": span(change.before),
        "now": span(change.now),
        "title": .text(Prose(words.title(of: change.item))),
        "remark": .text(Prose(words.sentence(change))),
      ]
    )
  }

  private func span(_ placement: RunningOrder.Placement?) -> Cell {
    placement.map { .span($0.start, $0.end) } ?? .empty
  }
}
