// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Names that refer to something else in the file.
extension EventBinder {
  mutating func person(_ node: SourceNode, key: String) -> PersonID? {
    guard let name = scalar(node, key: key)?.trimmed else { return nil }
    guard names.owner(of: name) == .person else {
      report(
        .unknownPerson(name, ClosestName.of(name, in: names.people), others: names.people),
        at: node.place
      )
      return nil
    }
    return PersonID(name)
  }

  mutating func person(_ slot: Slot?) -> PersonID? {
    slot.flatMap { person($0.node, key: $0.key) }
  }

  /// People without repetition, in the order written.
  mutating func personIDs(_ slot: Slot?) -> [PersonID]? {
    guard let slot else { return nil }
    var found: [PersonID] = []
    for node in oneOrMore(slot) where !node.isEmpty {
      guard let person = person(node, key: slot.key) else { continue }
      if found.contains(person) {
        report(.namedTwice(person.rawValue, slot.key), at: node.place)
      } else {
        found.append(person)
      }
    }
    return found
  }

  mutating func item(_ slot: Slot?) -> ItemID? {
    guard let slot, let name = scalar(slot)?.trimmed else { return nil }
    guard names.owner(of: name) == .item else {
      reportUnknownItem(name, in: names.items, at: slot.node.place, wantsItem: true)
      return nil
    }
    return ItemID(name)
  }

  mutating func block(_ slot: Slot?) -> BlockID? {
    guard let slot, let name = scalar(slot)?.trimmed else { return nil }
    guard names.owner(of: name) == .block else {
      let suggestion = ClosestName.of(name, in: names.blocks)
      report(.unknownBlock(name, suggestion, others: names.blocks), at: slot.node.place)
      return nil
    }
    return BlockID(name)
  }

  mutating func subject(_ slot: Slot?) -> RuleDeclaration.Subject? {
    slot.flatMap { subject($0.node, key: $0.key) }
  }

  mutating func subject(_ node: SourceNode, key: String) -> RuleDeclaration.Subject? {
    guard let name = scalar(node, key: key)?.trimmed else { return nil }
    switch names.owner(of: name) {
    case .item: return .item(ItemID(name))
    case .block: return .block(BlockID(name))
    case .person, nil:
      reportUnknownItem(name, in: names.items + names.blocks, at: node.place, wantsItem: false)
      return nil
    }
  }

  /// Items and blocks without repetition; nil when one of them is not known.
  mutating func subjects(_ slot: Slot, atLeast least: Int) -> [RuleDeclaration.Subject]? {
    let nodes = list(slot)
    guard case .list = slot.node.content else { return nil }
    var found: [RuleDeclaration.Subject] = []
    var isWhole = true
    for node in nodes {
      guard let subject = subject(node, key: slot.key) else {
        isWhole = false
        continue
      }
      if found.contains(subject) {
        report(.namedTwice(node.scalarText ?? "", slot.key), at: node.place)
        isWhole = false
      }
      found.append(subject)
    }
    guard nodes.count >= least else {
      report(.wantsMoreNames(slot.key, least: least), at: slot.node.place)
      return nil
    }
    return isWhole ? found : nil
  }

  /// Whether none of the items stands in a block that is named as well; reports those that do.
  mutating func areDisjoint(_ subjects: [RuleDeclaration.Subject], _ slot: Slot) -> Bool {
    for case .block(let block) in subjects {
      let inside = itemsOfBlocks[block] ?? []
      for other in subjects where other != .block(block) {
        let isInside =
          switch other {
          case .item(let item): inside.contains(item)
          case .block(let other): itemsOfBlocks[other]?.isStrictSubset(of: inside) ?? false
          }
        if isInside {
          report(.insideNamedBlock(other.name, block.rawValue, slot.key), at: slot.node.place)
          return false
        }
      }
    }
    return true
  }

  mutating func tag(_ slot: Slot?) -> Tag? {
    slot.flatMap { tag($0.node, key: $0.key) }
  }

  mutating func tag(_ node: SourceNode, key: String) -> Tag? {
    guard let name = scalar(node, key: key)?.trimmed else { return nil }
    guard names.isTag(name) else {
      report(
        .unknownTag(name, ClosestName.of(name, in: names.tags), others: names.tags),
        at: node.place
      )
      return nil
    }
    return Tag(name)
  }

  private mutating func reportUnknownItem(
    _ name: String,
    in candidates: [String],
    at place: SourcePlace,
    wantsItem: Bool
  ) {
    let suggestion = ClosestName.of(name, in: candidates)
    let fault =
      wantsItem
      ? Fault.unknownItem(
        name,
        suggestion,
        isPerson: names.owner(of: name) == .person,
        isBlock: names.owner(of: name) == .block
      )
      : Fault.unknownSubject(name, suggestion, isPerson: names.owner(of: name) == .person)
    report(fault, at: place)
  }
}

extension RuleDeclaration.Subject {
  var name: String {
    switch self {
    case .item(let item): item.rawValue
    case .block(let block): block.rawValue
    }
  }
}
