// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Where the announcer has more to say than there is time for.
struct ScriptFit {
  let cues: [ScriptCue]
  let writer: ScriptWriter
  let catalogue: Catalogue

  /// Words between two items have the changeover and the waiting; those of the announcer's own items,
  /// and of awards, whose timing holds the names, have the item.
  var warnings: [Prose] {
    cues.indices.compactMap { index in
      let cue = cues[index]
      let item = cue.entry.item
      if item.kind == .awards || item.kind == .break { return nil }
      let isOwn = writer.isAnnouncers(item)
      // The call back belongs to the break it ends.
      let isFree = isOwn || index == 0 || cues[index - 1].entry.item.kind == .break
      let spoken = seconds(cue.before) + (isFree ? 0 : seconds(cues[index - 1].after))
      let available = isOwn ? cue.entry.length : cue.entry.changeover + cue.entry.waiting
      if index == 0 || spoken <= available.seconds { return nil }
      let label: Label = isOwn ? .linesOverItem : .linesTooLong
      return Prose(
        catalogue.text(
          label,
          [.title: item.title, .count: String(spoken), .number: String(available.seconds)]
        )
      )
    }
  }

  private func seconds(_ lines: [ScriptLine]) -> Int {
    lines.reduce(0) { $0 + $1.length.seconds }
  }
}
