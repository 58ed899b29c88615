// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// The lines of a running order that are not as they were handed out, and how many stand.
///
/// Whoever holds the earlier paper corrects it with this one: what is not told here is still right.
package struct ChangesPaper: Sendable {
  package static let name = "changes"

  private let event: Event
  private let order: RunningOrder
  let earlier: EarlierPlan
  let changes: PlanChanges
  private let program: String
  let catalogue: Catalogue

  /// `program` and its version go into the imprint.
  package init(
    from earlier: EarlierPlan,
    to order: RunningOrder,
    of event: Event,
    language: Language,
    program: String
  ) {
    self.event = event
    self.order = order
    self.earlier = earlier
    self.program = program
    changes = PlanChanges(from: earlier, to: order, of: event)
    catalogue = Catalogue(language)
  }

  package var document: Document {
    let words = ChangeWords(event: event, order: order, earlier: earlier, catalogue: catalogue)
    let table = ChangesTable(changes: changes.changes, words: words, catalogue: catalogue).table
    return Document(
      language: catalogue.language,
      name: Self.name,
      titles: [catalogue[.changesTitle], event.header.title],
      facts: EventFacts(event: event, catalogue: catalogue).facts + facts,
      elements: [.paragraph(Prose(verdict, .strong))]
        + (changes.changes.isEmpty ? [] : [.table(table)]),
      imprint: Imprint(event: event, order: order, program: program),
      data: data(words),
      date: event.header.document.issued ?? event.header.date
    )
  }

  private var facts: [Document.Fact] {
    let replaced = earlier.contentHash.map { hash in
      Document.Fact(
        catalogue[.replaces],
        Prose(catalogue.text(.replacedPlan, [.hash: String(hash.prefix(8))]))
      )
    }
    let (before, now) = (finish(earlier.order), finish(order))
    let finish = now.map { now in
      before == now || before == nil
        ? now.description
        : catalogue.text(
          .finishBefore,
          [.clock: now.description, .value: before?.description ?? ""]
        )
    }
    return [replaced, finish.map { Document.Fact(catalogue[.endOfProgramme], Prose($0)) }]
      .compactMap(\.self)
  }

  /// When the last item ends.
  private func finish(_ order: RunningOrder) -> ClockTime? { order.placements.map(\.end).max() }

  private var verdict: String {
    let count = changes.changes.count
    let change =
      count == 0
      ? catalogue[.nothingChanges]
      : counted(count, one: .oneLineChanges, many: .linesChange)
    return change + "; " + counted(changes.standing, one: .oneLineStands, many: .linesStand) + "."
  }

  private func counted(_ count: Int, one: ChangesLabel, many: ChangesLabel) -> String {
    catalogue.text(count == 1 ? one : many, [.count: String(count)])
  }
}
