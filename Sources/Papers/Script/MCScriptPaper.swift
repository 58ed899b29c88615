// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony
import Speech

/// The announcer's script: every line in running order with its seconds, and what to say when things
/// go otherwise.
///
/// A placeholder without a value holds the paper back, but for a draft, where it stands out.
package struct MCScriptPaper: Sendable {
  package static let name = "mc-script"

  private let event: Event
  private let order: RunningOrder
  private let writer: ScriptWriter
  private let catalogue: Catalogue
  private let isDraft: Bool
  private let program: String

  /// The order is of items of the event.
  ///
  /// The templates are ours, or ours with an organisation's own over them. In a draft gaps are printed
  /// rather than the paper held back. `program` and its version go into the imprint.
  package init(
    _ order: RunningOrder,
    of event: Event,
    templates: ScriptTemplates = ScriptTemplates(),
    language: Language,
    draft: Bool,
    program: String
  ) {
    self.event = event
    self.order = order
    isDraft = draft
    self.program = program
    catalogue = Catalogue(language)
    writer = ScriptWriter(order, of: event, templates: templates, language: language)
  }

  package var outcome: PaperOutcome {
    let cues = writer.cues
    let contingencies = Contingencies(writer: writer, catalogue: catalogue).entries
    let missing = missing(cues, contingencies)
    guard missing.isEmpty || isDraft else { return .incomplete(missing) }
    return .complete(document(cues, contingencies, missing))
  }

  private func missing(
    _ cues: [ScriptCue],
    _ contingencies: [Contingencies.Entry]
  ) -> [MissingText] {
    var keys: [String] = []
    var occasions: [String: [String]] = [:]
    func note(_ line: ScriptLine, _ occasion: String) {
      for key in line.gaps {
        if occasions[key] == nil { keys.append(key) }
        if !(occasions[key] ?? []).contains(occasion) {
          occasions[key, default: []].append(occasion)
        }
      }
    }
    for call in writer.houseCalls { note(call.line, catalogue[.houseCall]) }
    for cue in cues { for line in cue.lines { note(line, cue.entry.item.title) } }
    for entry in contingencies { note(entry.line, entry.situation) }
    return keys.map { MissingText(key: $0, occasions: occasions[$0] ?? []) }
  }

  private func document(
    _ cues: [ScriptCue],
    _ contingencies: [Contingencies.Entry],
    _ missing: [MissingText]
  ) -> Document {
    let table = ScriptTable(
      houseCalls: writer.houseCalls,
      cues: cues,
      catalogue: catalogue
    ).table
    var elements: [Document.Element] = [
      .paragraph(Prose(catalogue[.scriptLegend], .soft)), .table(table),
    ]
    let warnings = ScriptFit(cues: cues, writer: writer, catalogue: catalogue).warnings
    if !warnings.isEmpty { elements += [.heading(catalogue[.notes]), .notes(warnings)] }
    elements +=
      ContingencyTables(
        contingencies: contingencies,
        lateness: Lateness(cues: cues, timetable: writer.timetable),
        catalogue: catalogue
      ).elements
    return Document(
      language: catalogue.language,
      name: Self.name,
      titles: [catalogue[.mcScript], event.header.title],
      facts: EventFacts(event: event, catalogue: catalogue).facts + facts(cues, missing),
      elements: elements,
      imprint: Imprint(event: event, order: order, program: program),
      page: .spoken
    )
  }

  private func facts(_ cues: [ScriptCue], _ missing: [MissingText]) -> [Document.Fact] {
    let lines = cues.flatMap(\.lines) + writer.houseCalls.map(\.line)
    let total = lines.reduce(Length.zero) { $0 + $1.length }
    var facts = [Document.Fact(catalogue[.spokenTotal], Prose(catalogue.words(total)))]
    if isDraft, !missing.isEmpty {
      let count = catalogue.text(.draftMissing, [.count: String(missing.count)])
      facts.append(Document.Fact(catalogue[.draft], Prose(count, .strong)))
    }
    return facts
  }
}
