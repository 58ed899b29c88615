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
    let outcomes = sheets(request).map { $0.carrying(request.edition, request.language) }
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
  /// The same with the name of this state of the papers on a working paper that lacks it.
  ///
  /// What goes to guests and to other offices carries none.
  fileprivate func carrying(_ edition: String, _ language: Language) -> PaperOutcome {
    guard case .complete(var document) = self, !edition.isEmpty, document.page.look == .working
    else { return self }
    let label = Catalogue(language)[.edition]
    if !document.facts.contains(where: { $0.label == label }) {
      document.facts.append(Document.Fact(label, Prose(edition, .strong)))
    }
    return .complete(document)
  }
}
