// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// The cues of the day as rows.
struct RunningScriptTable {
  let list: CueList
  let catalogue: Catalogue

  var table: Table {
    let cues = list.cues
    let hasNotes = list.entries.contains { !$0.item.notes.isEmpty }
    return Table(
      caption: catalogue[.runningScriptCaption],
      columns: [
        Table.Column("number", catalogue[.number], alignment: .trailing),
        Table.Column("id", catalogue[.identifier], use: .data),
        Table.Column("time", catalogue[.time]),
        Table.Column("minutes", catalogue[.minutes], alignment: .trailing),
        Table.Column("cue", catalogue[.signal], use: .data),
        Table.Column("signal", catalogue[.signal], use: .page),
        Table.Column("action", catalogue[.action], width: .share(6)),
        Table.Column("who", catalogue[.who], width: .share(4)),
        Table.Column("technical", catalogue[.technical], width: .share(5)),
        Table.Column("teams", catalogue[.teams], width: .share(4)),
        Table.Column(
          "notes",
          catalogue[.teamNotes],
          width: .share(3),
          use: hasNotes ? .everywhere : .data
        ),
      ],
      rows: cues.map(row)
    )
  }

  private func row(_ cue: Cue) -> Table.Row {
    let isItem = cue.signal == .go
    let notes = cue.item.map { isItem ? $0.notes : [:] } ?? [:]
    let technical = cue.tasks.filter { [.soundAndLight, .screen].contains($0.crew) }
      .filter { !notes.values.contains($0.words) }
    return Table.Row(
      isItem && cue.item?.kind == .break ? .break : .item,
      cells: [
        "number": isItem ? cue.number.map(Cell.number) ?? .empty : .empty,
        "id": .text(Prose(cue.item?.id.rawValue ?? "")),
        "time": .clock(cue.clock),
        "minutes": cue.length.map(Cell.length) ?? .empty,
        "cue": .text(Prose(cue.signal.rawValue)),
        "signal": .text(Prose(catalogue[cue.signal.label], isItem ? .strong : .soft)),
        "action": .text(Prose(cue.words, isItem ? .strong : .plain)),
        "who": .text(Prose(list.names(cue.people))),
        "technical": .text(Prose(technical.map(\.words).joined(separator: "; "))),
        "teams": .text(Prose(crews(of: cue).joined(separator: "; "))),
        "notes": .text(Prose(words(of: notes))),
      ]
    )
  }

  private func crews(of cue: Cue) -> [String] {
    var crews: [Crew] = []
    for task in cue.tasks where !crews.contains(task.crew) { crews.append(task.crew) }
    return crews.map { $0.name(in: catalogue) }
  }

  private func words(of notes: [Team: String]) -> String {
    notes.sorted { $0.key < $1.key }.filter { !$0.value.isEmpty }
      .map { Crew($0.key).name(in: catalogue) + ": " + $0.value }.joined(separator: "; ")
  }
}
