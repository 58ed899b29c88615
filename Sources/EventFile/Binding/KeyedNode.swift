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
      report(node.isEmpty ? .emptyEntry : .wantsMap(part), at: node.place)
      return nil
    }
    var keyed = KeyedNode<Key>(place: node.place)
    // Required keys of which something else has been said already.
    var excused = optional
    for entry in entries {
      guard let key = Key(word: entry.key) else {
        let suggestion = ClosestName.of(entry.key, in: Key.allCases.map(\.rawValue))
        if let key = suggestion.flatMap(Key.init(rawValue:)) { excused.insert(key) }
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
    where key.entry.isRequired && keyed.slots[key] == nil && !excused.contains(key) {
      let place = part == .file ? nil : node.place
      report(.missingKey(key.rawValue, in: part, meaning: key.entry.meaning), at: place)
    }
    return keyed
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
      report(.wantsList(slot.key), at: slot.node.place)
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
