// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// `rules`.
extension EventBinder {
  mutating func rules(_ slot: Slot?) -> [RuleDeclaration] {
    guard let slot else { return [] }
    var rules: [RuleDeclaration] = []
    var places: [String: SourcePlace] = [:]
    for node in list(slot) {
      guard let map = keyed(node, as: .rule, RuleKey.self) else { continue }
      if let slot = map[.id], let id = slot.node.scalarText {
        if let first = places[id] {
          report(.doubleRule(id, first: first), at: slot.node.place)
        } else {
          places[id] = slot.node.place
        }
      }
      guard let rule = rule(map) else { continue }
      rules.append(rule)
    }
    return rules
  }

  /// A rule that does not bind counts in `soft_rules` alone.
  mutating func checkSoftRules(
    _ rules: [RuleDeclaration],
    _ preferences: [PreferenceDeclaration]
  ) {
    if preferences.contains(where: { $0.aim.countsSoftRules }) { return }
    for rule in rules where rule.softWeight != nil {
      report(.softWithoutEffect(rule.statement.key), at: rule.place)
    }
  }

  private mutating func rule(_ map: KeyedNode<RuleKey>) -> RuleDeclaration? {
    let id = identifier(map[.id]).map { RuleID($0) }
    let soft = weight(map[.soft])
    let stated = RuleKey.statements.compactMap { key in map[key].map { (key, $0) } }
    guard let (key, slot) = stated.first else {
      report(.emptyRule, at: map.place)
      return nil
    }
    if let (_, second) = stated.dropFirst().first {
      report(.twoStatements(slot.key, second.key), at: second.keyPlace)
      return nil
    }
    checkCompanyOf(key, map)
    guard let statement = statement(key, slot, map) else { return nil }
    return RuleDeclaration(statement, id: id, softWeight: soft, place: slot.keyPlace)
  }

  /// `gap` goes with `before` only, `items` and `minutes` with `apart` only.
  private mutating func checkCompanyOf(_ statement: RuleKey, _ map: KeyedNode<RuleKey>) {
    let company: [(RuleKey, RuleKey)] = [(.gap, .before), (.items, .apart), (.minutes, .apart)]
    for (key, wanted) in company where statement != wanted {
      guard let slot = map[key] else { continue }
      report(.belongsTo(slot.key, wanted.rawValue, not: statement.rawValue), at: slot.keyPlace)
    }
  }

  private mutating func statement(
    _ key: RuleKey,
    _ slot: Slot,
    _ map: KeyedNode<RuleKey>
  ) -> RuleDeclaration.Statement? {
    switch key {
    case .before:
      let gap = self.gap(map[.gap])
      guard let subjects = subjects(slot, atLeast: 2), areDisjoint(subjects, slot) else {
        return nil
      }
      return .before(subjects, gap: gap)
    case .adjacent:
      guard let subjects = subjects(slot, atLeast: 2) else { return nil }
      guard subjects.count == 2 else {
        report(.adjacentWantsTwo(subjects.count), at: slot.node.place)
        return nil
      }
      guard areDisjoint(subjects, slot) else { return nil }
      return .adjacent(subjects[0], subjects[1])
    case .apart: return apart(slot, map)
    case .rest: return rest(slot)
    case .together: return subjects(slot, atLeast: 2).map { .together($0) }
    case .at: return at(slot)
    case .first: return edge(slot).map { .first($0, in: $1) }
    case .last: return edge(slot).map { .last($0, in: $1) }
    case .atMost: return atMost(slot)
    case .noLongerThanWithoutBreak: return length(slot).map { .noLongerThanWithoutBreak($0) }
    case .choose: return choose(slot)
    case .id, .gap, .items, .minutes, .soft: return nil
    }
  }

  private mutating func rest(_ slot: Slot) -> RuleDeclaration.Statement? {
    guard let map = keyed(slot.node, as: .rest, RestKey.self) else { return nil }
    let minutes = length(map[.minutes])
    guard let who = map[.person] else { return nil }
    if who.node.scalarText?.trimmed == "all" { return minutes.map { .rest(nil, $0) } }
    guard let person = person(who), let minutes else { return nil }
    return .rest(person, minutes)
  }

  private mutating func at(_ slot: Slot) -> RuleDeclaration.Statement? {
    guard let map = keyed(slot.node, as: .at, AtKey.self) else { return nil }
    if map[.starts] == nil, map[.ends] == nil {
      report(.missingOneOf(["starts", "ends"], in: .at), at: slot.keyPlace)
    }
    let starts = window(map[.starts])
    let ends = window(map[.ends])
    guard let subject = subject(map[.item]) else { return nil }
    return .at(subject, starts: starts ?? .open, ends: ends ?? .open)
  }

  /// The item or block that comes first or last, and of which block.
  private mutating func edge(_ slot: Slot) -> (RuleDeclaration.Subject, BlockID?)? {
    guard case .map = slot.node.content else { return subject(slot).map { ($0, nil) } }
    guard let map = keyed(slot.node, as: .edge, EdgeKey.self) else { return nil }
    let block = block(map[.block])
    guard let subject = subject(map[.item]), let block else { return nil }
    let isInside =
      switch subject {
      case .item(let item): itemsOfBlocks[block]?.contains(item)
      case .block(let inner): itemsOfBlocks[inner]?.isSubset(of: itemsOfBlocks[block] ?? [])
      }
    if isInside == false, let place = map[.item]?.node.place {
      report(.notInBlock(subject.name, block.rawValue), at: place)
      return nil
    }
    return (subject, block)
  }

  private mutating func atMost(_ slot: Slot) -> RuleDeclaration.Statement? {
    guard let map = keyed(slot.node, as: .atMost, AtMostKey.self) else { return nil }
    let minutes = length(map[.minutes])
    if let kind = map[.kind], let tag = map[.tag] {
      report(.oneOfOnly(kind.key, tag.key), at: tag.keyPlace)
      return nil
    }
    if map[.kind] == nil, map[.tag] == nil {
      report(.missingOneOf(["kind", "tag"], in: .atMost), at: slot.keyPlace)
      return nil
    }
    if map[.kind] != nil {
      guard let kind = kind(map[.kind]), let minutes else { return nil }
      return .atMost(minutes, .kind(kind))
    }
    guard let tag = tag(map[.tag]), let minutes else { return nil }
    return .atMost(minutes, .tag(tag))
  }

  private mutating func choose(_ slot: Slot) -> RuleDeclaration.Statement? {
    guard let map = keyed(slot.node, as: .choose, ChooseKey.self) else { return nil }
    let least = whole(map[.atLeast], atLeast: 0)
    let most = whole(map[.atMost], atLeast: 0)
    if map[.atLeast] == nil, map[.atMost] == nil {
      report(.missingOneOf(["at_least", "at_most"], in: .choose), at: slot.keyPlace)
    }
    guard let from = map[.from], let subjects = subjects(from, atLeast: 1) else { return nil }
    if let least, let most, least > most {
      report(.leastAboveMost(least, most), at: map[.atLeast]?.node.place)
      return nil
    }
    if let least, least > subjects.count,
      subjects.allSatisfy({ if case .item = $0 { true } else { false } })
    {
      report(.choosesTooMany(least, of: subjects.count), at: map[.atLeast]?.node.place)
      return nil
    }
    return .choose(from: subjects, atLeast: least, atMost: most)
  }
}

extension PreferenceDeclaration.Aim {
  fileprivate var countsSoftRules: Bool {
    switch self {
    case .softRules: true
    case .weighted(let parts): parts.contains { $0.aim.countsSoftRules }
    default: false
    }
  }
}
