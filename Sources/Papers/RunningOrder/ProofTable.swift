// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Each preference with its value and how far it is proved, the most important first.
struct ProofTable {
  let event: Event
  let levels: [PreferenceLevel]
  let catalogue: Catalogue

  var table: Table {
    Table(
      caption: catalogue[.proofCaption],
      columns: [
        Table.Column("preference", catalogue[.preference], width: .share(4)),
        Table.Column("value", catalogue[.value], alignment: .trailing),
        Table.Column("proof", catalogue[.proof], width: .share(4)),
      ],
      rows: zip(catalogue.names(of: levels.map(\.name), in: event), levels.indices).map(row),
      repeatsHeadings: false
    )
  }

  private func row(_ name: String, _ index: Int) -> Table.Row {
    let level = levels[index]
    let followsUnproved = levels[..<index].contains { !$0.isProved }
    return Table.Row(
      .item,
      cells: [
        "preference": .text(Prose(name)),
        "value": .text(Prose(catalogue.words(level.value, level.unit))),
        "proof": .text(
          Prose(
            catalogue.proofWords(level, followsUnproved: followsUnproved),
            level.isProved ? .plain : .strong
          )
        ),
      ]
    )
  }
}
