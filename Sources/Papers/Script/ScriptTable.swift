// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// The lines of the script under the items they belong to.
struct ScriptTable {
  let houseCalls: [(clock: ClockTime, line: ScriptLine)]
  let cues: [ScriptCue]
  let catalogue: Catalogue

  var table: Table {
    Table(
      caption: catalogue[.scriptCaption],
      columns: [
        Table.Column("time", catalogue[.time]),
        Table.Column("id", catalogue[.identifier], use: .data),
        Table.Column("speaker", catalogue[.speaker]),
        Table.Column("line", catalogue[.spokenLine], width: .share(1)),
        Table.Column("seconds", catalogue[.seconds], alignment: .trailing),
        Table.Column("template", catalogue[.kind], use: .data),
      ],
      rows: calls + cues.flatMap(rows)
    )
  }

  private var calls: [Table.Row] {
    guard !houseCalls.isEmpty else { return [] }
    return [Table.Row(.blockHeading, spanning: Prose(catalogue[.houseCall], .strong))]
      + houseCalls.map { row($0.line, at: $0.clock, of: nil) }
  }

  private func rows(of cue: ScriptCue) -> [Table.Row] {
    let entry = cue.entry
    let heading =
      "[" + Cell.span(entry.start, entry.end).pageText + "] \(cue.number). " + entry.item.title
    return [Table.Row(.blockHeading, spanning: Prose(heading, .strong))]
      + cue.before.map { row($0, at: entry.start, of: entry.item) }
      + cue.recall.map { row($0, at: CueOffsets.recall(of: entry), of: entry.item) }
      + cue.after.map { row($0, at: entry.end, of: entry.item) }
  }

  private func row(_ line: ScriptLine, at clock: ClockTime, of item: Item?) -> Table.Row {
    var prose = line.prose
    if line.key?.isDispensable ?? false { prose.runs.append(Prose.Run(" †", .soft)) }
    return Table.Row(
      .item,
      cells: [
        "time": .clock(clock),
        "id": .text(Prose(item?.id.rawValue ?? "")),
        "speaker": .text(Prose(catalogue[line.speaker.label])),
        "line": .text(prose),
        "seconds": .number(line.length.seconds),
        "template": .text(Prose(line.key?.rawValue ?? "")),
      ]
    )
  }
}

extension ScriptSpeaker {
  var label: Label {
    switch self {
    case .announcer: .speakerAnnouncer
    case .decisionReader: .speakerDecisionReader
    case .chair: .speakerChair
    }
  }
}
