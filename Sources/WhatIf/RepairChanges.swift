// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony
package import EventFile
package import Sequencing

/// What a repair changes, as the changes of a what-if file.
///
/// Rules are named by their id, else by their number in the file.
package struct RepairChanges: Sendable {
  private let amendments: [Amendment]
  private let event: Event
  private let draft: EventDraft

  /// - Parameters:
  ///   - amendments: of the repair; no two of one subject.
  ///   - event: the event as it stands.
  ///   - draft: the file it was read from.
  package init(_ amendments: [Amendment], of event: Event, in draft: EventDraft) {
    self.amendments = amendments
    self.event = event
    self.draft = draft
  }

  /// The event that has to come of the changes: rules given up are gone from it.
  package var changedEvent: Event {
    var changed = event.amended(by: amendments)
    let gone = Set(
      amendments.compactMap { if case .rule(let index, nil) = $0 { index } else { nil } }
    )
    changed.rules = changed.rules.enumerated().filter { !gone.contains($0.offset) }.map(\.element)
    return changed
  }

  /// In the order of the amendments; those of one block's minutes are one where the block states them.
  package var changes: [WhatIfText.Change] {
    let blocks = blocksOfOneLength
    let inBlocks = Set(blocks.flatMap { $0.items.map(\.id) })
    var told: Set<BlockID> = []
    return amendments.flatMap { amendment -> [WhatIfText.Change] in
      guard case .minutes(let id, let range) = amendment, inBlocks.contains(id),
        let block = blocks.first(where: { $0.items.contains { $0.id == id } })
      else { return changes(of: amendment) }
      return told.insert(block.id).inserted ? minutes(of: block.id.rawValue, range) : []
    }
  }

  /// Blocks that hand their minutes down to all their items, which all get the same new ones.
  private var blocksOfOneLength: [Block] {
    var ranges: [ItemID: LengthRange] = [:]
    for case .minutes(let id, let range) in amendments { ranges[id] = range }
    return event.programme.blocks.filter { block in
      let items = block.items
      guard let first = items.first.flatMap({ ranges[$0.id] }),
        draft.states("programme.\(block.id).minutes"), block.directItems.count == items.count
      else { return false }
      return items.allSatisfy { item in
        ranges[item.id] == first && !draft.states("programme.\(item.id).minutes")
          && !draft.states("programme.\(item.id).prefer")
      }
    }
  }

  private func changes(of amendment: Amendment) -> [WhatIfText.Change] {
    switch amendment {
    case .sessionEnds(let clock): [set("session.ends", clock.description)]
    case .officialStart(let clock): [set("session.official_start", clock.description)]
    case .minutes(let id, let range): minutes(of: id.rawValue, range)
    case .representative(let id, let range):
      [set("programme.\(id).award.representative", "yes")]
        + (draft.states("programme.\(id).minutes") ? minutes(of: id.rawValue, range) : [])
    case .optional(let id): [set("programme.\(id).optional", "0")]
    case .itemWindow(let id, let starts, let ends):
      windows(
        "programme.\(id)",
        (event.programme[id]?.starts ?? .open, starts),
        (event.programme[id]?.ends ?? .open, ends)
      )
    case .presence(let id, let windows): presence(id, windows)
    case .free(let id): [set("programme.\(id).order", "free")]
    case .changeovers(let length):
      zip(event.stage.changeovers.lines, event.stage.changeovers.shorter(by: length).lines)
        .compactMap { before, now in
          guard before.changeover != now.changeover, case .takes(let length) = now.changeover
          else { return nil }
          return set("stage.changeovers.\(now.from) -> \(now.to)", ValueText.length(length))
        }
    case .rule(let index, nil): [.remove(path(ofRule: index))]
    case .rule(let index, let statement?): rule(index, statement)
    }
  }

  private func set(_ path: String, _ value: String) -> WhatIfText.Change {
    .set(path: path, value: value)
  }

  private func minutes(of id: String, _ range: LengthRange) -> [WhatIfText.Change] {
    [
      set("programme.\(id).minutes", ValueText.range(range)),
      set("programme.\(id).prefer", ValueText.length(range.preferred)),
    ]
  }

  /// Those windows that are others than before.
  private func windows(
    _ path: String,
    _ starts: (before: ClockWindow, now: ClockWindow),
    _ ends: (before: ClockWindow, now: ClockWindow)
  ) -> [WhatIfText.Change] {
    [("starts", starts), ("ends", ends)].filter { $1.before != $1.now }.map { key, window in
      set(path + "." + key, ValueText.window(window.now))
    }
  }

  /// In the keys that the file uses for it: `present`, else `arrives` and `leaves`.
  private func presence(_ id: PersonID, _ windows: [ClockWindow]) -> [WhatIfText.Change] {
    let before = event[id]?.present ?? []
    return windows.indices.filter { before.indices.contains($0) && before[$0] != windows[$0] }
      .flatMap { index -> [WhatIfText.Change] in
        let window = windows[index]
        let present = "people.\(id).present"
        let entry = present + ".\(index + 1)"
        if draft.states(entry) { return [set(entry, ValueText.window(window))] }
        if draft.states(present) { return [set(present, ValueText.window(window))] }
        let clocks: [(String, ClockTime?, ClockTime?)] = [
          ("arrives", before[index].earliest, window.earliest),
          ("leaves", before[index].latest, window.latest),
        ]
        return clocks.filter { $1 != $2 }.compactMap { key, _, now in
          now.map { set("people.\(id).\(key)", $0.description) }
        }
      }
  }

  private func path(ofRule index: Int) -> String {
    "rules." + (event.rules[index].id?.rawValue ?? String(index + 1))
  }

  /// The number of a rule, where its statement has another one now.
  private func rule(_ index: Int, _ statement: RuleDeclaration.Statement) -> [WhatIfText.Change] {
    let path = path(ofRule: index)
    switch statement {
    case .apart(_, .items(let count)): return [set(path + ".items", String(count))]
    case .apart(_, .minutes(let length)), .rest(_, let length), .atMost(let length, _):
      return [set(path + ".minutes", ValueText.length(length))]
    case .noLongerThanWithoutBreak(let length):
      return [set(path + ".no_longer_than_without_break", ValueText.length(length))]
    case .before(_, let gap?): return [set(path + ".gap", ValueText.gap(gap))]
    case .at(_, let starts, let ends):
      guard case .at(_, let earlierStarts, let earlierEnds) = event.rules[index].statement else {
        return []
      }
      return windows(path, (earlierStarts, starts), (earlierEnds, ends))
    case .before(_, nil), .adjacent, .together, .first, .last, .choose: return []
    }
  }
}
