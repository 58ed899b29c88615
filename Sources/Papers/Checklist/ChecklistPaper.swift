// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Vietnam

/// What is to be done before the event, with dates counted back from it, and who sees to it.
///
/// What the plan itself asks for is told apart from what is suggested.
package enum ChecklistPaper {
  package static let name = "checklist"

  package static let definition = PaperDefinition(name) { request in
    WorkingPaper(request).map { [.complete(document($0))] } ?? []
  }

  private static func document(_ paper: WorkingPaper) -> Document {
    let catalogue = paper.catalogue
    let table = Table(
      caption: catalogue[.checklistCaption],
      columns: [
        Table.Column("date", catalogue[.dueDate], use: .data),
        Table.Column("due", catalogue[.dueDate], use: .page),
        Table.Column("before", catalogue[.before]),
        Table.Column("task", catalogue[.task], width: .share(6)),
        Table.Column("responsible", catalogue[.responsible], width: .share(3)),
        Table.Column("origin", catalogue[.origin]),
        Table.Column("done", catalogue[.done], use: .page),
      ],
      rows: PreparationList(paper: paper).preparations.map { row($0, paper) }
    )
    let isVietnamese = paper.event.language == .vietnamese
    let note = catalogue[isVietnamese ? .vietnameseCalendarNote : .otherCalendarNote]
    return paper.document(
      name,
      catalogue[.checklist],
      elements: [.table(table), .notes([Prose(note, .soft)])]
    )
  }

  private static func row(_ preparation: Preparation, _ paper: WorkingPaper) -> Table.Row {
    let catalogue = paper.catalogue
    let date = preparation.due.date(before: paper.event)
    return Table.Row(
      .item,
      cells: [
        "date": .text(Prose(date?.description ?? "")),
        "due": .text(Prose(date.map(catalogue.words) ?? "", .strong)),
        "before": .text(Prose(catalogue.words(preparation.due))),
        "task": .text(Prose(preparation.title, preparation.isPlanned ? .strong : .plain)),
        "responsible": .text(Prose(preparation.responsible)),
        "origin": .text(
          Prose(catalogue[preparation.isPlanned ? .fromPlan : .suggested], .soft)
        ),
      ]
    )
  }
}

extension Catalogue {
  /// How long before the event; empty for a day that the plan names itself.
  fileprivate func words(_ due: Milestone.Due) -> String {
    switch due {
    case .on: ""
    case .before(0, _): self[.onTheDay]
    case .before(1, .days): self[.oneDayBefore]
    case .before(1, .workingDays): self[.oneWorkingDayBefore]
    case .before(let count, .days): text(.daysBefore, [.count: String(count)])
    case .before(let count, .workingDays): text(.workingDaysBefore, [.count: String(count)])
    }
  }
}
