// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// `apart`: which items, and how far from each other.
///
/// `items` inside `apart` is the number, or, as a list, the items; then the number stands beside
/// `apart`. Numbers may stand on either level.
extension EventBinder {
  mutating func apart(_ slot: Slot, _ rule: KeyedNode<RuleKey>) -> RuleDeclaration.Statement? {
    guard let map = keyed(slot.node, as: .apart, ApartKey.self) else { return nil }
    let listed = map[.items].flatMap { items -> Slot? in
      if case .list = items.node.content { items } else { nil }
    }
    let selectors = [map[.tag], map[.kind], map[.person], listed].compactMap(\.self)
    guard let selector = selectors.first else {
      report(.missingSelection, at: slot.keyPlace)
      return nil
    }
    if let second = selectors.dropFirst().first {
      report(.oneOfOnly(selector.key, second.key), at: second.keyPlace)
      return nil
    }
    let selection = selection(map, listed: listed)
    let separation = separation(slot, map, rule, hasList: listed != nil)
    guard let selection, let separation else { return nil }
    return .apart(selection, separation)
  }

  private mutating func selection(
    _ map: KeyedNode<ApartKey>,
    listed: Slot?
  ) -> RuleDeclaration.Selection? {
    if let listed {
      guard let subjects = subjects(listed, atLeast: 2), areDisjoint(subjects, listed) else {
        return nil
      }
      return .items(subjects)
    }
    if map[.tag] != nil { return tag(map[.tag]).map { .tag($0) } }
    if map[.kind] != nil { return kind(map[.kind]).map { .kind($0) } }
    return person(map[.person]).map { .person($0) }
  }

  private mutating func separation(
    _ slot: Slot,
    _ map: KeyedNode<ApartKey>,
    _ rule: KeyedNode<RuleKey>,
    hasList: Bool
  ) -> RuleDeclaration.Separation? {
    let counts = [hasList ? nil : map[.items], rule[.items]].compactMap(\.self)
    let lengths = [map[.minutes], rule[.minutes]].compactMap(\.self)
    let all = counts + lengths
    guard let first = all.first else {
      report(.missingSeparation, at: slot.keyPlace)
      return nil
    }
    if let second = all.dropFirst().first {
      report(.oneOfOnly(first.key, second.key), at: second.keyPlace)
      return nil
    }
    if counts.isEmpty { return length(first).map { .minutes($0) } }
    return whole(first, atLeast: 1).map { .items($0) }
  }
}
