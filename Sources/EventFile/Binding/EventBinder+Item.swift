// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Vietnam

/// One item of the programme, with what its blocks hand down.
extension EventBinder {
  mutating func item(_ node: SourceNode, _ handed: HandedDown) -> Item? {
    guard let map = keyed(node, as: .item, ItemKey.self, except: [.id]) else { return nil }
    let id = identifier(map[.id])
    let title = text(map[.title])
    if map[.id] == nil, !map.misread.contains(.id) {
      report(.itemWithoutID(suggestion: Folding.identifier(from: title)), at: node.place)
    }
    let award = award(map[.award])
    let kind = kind(map[.kind]) ?? handed.kind ?? (map[.award] == nil ? .other : .awards)
    let minutes = minutes(map, handed, award: award, name: id ?? title, at: node.place)
    if minutes == nil { itemsWithoutLength.insert(ItemID(id ?? "")) }
    let manuscript = awaitedFile(map[.manuscript])
    return Item(
      id: ItemID(id ?? ""),
      title: title.isEmpty ? id ?? "" : title,
      kind: kind,
      minutes: minutes ?? LengthRange(exactly: .zero),
      who: personIDs(map[.who]) ?? handed.who ?? [],
      tags: merged(handed.tags, tags(map[.tags])),
      optionalValue: weight(map[.optional]),
      starts: window(map[.starts]) ?? .open,
      ends: window(map[.ends]) ?? .open,
      ready: clock(map[.ready]),
      due: clock(map[.due]),
      lateCost: weight(map[.lateCost]) ?? .one,
      setup: setup(map[.setup]),
      isFloating: yesOrNo(map[.floating]) ?? false,
      isPrelude: yesOrNo(map[.prelude]) ?? false,
      notes: notes(map[.notes]),
      script: text(map[.script]),
      manuscript: manuscript,
      award: award,
      place: map[.id]?.node.place ?? node.place
    )
  }

  /// The item's own minutes, else its block's, else the award's by its batches.
  private mutating func minutes(
    _ map: KeyedNode<ItemKey>,
    _ handed: HandedDown,
    award: Award?,
    name: String,
    at place: SourcePlace
  ) -> LengthRange? {
    if let slot = map[.minutes] {
      guard let bounds = bounds(slot) else { return nil }
      if map[.prefer] != nil || bounds.prefer != nil {
        return range(bounds, prefer: map[.prefer])
      }
      return handedPrefer(handed, bounds) ?? standard(bounds)
    }
    if let bounds = handed.bounds {
      if let slot = map[.prefer] {
        var bounds = bounds
        bounds.prefer = nil
        return range(bounds, prefer: slot)
      }
      return handedPrefer(handed, bounds) ?? range(bounds, prefer: nil)
    }
    if handed.isMinutesFaulty { return nil }
    if let award { return awardLength(award, prefer: map[.prefer]) }
    if !map.misread.contains(.award), !map.misread.contains(.minutes) {
      report(.noMinutes(name), at: place)
    }
    return nil
  }

  /// The block's `prefer`, where the item's range has room for it.
  private func handedPrefer(_ handed: HandedDown, _ bounds: Bounds) -> LengthRange? {
    guard let text = handed.prefer?.node.scalarText,
      let preferred = try? LengthNotation.parse(text).get(),
      bounds.minimum <= preferred, preferred <= bounds.maximum
    else { return nil }
    return LengthRange(minimum: bounds.minimum, preferred: preferred, maximum: bounds.maximum)
  }

  private mutating func awardLength(_ award: Award, prefer: Slot?) -> LengthRange {
    let timing = AwardTiming(award: award, stagePositions: positions, grain: grain)
    let fixed = Bounds(minimum: timing.total, maximum: timing.total)
    return range(fixed, prefer: prefer) ?? standard(fixed)
  }

  private mutating func setup(_ slot: Slot?) -> Setup? {
    identifier(slot).map { Setup($0) }
  }

  private mutating func notes(_ slot: Slot?) -> [Team: String] {
    var notes: [Team: String] = [:]
    for entry in slot.map({ freeMap($0) }) ?? [] where identifier(entry.key, at: entry.keyPlace) {
      notes[Team(entry.key)] = scalar(entry.value, key: entry.key)?.trimmed ?? ""
    }
    return notes
  }

  /// A file that the event names and that is there.
  mutating func file(_ slot: Slot?) -> String? {
    guard let slot, let path = scalar(slot)?.trimmed else { return nil }
    return content(of: path, at: slot.node.place) == nil ? nil : path
  }

  /// A file that may come later: a talk not handed in stops no plan.
  private mutating func awaitedFile(_ slot: Slot?) -> String? {
    guard let slot, let path = scalar(slot)?.trimmed else { return nil }
    let isName = !path.isEmpty && !path.unicodeScalars.contains { $0.value < 0x20 }
    if isName, case .failure(.notFound) = companions.read(path) { return path }
    return content(of: path, at: slot.node.place) == nil ? nil : path
  }

  mutating func content(of path: String, at place: SourcePlace) -> [UInt8]? {
    guard !path.isEmpty, !path.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
      report(.fileNotFound(path), at: place)
      return nil
    }
    switch companions.read(path) {
    case .success(let bytes): return bytes
    case .failure(.notFound): report(.fileNotFound(path), at: place)
    case .failure(.unreadable(let reason)): report(.fileUnreadable(path, reason), at: place)
    }
    return nil
  }
}
