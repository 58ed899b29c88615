// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// What one team does, by the clock, and nothing else: the cues of the running script that name it.
///
/// A document for each team; none for a team without work (domain fact §3.2.3).
package enum TeamSheetPaper {
  package static let name = "team-sheets"

  package static let definition = PaperDefinition(name) { request in
    guard let paper = WorkingPaper(request) else { return [] }
    let cues = paper.cues.cues
    return paper.cues.crews(in: cues).map { .complete(document($0, cues, paper)) }
  }

  private static func document(_ crew: Crew, _ cues: [Cue], _ paper: WorkingPaper) -> Document {
    let catalogue = paper.catalogue
    let members = paper.event.members(of: crew).map { id in
      [paper.cues.name(id), paper.event[id]?.phone ?? ""].filter { !$0.isEmpty }
        .joined(separator: ", ")
    }
    let own = cues.filter { !$0.tasks(of: crew).isEmpty }
    let table = Table(
      caption: catalogue[.teamSheetCaption],
      columns: [
        Table.Column("id", catalogue[.identifier], use: .data),
        Table.Column("time", catalogue[.time]),
        Table.Column("cue", catalogue[.signal], use: .data),
        Table.Column("signal", catalogue[.signal], use: .page),
        Table.Column("task", catalogue[.task], width: .share(7)),
        Table.Column("place", catalogue[.location], width: .share(2)),
        Table.Column("done", catalogue[.done], use: .page),
      ],
      rows: own.flatMap { cue in
        cue.tasks(of: crew).map { row($0, at: cue, in: catalogue) }
      }
    )
    let people = paper.event.members(of: crew) + own.flatMap(\.people)
    let notes =
      [Prose(catalogue.offsetsNote, .soft)]
      + paper.unconfirmedNotes(
        paper.event.people.map(\.id).filter(Set(people).contains)
      )
    return paper.document(
      "team-sheet-" + crew.id,
      catalogue.text(.teamSheet, [.title: crew.name(in: catalogue)]),
      facts: members.isEmpty
        ? [] : [.init(catalogue[.membersOfTeam], Prose(members.joined(separator: "; ")))],
      elements: [.table(table), .notes(notes)]
    )
  }

  private static func row(
    _ task: Cue.Task,
    at cue: Cue,
    in catalogue: Catalogue
  ) -> Table.Row {
    let isItem = cue.signal == .go
    return Table.Row(
      .item,
      cells: [
        "id": .text(Prose(cue.item?.id.rawValue ?? "")),
        "time": .clock(cue.clock),
        "cue": .text(Prose(cue.signal.rawValue)),
        "signal": .text(Prose(catalogue[cue.signal.label], isItem ? .strong : .soft)),
        "task": .text(Prose(task.words, isItem ? .strong : .plain)),
        "place": .text(Prose(task.place.map { catalogue[$0] } ?? "")),
      ]
    )
  }
}
