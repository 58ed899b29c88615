// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// For each person where to be, when, for what and until when, by the time they are called.
///
/// Who has not confirmed is marked. In calendars there is an entry for each person.
package enum CallSheetPaper {
  package static let name = "call-sheets"

  package static let definition = PaperDefinition(name) { request in
    guard let paper = WorkingPaper(request) else { return [] }
    let calls = paper.personalCalls
    return calls.isEmpty ? [] : [.complete(document(calls, paper))]
  }

  private static func document(_ calls: [PersonalCall], _ paper: WorkingPaper) -> Document {
    let catalogue = paper.catalogue
    let minutes = String(CueOffsets.call.seconds / 60)
    let notes =
      [
        Prose(catalogue.text(.callNote, [.value: minutes]), .soft),
        Prose(catalogue.offsetsNote, .soft),
      ] + paper.unconfirmedNotes(calls.map(\.person.id))
    return paper.document(
      name,
      catalogue[.callSheets],
      elements: [
        .table(CallSheetTable(calls: calls, list: paper.cues, catalogue: catalogue).table),
        .notes(notes),
      ],
      calendar: calls.map { entry($0, paper) }
    )
  }

  private static func entry(_ call: PersonalCall, _ paper: WorkingPaper) -> Calendar.Entry {
    Calendar.Entry(
      id: "call-" + call.person.id.rawValue,
      title: paper.catalogue.text(.callTitle, [.title: paper.cues.name(call.person.id)]),
      start: call.call,
      end: call.until,
      details: call.entries.map { "\($0.start)–\($0.end) \($0.item.title)" },
      isBusy: false
    )
  }
}

extension WorkingPaper {
  /// By the time of the call, then in the order of the file.
  var personalCalls: [PersonalCall] {
    let all = cues.cues
    return people.compactMap { PersonalCall($0, in: cues, cues: all) }.enumerated()
      .sorted { ($0.element.call, $0.offset) < ($1.element.call, $1.offset) }.map(\.element)
  }
}
