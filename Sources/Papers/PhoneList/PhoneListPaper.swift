// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// One page of whom to phone: everyone the day needs, in the order they are called, with a number and
/// whether they have confirmed.
///
/// A missing number holds the paper back, but for a draft.
package enum PhoneListPaper {
  package static let name = "phone-list"

  package static let definition = PaperDefinition(name) { request in
    guard let paper = WorkingPaper(request) else { return [] }
    let calls = paper.personalCalls
    guard !calls.isEmpty else { return [] }
    let missing = calls.filter { $0.person.phone.isEmpty }.map { call in
      MissingText(
        key: "people.\(call.person.id).phone",
        occasions: [call.person.displayName]
      )
    }
    guard missing.isEmpty || request.isDraft else { return [.incomplete(missing)] }
    return [.complete(document(calls, missing.count, paper))]
  }

  private static func document(
    _ calls: [PersonalCall],
    _ missing: Int,
    _ paper: WorkingPaper
  ) -> Document {
    let catalogue = paper.catalogue
    let table = Table(
      caption: catalogue[.phoneListCaption],
      columns: [
        Table.Column("id", catalogue[.identifier], use: .data),
        Table.Column("start", catalogue[.start], use: .data),
        Table.Column("end", catalogue[.end], use: .data),
        Table.Column("needed", catalogue[.needed], use: .page),
        Table.Column("person", catalogue[.person], width: .share(4)),
        Table.Column("position", catalogue[.sheetPosition], width: .share(4)),
        Table.Column("phone", catalogue[.phone]),
        Table.Column("confirmed", catalogue[.confirmation]),
      ],
      rows: calls.map { row($0, paper) }
    )
    let draft = catalogue.text(.draftMissing, [.count: String(missing)])
    return paper.document(
      name,
      catalogue[.phoneList],
      facts: missing == 0 ? [] : [.init(catalogue[.draft], Prose(draft, .strong))],
      elements: [.table(table), .notes([Prose(catalogue[.phoneNote], .soft)])]
    )
  }

  private static func row(_ call: PersonalCall, _ paper: WorkingPaper) -> Table.Row {
    let catalogue = paper.catalogue
    let person = call.person
    let standsIn = person.standby.map {
      catalogue.text(.standsIn, [.title: paper.event[$0]?.displayName ?? $0.rawValue])
    }
    let position =
      [person.name.isEmpty ? "" : person.role, person.organisation, standsIn ?? ""]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    let (confirmed, emphasis): (SheetLabel, Prose.Emphasis) =
      switch person.confirmed {
      case true?: (.isConfirmed, .plain)
      case false?: (.isUnconfirmed, .strong)
      case nil: (.isUnknown, .soft)
      }
    return Table.Row(
      .item,
      cells: [
        "id": .text(Prose(person.id.rawValue)),
        "start": .clock(call.call),
        "end": .clock(call.until),
        "needed": .span(call.call, call.until),
        "person": .text(Prose(person.displayName, .strong)),
        "position": .text(Prose(position)),
        "phone": .text(
          person.phone.isEmpty
            ? Prose("«…… \(catalogue[.noPhone])»", .placeholder) : Prose(person.phone)
        ),
        "confirmed": .text(Prose(catalogue[confirmed], emphasis)),
      ]
    )
  }
}
