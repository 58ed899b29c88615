// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// What to say when things go otherwise, and what to cut when it is late.
struct ContingencyTables {
  let contingencies: [Contingencies.Entry]
  let lateness: Lateness
  let catalogue: Catalogue

  var elements: [Document.Element] {
    let words: [Document.Element] =
      contingencies.isEmpty ? [] : [.heading(catalogue[.contingencies]), .table(wordsTable)]
    return words + [.heading(catalogue[.lateHeading]), .table(lateTable)]
  }

  private var wordsTable: Table {
    Table(
      caption: catalogue[.contingencies],
      columns: [
        Table.Column("situation", catalogue[.situation], width: .share(2)),
        Table.Column("speaker", catalogue[.speaker]),
        Table.Column("line", catalogue[.spokenLine], width: .share(4)),
        Table.Column("seconds", catalogue[.seconds], alignment: .trailing),
      ],
      rows: contingencies.map { entry in
        Table.Row(
          .item,
          cells: [
            "situation": .text(Prose(entry.situation)),
            "speaker": .text(Prose(catalogue[entry.line.speaker.label])),
            "line": .text(entry.line.prose),
            "seconds": .number(entry.line.length.seconds),
          ]
        )
      }
    )
  }

  private var lateTable: Table {
    Table(
      caption: catalogue[.latenessCaption],
      columns: [
        Table.Column("late", catalogue[.lateBy]),
        Table.Column("measure", catalogue[.measure], width: .share(1)),
        Table.Column("saves", catalogue[.saves], alignment: .trailing),
        Table.Column("saved", catalogue[.savedInAll], alignment: .trailing),
      ],
      rows: [5, 10, 15].flatMap { rows(late: Length(minutes: $0)) }
    )
  }

  private func rows(late: Length) -> [Table.Row] {
    let steps = lateness.steps(for: late)
    let words = catalogue.words(late)
    let rows = steps.enumerated().map { index, step in
      Table.Row(
        .item,
        cells: [
          "late": .text(Prose(index == 0 ? words : "")),
          "measure": .text(Prose(text(step.measure))),
          "saves": .length(step.saves),
          "saved": .length(step.savedInAll),
        ]
      )
    }
    guard (steps.last?.savedInAll ?? .zero) < late else { return rows }
    let rest = Table.Row(
      .item,
      cells: [
        "late": .text(Prose(steps.isEmpty ? words : "")),
        "measure": .text(Prose(catalogue[.notMadeUp], .strong)),
      ]
    )
    return rows + [rest]
  }

  private func text(_ measure: Lateness.Step.Measure) -> String {
    switch measure {
    case .reserve: catalogue[.useReserve]
    case .lines: catalogue[.cutLines]
    case .shorten(let item, let length):
      catalogue.text(.shortenItem, [.title: item.title, .count: catalogue.words(length)])
    case .shortenTalks(let count, let length):
      catalogue.text(.shortenTalks, [.number: String(count), .count: catalogue.words(length)])
    case .drop(let item): catalogue.text(.dropItem, [.title: item.title])
    }
  }
}
