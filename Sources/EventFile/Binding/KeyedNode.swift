// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// A value with the key it stands under.
struct Slot: Sendable {
  /// As the file writes it.
  let key: String
  let keyPlace: SourcePlace
  let node: SourceNode
}

/// A map whose keys are all known.
struct KeyedNode<Key: FormatKey>: Sendable {
  let place: SourcePlace
  fileprivate(set) var slots: [Key: Slot] = [:]
  /// Keys that are there, but written so that their values cannot be read.
  fileprivate(set) var misread: Set<Key> = []

  /// What stands under a key; nil also when nothing does, as after `venue:`.
  subscript(key: Key) -> Slot? { slots[key] }
}

extension EventBinder {
  /// Takes a map of some part apart: unknown and missing keys are reported.
  ///
  /// Nil when the node is no map. Of required keys, those in `optional` may be missing.
  mutating func keyed<Key: FormatKey>(
    _ node: SourceNode,
    as part: FormatPart,
    _: Key.Type,
    except optional: Set<Key> = []
  ) -> KeyedNode<Key>? {
    guard case .map(let entries) = node.content else {
      report(node.isEmpty ? .emptyEntry : slip(in: node) ?? .wantsMap(part), at: node.place)
      return nil
    }
    var keyed = KeyedNode<Key>(place: node.place)
    // Required keys of which something else has been said already.
    var excused = optional
    for (index, entry) in entries.enumerated() {
      guard let key = Key(word: entry.key) else {
        if let slip = KeySlip(entry.key), slip.hasColon, entry.value.isEmpty {
          if let key = Key(word: slip.key) { keyed.misread.insert(key) }
          let (line, column) = (entry.keyPlace.line, entry.keyPlace.column)
          report(slip.fault, at: SourcePlace(line: line, column: column, length: slip.length))
          continue
        }
        if part == .file, index > 0, let spaces = indentation(of: entries[index - 1], for: entry) {
          strayKeys.insert("\(entries[index - 1].key).\(entry.key)")
          report(.notIndented(spaces: spaces, found: 0), at: entry.keyPlace)
          continue
        }
        let suggestion = ClosestName.of(entry.key, in: Key.allCases.map(\.rawValue))
        if let key = suggestion.flatMap(Key.init(rawValue:)) { keyed.misread.insert(key) }
        report(
          .unknownKey(entry.key, in: part, suggestion, hasValue: !entry.value.isEmpty),
          at: entry.keyPlace
        )
        continue
      }
      guard !entry.value.isEmpty else {
        excused.insert(key)
        if key.entry.isRequired { report(.emptyValue(entry.key), at: entry.keyPlace) }
        continue
      }
      if let other = keyed.slots[key] {
        report(.doubleKey(entry.key, first: other.keyPlace), at: entry.keyPlace)
        continue
      }
      keyed.slots[key] = Slot(key: entry.key, keyPlace: entry.keyPlace, node: entry.value)
    }
    for key in Key.allCases
    where key.entry.isRequired && keyed.slots[key] == nil && !excused.contains(key)
      && !keyed.misread.contains(key) && !strayKeys.contains("\(part.rawValue).\(key.rawValue)")
    {
      let place = part == .file ? nil : node.place
      report(.missingKey(key.rawValue, in: part, meaning: key.entry.meaning), at: place)
    }
    return keyed
  }

  /// A scalar that was meant to be a map of one key.
  private func slip(in node: SourceNode) -> Fault? {
    guard case .scalar(let scalar) = node.content, scalar.isPlain else { return nil }
    return KeySlip(scalar.text)?.fault
  }

  /// How far the keys of a part are indented, when a key that stands below them is one of them.
  private func indentation(of part: SourceNode.Entry, for key: SourceNode.Entry) -> Int? {
    guard let rows = FormatPart(rawValue: part.key)?.rows, key.keyPlace.column == 1,
      rows.contains(where: { $0.word == key.key }), case .map(let entries) = part.value.content,
      let first = entries.first?.keyPlace, first.line > part.keyPlace.line
    else { return nil }
    return first.column - 1
  }

  /// What a list was meant to be that is a map, its dash having become part of the key.
  private func dashSlip(in node: SourceNode) -> PlacedFault? {
    guard case .map(let entries) = node.content, let first = entries.first,
      let next = first.key.dropFirst().first, first.key.hasPrefix("-"), next != "-"
    else { return nil }
    let place = SourcePlace(line: first.keyPlace.line, column: first.keyPlace.column)
    return PlacedFault(fault: .noSpaceAfterDash, place: place)
  }

  mutating func reportNoList(_ slot: Slot) {
    let slip = dashSlip(in: slot.node)
    report(slip?.fault ?? .wantsList(slot.key), at: slip?.place ?? slot.node.place)
  }

  /// The entries of a map whose keys the organiser chooses.
  mutating func freeMap(_ slot: Slot) -> [SourceNode.Entry] {
    guard case .map(let entries) = slot.node.content else {
      report(.wantsEntries(slot.key), at: slot.node.place)
      return []
    }
    guard entries.count <= Limits.people else {
      report(.tooManyEntries(slot.key, limit: Limits.people), at: slot.keyPlace)
      return []
    }
    return entries
  }

  mutating func list(_ slot: Slot, limit: Int = Limits.entries) -> [SourceNode] {
    guard case .list(let elements) = slot.node.content else {
      reportNoList(slot)
      return []
    }
    guard elements.count <= limit else {
      report(.tooManyEntries(slot.key, limit: limit), at: slot.keyPlace)
      return []
    }
    return elements
  }

  /// One value, or a list of them.
  mutating func oneOrMore(_ slot: Slot) -> [SourceNode] {
    if case .scalar = slot.node.content { [slot.node] } else { list(slot) }
  }
}
