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
      rows: zip(aims, levels.indices).map(row),
      repeatsHeadings: false
    )
  }

  private func row(_ aim: PreferenceDeclaration.Aim?, _ index: Int) -> Table.Row {
    let level = levels[index]
    let followsUnproved = levels[..<index].contains { !$0.isProved }
    let name = aim.map { catalogue.words($0, of: event) } ?? level.name
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

  /// The preference that each level belongs to; a preference may have several levels in a row.
  private var aims: [PreferenceDeclaration.Aim?] {
    var rest = event.preferences.map(\.aim)[...]
    var latest: PreferenceDeclaration.Aim?
    return levels.map { level in
      if let position = rest.firstIndex(where: { $0.key == level.name }) {
        latest = rest[position]
        rest = rest[(position + 1)...]
        return latest
      }
      return latest?.key == level.name ? latest : nil
    }
  }
}
