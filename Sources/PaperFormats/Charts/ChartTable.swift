// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

extension Chart {
  /// The chart for formats whose files an office goes on with: names, bars of blocks, figures.
  var table: Table {
    Table(
      caption: caption,
      columns: [
        Table.Column("label", "", width: .share(4)),
        Table.Column("bar", "", width: .share(5)),
        Table.Column("figure", "", alignment: .trailing),
      ],
      rows: entries.map { entry in
        Table.Row(
          .item,
          cells: [
            "label": .text(Prose(entry.label)),
            "bar": .text(Prose(ChartBar.text(entry, of: self, width: 24))),
            "figure": .text(Prose(entry.text, entry.isMarked ? .strong : .plain)),
          ]
        )
      }
    )
  }

  /// The caption, then the lines across the picture.
  var remarks: [Prose] { [Prose(caption)] + marks.map { Prose($0.text) } }
}
