// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// The lines of the programme with their rounded times: number, time, content, who.
struct ProgrammeTable {
  let lines: [ProgrammeLine]
  let times: RoundedTimes
  let catalogue: Catalogue

  var table: Table {
    Table(
      caption: catalogue[ProgrammeLabel.programme],
      columns: [
        Table.Column("number", catalogue[.number], alignment: .trailing),
        Table.Column("id", catalogue[.identifier], use: .data),
        Table.Column("start", catalogue[.start], use: .data),
        Table.Column("end", catalogue[.end], use: .data),
        Table.Column("time", catalogue[.time], use: .page),
        Table.Column("title", catalogue[.title], width: .share(9)),
        Table.Column("who", catalogue[.who], width: .share(8)),
      ],
      rows: lines.enumerated().flatMap { number, line in
        line.headings.map {
          Table.Row(.blockHeading, depth: $0.depth, spanning: Prose($0.title, .strong))
        } + [row(line, number: number + 1)]
      }
    )
  }

  private func row(_ line: ProgrammeLine, number: Int) -> Table.Row {
    Table.Row(
      line.isBreak ? .break : .item,
      depth: line.depth,
      cells: [
        "number": .number(number),
        "id": .text(Prose(line.id)),
        "start": .clock(times.rounded(line.start)),
        "end": .clock(times.rounded(line.end)),
        "time": times.cell(from: line.start, to: line.end),
        "title": .text(Prose(line.title)),
        "who": .text(Prose(line.people.joined(separator: "; "))),
      ]
    )
  }
}
