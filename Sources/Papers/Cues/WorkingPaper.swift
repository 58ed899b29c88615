// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// What every working paper of the day has around its table: the event, how good the order is in
/// words, and the imprint with the short hash of the plan.
struct WorkingPaper {
  let request: PaperRequest
  let order: RunningOrder
  let catalogue: Catalogue
  let cues: CueList

  /// Nil for a request without a running order.
  init?(_ request: PaperRequest) {
    guard let order = request.solution.order else { return nil }
    self.request = request
    self.order = order
    catalogue = Catalogue(request.language)
    cues = CueList(order, of: request.event, catalogue)
  }

  var event: Event { request.event }

  func document(
    _ name: String,
    _ title: String,
    facts: [Document.Fact] = [],
    elements: [Document.Element],
    page: PageSetup = .working,
    calendar: [Calendar.Entry] = []
  ) -> Document {
    Document(
      language: catalogue.language,
      name: name,
      titles: [title, event.header.title],
      facts: EventFacts(event: event, catalogue: catalogue).facts + [proof] + facts,
      elements: elements,
      imprint: Imprint(event: event, order: order, program: request.program),
      page: page,
      date: event.header.document.issued ?? event.header.date,
      calendar: calendar.isEmpty ? nil : Calendar(of: event, entries: calendar)
    )
  }

  private var proof: Document.Fact {
    Document.Fact(catalogue[.proof], Prose(catalogue.verdict(on: request.solution.levels)))
  }

  /// Who of these people has said neither yes nor no, or no; empty when nobody.
  func unconfirmedNotes(_ people: [PersonID]) -> [Prose] {
    let names = people.filter { event[$0]?.confirmed == false }
      .map { event[$0]?.displayName ?? $0.rawValue }
    guard !names.isEmpty else { return [] }
    let words = catalogue.text(.unconfirmedNote, [.parts: names.joined(separator: "; ")])
    return [Prose(words, .strong)]
  }

  /// Everybody the order or a team needs, in the order of the file.
  var people: [Person] {
    let ids = Set(cues.entries.flatMap { $0.item.who } + event.teams.values.flatMap { $0 })
    return event.people.filter { ids.contains($0.id) }
  }
}

extension Catalogue {
  /// How good an order is, in a sentence.
  func verdict(on levels: [PreferenceLevel]) -> String {
    if levels.isEmpty { return self[.everyRuleHolds] + " " + self[.noPreference] }
    if !levels.allSatisfy(\.isProved) { return self[.orderNotProved] }
    return self[levels.contains { $0.prover == .fixedOrder } ? .orderGivenProved : .orderProved]
  }
}
