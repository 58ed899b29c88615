// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// `people` and `teams`.
extension EventBinder {
  mutating func people(_ slot: Slot?) -> [Person] {
    guard let slot else { return [] }
    return freeMap(slot).compactMap { person($0) }
  }

  private mutating func person(_ entry: SourceNode.Entry) -> Person? {
    guard identifier(entry.key, at: entry.keyPlace) else { return nil }
    guard !entry.value.isEmpty else {
      return Person(id: PersonID(entry.key), place: entry.keyPlace)
    }
    guard let map = keyed(entry.value, as: .person, PersonKey.self) else { return nil }
    return Person(
      id: PersonID(entry.key),
      name: text(map[.name]),
      honorific: text(map[.honorific]),
      role: text(map[.role]),
      organisation: text(map[.organisation]),
      rank: whole(map[.rank], atLeast: 1),
      present: presence(map),
      waitingCost: weight(map[.waitingCost]) ?? .one,
      phone: text(map[.phone]),
      standby: standby(map[.standby], of: entry.key),
      confirmed: yesOrNo(map[.confirmed]),
      place: entry.keyPlace
    )
  }

  private mutating func presence(_ map: KeyedNode<PersonKey>) -> [ClockWindow] {
    let arrives = clock(map[.arrives])
    let leaves = clock(map[.leaves])
    if let slot = map[.present] {
      for other in [map[.arrives], map[.leaves]].compactMap(\.self) {
        report(.presenceTwice(other.key, first: slot.keyPlace), at: other.keyPlace)
      }
      var windows: [ClockWindow] = []
      for node in oneOrMore(slot) {
        guard let window = window(node, key: slot.key) else { continue }
        if windows.contains(where: { $0.overlaps(window) }) {
          report(.overlappingPresence(node.scalarText ?? ""), at: node.place)
        }
        windows.append(window)
      }
      return windows
    }
    if let arrives, let leaves, arrives >= leaves {
      report(.leavesFirst(arrives, leaves), at: map[.leaves]?.node.place)
    }
    guard arrives != nil || leaves != nil else { return [] }
    return [ClockWindow(earliest: arrives, latest: leaves)]
  }

  private mutating func standby(_ slot: Slot?, of name: String) -> PersonID? {
    guard let slot, let person = person(slot) else { return nil }
    guard person.rawValue != name else {
      report(.standsInForSelf, at: slot.node.place)
      return nil
    }
    return person
  }

  mutating func teams(_ slot: Slot?) -> [Team: [PersonID]] {
    var teams: [Team: [PersonID]] = [:]
    for entry in slot.map({ freeMap($0) }) ?? [] where identifier(entry.key, at: entry.keyPlace) {
      let slot = Slot(key: entry.key, keyPlace: entry.keyPlace, node: entry.value)
      teams[Team(entry.key)] = entry.value.isEmpty ? [] : personIDs(slot)
    }
    return teams
  }
}

extension ClockWindow {
  /// Whether two windows have more than a moment in common.
  fileprivate func overlaps(_ other: ClockWindow) -> Bool {
    if let latest, let start = other.earliest, latest <= start { return false }
    if let earliest, let end = other.latest, end <= earliest { return false }
    return true
  }
}
