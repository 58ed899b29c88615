// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Vietnam

/// A paper that can be asked for by name.
package struct PaperDefinition: Sendable {
  /// Stable and in kebab case, such as `running-order`.
  package let name: String
  /// Whether it goes before the public, so that a broken firm rule of protocol holds it back.
  private let isPublic: Bool
  private let sheets: @Sendable (PaperRequest) -> [PaperOutcome]

  package init(
    _ name: String,
    isPublic: Bool = false,
    _ sheets: @escaping @Sendable (PaperRequest) -> [PaperOutcome]
  ) {
    self.name = name
    self.isPublic = isPublic
    self.sheets = sheets
  }

  /// The sheets it is for a request, each a file of its own with the name of its document, or why
  /// one cannot be made; none where the event gives no reason for the paper.
  package func outcomes(for request: PaperRequest) -> [PaperOutcome] {
    let outcomes = sheets(request).map { $0.carryingState(of: request) }
    guard isPublic, !request.isDraft, !outcomes.isEmpty, let order = request.solution.order,
      let review = ProtocolReview(request.event, order: order)
    else { return outcomes }
    let findings = review.findings.filter(\.isBlocking)
    return findings.isEmpty ? outcomes : [.withheld(findings, review.profile)]
  }
}

/// Every paper there is, in the order they are written.
package enum PaperRegistry {
  package static let all: [PaperDefinition] = [
    RunningOrderPaper.definition,
    ProgrammePaper.definition,
    MCScriptPaper.definition,
    AwardMapPaper.definition,
    ProtocolPaper.definition,
    RunningScriptPaper.definition,
    TeamSheetPaper.definition,
    CallSheetPaper.definition,
    PhoneListPaper.definition,
    ChecklistPaper.definition,
    ChangesPaper.definition,
  ]

  package static subscript(name: String) -> PaperDefinition? { all.first { $0.name == name } }
}

extension PaperOutcome {
  /// The same with which state of the papers it is, after the facts of the event: what it is called,
  /// and whether it is a draft.
  ///
  /// What goes to guests and to other offices carries none.
  fileprivate func carryingState(of request: PaperRequest) -> PaperOutcome {
    let catalogue = Catalogue(request.language)
    let names = [request.edition, request.isDraft ? catalogue[.draftEdition] : ""]
      .filter { !$0.isEmpty }
    guard case .complete(var document) = self, !names.isEmpty, document.page.look == .working
    else { return self }
    let fact = Document.Fact(
      catalogue[.edition],
      Prose(names.joined(separator: ", "), .strong)
    )
    let place = EventFacts(event: request.event, catalogue: catalogue).facts.count
    document.facts.insert(fact, at: min(place, document.facts.count))
    return .complete(document)
  }
}
