// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// The script the hall is run by: one row for each cue, with the standby calls before it, what happens
/// on the stage, sound, light and screen, who, and which teams (domain fact §3.2.2).
package enum RunningScriptPaper {
  package static let name = "running-script"

  package static let definition = PaperDefinition(name) { request in
    WorkingPaper(request).map { [.complete(document($0))] } ?? []
  }

  private static func document(_ paper: WorkingPaper) -> Document {
    let catalogue = paper.catalogue
    let table = RunningScriptTable(list: paper.cues, catalogue: catalogue).table
    let notes =
      [Prose(catalogue.offsetsNote, .soft)] + paper.unconfirmedNotes(paper.people.map(\.id))
    return paper.document(
      name,
      catalogue[.runningScript],
      elements: [.table(table), .notes(notes)],
      page: .workingLandscape
    )
  }
}

extension Catalogue {
  /// How long before its item a call is, with the lengths of ``CueOffsets``.
  var offsetsNote: String {
    func minutes(_ length: Length) -> String { String(length.seconds / 60) }
    return text(
      .offsetsNote,
      [
        .value: minutes(CueOffsets.standby), .count: minutes(CueOffsets.standbyOfGroups),
        .number: minutes(CueOffsets.recall),
      ]
    )
  }
}
