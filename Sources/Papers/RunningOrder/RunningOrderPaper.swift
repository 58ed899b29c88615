// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// The running order with its times, and the proof of how good it is.
///
/// Without the proof it is a paper to hand out: nothing there tells what was wished for.
package struct RunningOrderPaper: Sendable {
  package static let name = "running-order"

  private let event: Event
  private let order: RunningOrder
  private let levels: [PreferenceLevel]
  private let showsProof: Bool
  private let program: String
  private let catalogue: Catalogue

  /// Nil when the solution has no running order; `program` and its version go into the imprint.
  package init?(
    _ solution: Solution,
    of event: Event,
    showsProof: Bool = true,
    language: Language,
    program: String
  ) {
    guard let order = solution.order else { return nil }
    self.event = event
    self.order = order
    levels = solution.levels
    self.showsProof = showsProof
    self.program = program
    catalogue = Catalogue(language)
  }

  package var document: Document {
    let timetable = Timetable(order, of: event)
    let table = RunningOrderTable(
      event: event,
      timetable: timetable,
      showsWishes: showsProof,
      catalogue: catalogue
    ).table
    return Document(
      language: catalogue.language,
      name: Self.name,
      titles: [catalogue[.runningOrder], event.header.title],
      facts: EventFacts(event: event, catalogue: catalogue).facts,
      elements: [.table(table)] + notes(timetable) + leftOut + proof,
      imprint: Imprint(event: event, order: order, program: program),
      date: event.header.document.issued ?? event.header.date,
      calendar: Calendar(
        of: event,
        entries: CalendarEntries(event: event, timetable: timetable, catalogue: catalogue).entries
      )
    )
  }

  /// What the signs in the table mean, as far as they stand there.
  private func notes(_ timetable: Timetable) -> [Document.Element] {
    var notes: [Prose] = []
    if showsProof, timetable.entries.contains(where: { $0.length != $0.item.minutes.preferred }) {
      notes.append(Prose(catalogue[.lengthNote]))
    }
    if timetable.entries.contains(where: { $0.changeover > .zero }) {
      notes.append(Prose(catalogue[.changeoverNote]))
    }
    return notes.isEmpty ? [] : [.notes(notes)]
  }

  private var leftOut: [Document.Element] {
    let titles = order.dropped.map { Prose(event.programme[$0]?.title ?? $0.rawValue) }
    return titles.isEmpty ? [] : [.heading(catalogue[.leftOut]), .notes(titles)]
  }

  private var proof: [Document.Element] {
    guard showsProof else { return [] }
    guard !levels.isEmpty else {
      let statement = catalogue[.everyRuleHolds] + " " + catalogue[.noPreference]
      return [.heading(catalogue[.proofHeading]), .paragraph(Prose(statement))]
    }
    let isProved = levels.allSatisfy(\.isProved)
    let isOfOrderGiven = levels.contains { $0.prover == .fixedOrder }
    let verdict: Label =
      !isProved ? .orderNotProved : isOfOrderGiven ? .orderGivenProved : .orderProved
    return [
      .heading(catalogue[.proofHeading]),
      .paragraph(Prose(catalogue[verdict])),
      .table(ProofTable(event: event, levels: levels, catalogue: catalogue).table),
    ]
  }
}
