// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony
import Vietnam

/// Where every recipient stands, who hands over what, and on which tray it comes: one group after the
/// other, in the order they go up.
///
/// Positions are counted from the left as the hall sees them. A recipient whose name is not known
/// holds the paper back, but for a draft.
package struct AwardMapPaper: Sendable {
  package static let name = "award-stage-map"

  private let event: Event
  private let order: RunningOrder
  private let procession: AwardProcession
  private let catalogue: Catalogue
  private let isDraft: Bool
  private let program: String

  /// Nil for an order without awards.
  package init?(
    _ order: RunningOrder,
    of event: Event,
    language: Language,
    draft: Bool,
    program: String
  ) {
    procession = AwardProcession(order, of: event)
    if procession.batches.isEmpty { return nil }
    self.event = event
    self.order = order
    isDraft = draft
    self.program = program
    catalogue = Catalogue(language)
  }

  package var outcome: PaperOutcome {
    let missing = missing
    guard missing.isEmpty || isDraft else { return .incomplete(missing) }
    let draft = catalogue.text(.draftMissing, [.count: String(missing.count)])
    let facts = missing.isEmpty ? [] : [Document.Fact(catalogue[.draft], Prose(draft, .strong))]
    let notes = warnings
    return .complete(
      Document(
        language: catalogue.language,
        name: Self.name,
        titles: [catalogue[.awardMap], event.header.title],
        facts: EventFacts(event: event, catalogue: catalogue).facts + facts,
        elements: [
          .table(
            AwardMapTable(event: event, batches: procession.batches, catalogue: catalogue).table
          )
        ]
          + (notes.isEmpty ? [] : [.heading(catalogue[.notes]), .notes(notes)]),
        imprint: Imprint(event: event, order: order, program: program)
      )
    )
  }

  private var missing: [MissingText] {
    var missing: [MissingText] = []
    var seen: Set<String> = []
    for batch in procession.batches {
      for key in batch.missingKeys where seen.insert(key).inserted {
        let title = event.programme[batch.item]?.title ?? batch.item.rawValue
        missing.append(MissingText(key: key, occasions: [title]))
      }
    }
    return missing
  }

  /// Groups that all their presenters stand in.
  private var warnings: [Prose] {
    procession.batches.filter(\.hasOnlyReceivingPresenters).map { batch in
      let title = event.programme[batch.item]?.title ?? batch.item.rawValue
      return Prose(
        catalogue.text(.presentersReceive, [.title: title, .number: String(batch.number)]),
        .strong
      )
    }
  }
}

extension AwardProcession.Batch {
  var missingKeys: [String] {
    (recipients.isEmpty ? ["programme.\(item).award.recipients"] : [])
      + (presenters.isEmpty ? ["programme.\(item).who"] : [])
  }
}
