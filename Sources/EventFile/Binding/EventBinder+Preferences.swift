// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// `preferences`.
extension EventBinder {
  mutating func preferences(_ slot: Slot?) -> [PreferenceDeclaration] {
    guard let slot else { return PreferenceDeclaration.defaults }
    var preferences: [PreferenceDeclaration] = []
    var places: [PreferenceDeclaration.Aim: SourcePlace] = [:]
    for node in list(slot, limit: 100) {
      guard let (aim, place) = preference(node) else { continue }
      if let first = places[aim] {
        report(.doublePreference(aim.key, first: first), at: place)
        continue
      }
      places[aim] = place
      preferences.append(PreferenceDeclaration(aim, place: place))
    }
    return preferences
  }

  /// `keep_optional`, or `near: {…}`.
  private mutating func preference(
    _ node: SourceNode
  ) -> (PreferenceDeclaration.Aim, SourcePlace)? {
    if node.isEmpty {
      report(.emptyEntry, at: node.place)
      return nil
    }
    switch node.content {
    case .list:
      report(.wantsMap(.preference), at: node.place)
      return nil
    case .scalar(let scalar):
      guard let key = preferenceKey(scalar.text.trimmed, at: node.place) else { return nil }
      return bareAim(key, at: node.place).map { ($0, node.place) }
    case .map(let entries):
      guard let entry = entries.first else {
        report(.emptyEntry, at: node.place)
        return nil
      }
      if let second = entries.dropFirst().first {
        report(.twoPreferences(entry.key, second.key), at: second.keyPlace)
        return nil
      }
      guard let key = preferenceKey(entry.key, at: entry.keyPlace) else { return nil }
      if entry.value.isEmpty {
        return bareAim(key, at: entry.keyPlace).map { ($0, entry.keyPlace) }
      }
      let slot = Slot(key: entry.key, keyPlace: entry.keyPlace, node: entry.value)
      return aim(key, slot).map { ($0, entry.keyPlace) }
    }
  }

  private mutating func preferenceKey(_ word: String, at place: SourcePlace) -> PreferenceKey? {
    guard let key = PreferenceKey(word: word) else {
      let words = PreferenceKey.allCases.map(\.rawValue)
      report(.unknownPreference(word, ClosestName.of(word, in: words), words), at: place)
      return nil
    }
    return key
  }

  private mutating func bareAim(
    _ key: PreferenceKey,
    at place: SourcePlace
  ) -> PreferenceDeclaration.Aim? {
    switch key {
    case .keepOptional: return .keepOptional
    case .preferredMinutes: return .preferredMinutes(weights: [:])
    case .listedOrder: return .listedOrder
    case .reserve: return .reserve
    case .finishEarly: return .finishEarly
    case .changeover: return .changeover
    case .littleWaiting: return .littleWaiting
    case .lateness: return .lateness
    case .softRules: return .softRules
    case .near, .alternate, .keepPlan, .weighted:
      report(.preferenceWantsMore(key), at: place)
      return nil
    }
  }

  private mutating func aim(_ key: PreferenceKey, _ slot: Slot) -> PreferenceDeclaration.Aim? {
    switch key {
    case .preferredMinutes: return .preferredMinutes(weights: weightsByKindOrItem(slot))
    case .near:
      guard let map = keyed(slot.node, as: .near, NearKey.self) else { return nil }
      let item = item(map[.item])
      guard let clock = clock(map[.at]), let item else { return nil }
      return .near(item, clock)
    case .alternate: return alternate(slot)
    case .keepPlan: return file(slot).map { .keepPlan($0) }
    case .weighted: return weighted(slot)
    default:
      report(.preferenceStandsAlone(slot.key), at: slot.node.place)
      return nil
    }
  }

  private mutating func weightsByKindOrItem(_ slot: Slot) -> [String: Weight] {
    var weights: [String: Weight] = [:]
    let known = ItemKey.kinds + names.items
    for entry in freeMap(slot) {
      guard known.contains(entry.key) else {
        let suggestion = ClosestName.of(entry.key, in: known)
        report(.neitherKindNorItem(entry.key, suggestion), at: entry.keyPlace)
        continue
      }
      let slot = Slot(key: entry.key, keyPlace: entry.keyPlace, node: entry.value)
      weights[entry.key] = weight(slot)
    }
    return weights
  }

  private mutating func alternate(_ slot: Slot) -> PreferenceDeclaration.Aim? {
    guard let map = keyed(slot.node, as: .alternate, AlternateKey.self), let tags = map[.tags]
    else { return nil }
    let nodes = list(tags)
    guard case .list = tags.node.content else { return nil }
    let found = nodes.compactMap { tag($0, key: tags.key) }
    guard nodes.count >= 2 else {
      report(.wantsMoreNames(tags.key, least: 2), at: tags.node.place)
      return nil
    }
    return found.count == nodes.count ? .alternate(found) : nil
  }

  private mutating func weighted(_ slot: Slot) -> PreferenceDeclaration.Aim? {
    var parts: [PreferenceDeclaration.Part] = []
    let entries = freeMap(slot)
    if case .map = slot.node.content, entries.isEmpty {
      report(.preferenceWantsMore(.weighted), at: slot.keyPlace)
    }
    for entry in entries {
      guard let key = preferenceKey(entry.key, at: entry.keyPlace) else { continue }
      guard key.standsAlone else {
        report(.notInWeighted(entry.key), at: entry.keyPlace)
        continue
      }
      let slot = Slot(key: entry.key, keyPlace: entry.keyPlace, node: entry.value)
      guard let weight = weight(slot), let aim = bareAim(key, at: entry.keyPlace) else { continue }
      parts.append(PreferenceDeclaration.Part(aim, weight: weight))
    }
    return parts.isEmpty ? nil : .weighted(parts)
  }
}
