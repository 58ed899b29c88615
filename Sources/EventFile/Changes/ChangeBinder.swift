// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Makes a change set of the tree of a what-if file.
struct ChangeBinder {
  private let source: SourceText
  private var binder = EventBinder(companions: Companions { _ in .failure(.notFound) })

  var faults: [PlacedFault] { binder.faults }

  init(source: SourceText) {
    self.source = source
  }

  mutating func changeSet(_ root: SourceNode) -> ChangeSet? {
    guard let map = binder.keyed(root, as: .whatIf, WhatIfKey.self) else { return nil }
    let title = binder.text(map[.title])
    let base = map[.base].map { binder.text($0) }
    var changes: [PlacedChange] = []
    if let slot = map[.changes] {
      for node in binder.list(slot) { changes += self.changes(node) }
    }
    return ChangeSet(title: title, base: base, source: source, changes: changes)
  }

  private mutating func changes(_ node: SourceNode) -> [PlacedChange] {
    guard let map = binder.keyed(node, as: .change, ChangeKey.self) else { return [] }
    var found: [PlacedChange] = []
    if let slot = map[.set] {
      for entry in binder.freeMap(slot) {
        guard let path = path(entry.key, at: entry.keyPlace) else { continue }
        if entry.value.isEmpty {
          binder.report(.emptyValue(entry.key), at: entry.keyPlace)
          continue
        }
        found.append(PlacedChange(change: .set(path, entry.value), place: entry.keyPlace))
      }
    }
    if let slot = map[.remove] {
      for node in binder.oneOrMore(slot) {
        guard let text = binder.scalar(node, key: slot.key),
          let path = path(text, at: node.place)
        else { continue }
        found.append(PlacedChange(change: .remove(path), place: node.place))
      }
    }
    if let slot = map[.add] { found += additions(slot) }
    if let slot = map[.move], let move = move(slot) {
      found.append(PlacedChange(change: move, place: slot.keyPlace))
    }
    if let slot = map[.shift], let shift = shift(slot) {
      found.append(PlacedChange(change: .shift(shift), place: slot.keyPlace))
    }
    if found.isEmpty, binder.faults.isEmpty {
      binder.report(.missingOneOf(ChangeKey.allCases.map(\.rawValue), in: .change), at: node.place)
    }
    return found
  }

  private mutating func path(_ text: String, at place: SourcePlace) -> ChangePath? {
    if let path = ChangePath(text) { return path }
    binder.report(.badPath(text), at: place)
    return nil
  }

  private mutating func additions(_ slot: Slot) -> [PlacedChange] {
    guard let map = binder.keyed(slot.node, as: .addition, AdditionKey.self) else { return [] }
    let spots = [map[.after], map[.before], map[.inBlock]]
    let spot = spot(after: spots[0], before: spots[1], inBlock: spots[2])
    if let first = spots.compactMap(\.self).first, map[.item] == nil {
      binder.report(.belongsTo(first.key, "item", not: "add"), at: first.keyPlace)
    }
    var contents: [(Addition.Content, SourcePlace)] = []
    if let slot = map[.item] { contents.append((.item(slot.node), slot.keyPlace)) }
    if let slot = map[.people] {
      contents.append((.people(binder.freeMap(slot)), slot.keyPlace))
    }
    if let slot = map[.rule] { contents.append((.rule(slot.node), slot.keyPlace)) }
    if let slot = map[.preference] { contents.append((.preference(slot.node), slot.keyPlace)) }
    if contents.isEmpty {
      binder.report(
        .missingOneOf(["item", "people", "rule", "preference"], in: .addition),
        at: slot.node.place
      )
    }
    return contents.map { content, place in
      PlacedChange(
        change: .add(Addition(content: content, spot: spot ?? .last)),
        place: place
      )
    }
  }

  private mutating func spot(after: Slot?, before: Slot?, inBlock: Slot?) -> Addition.Spot? {
    let given = [after, before, inBlock].compactMap(\.self)
    if given.count > 1 {
      binder.report(.oneOfOnly(given[0].key, given[1].key), at: given[1].keyPlace)
      return nil
    }
    guard let slot = given.first, let id = binder.scalar(slot)?.trimmed else { return nil }
    let place = slot.node.place
    if after != nil { return .after(id, place) }
    return before != nil ? .before(id, place) : .inBlock(id, place)
  }

  private mutating func move(_ slot: Slot) -> PlacedChange.Change? {
    guard let map = binder.keyed(slot.node, as: .relocation, RelocationKey.self) else { return nil }
    let spots = [map[.after], map[.before], map[.inBlock]]
    if spots.allSatisfy({ $0 == nil }) {
      binder.report(.missingOneOf(["after", "before", "in"], in: .relocation), at: slot.node.place)
      return nil
    }
    guard let spot = spot(after: spots[0], before: spots[1], inBlock: spots[2]),
      let item = map[.item], let id = binder.scalar(item)?.trimmed
    else { return nil }
    return .move(id, spot)
  }

  private mutating func shift(_ slot: Slot) -> ClockShift? {
    guard let map = binder.keyed(slot.node, as: .shift, ShiftKey.self) else { return nil }
    // Any whole second is right here; the grain of the event is looked at when it is read.
    binder.grain = Length(seconds: 1)
    let from = map[.from].map { binder.clock($0) } ?? ClockTime(secondsSinceMidnight: 0)
    guard let minutes = map[.minutes], let text = binder.scalar(minutes)?.trimmed else {
      return nil
    }
    let isEarlier = text.first == "-" || text.first == "−"
    switch LengthNotation.parse(isEarlier ? String(text.dropFirst()) : text) {
    case .success(let length):
      let by = isEarlier ? Length(seconds: -length.seconds) : length
      return from.map { ClockShift(by: by, from: $0) }
    case .failure:
      binder.report(.badShift(text), at: minutes.node.place)
      return nil
    }
  }
}
