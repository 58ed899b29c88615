// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Every name the file gives to something, gathered before anything refers to one.
struct NameTable {
  enum Owner {
    case item
    case block
    case person
  }

  private(set) var owners: [String: (owner: Owner, place: SourcePlace)] = [:]
  private(set) var items: [String] = []
  private(set) var blocks: [String] = []
  private(set) var people: [String] = []
  private(set) var tags: [String] = []
  private var tagSet: Set<String> = []

  /// - Returns: where the name already stands, if it does.
  mutating func add(_ name: String, _ owner: Owner, at place: SourcePlace) -> SourcePlace? {
    if let other = owners[name] { return other.place }
    owners[name] = (owner, place)
    switch owner {
    case .item: items.append(name)
    case .block: blocks.append(name)
    case .person: people.append(name)
    }
    return nil
  }

  mutating func add(tag: String) {
    if tagSet.insert(tag).inserted { tags.append(tag) }
  }

  func isTag(_ name: String) -> Bool { tagSet.contains(name) }

  func owner(of name: String) -> Owner? { owners[name]?.owner }
}

extension EventBinder {
  /// Gathers the names of people, blocks and items, and reports those given twice.
  mutating func gatherNames(_ file: KeyedNode<FileKey>) {
    if case .map(let entries)? = file[.people]?.node.content {
      for entry in entries.prefix(Limits.people) {
        let slip = entry.key.contains(":{") ? KeySlip(entry.key) : nil
        gather(slip?.key ?? entry.key, .person, at: entry.keyPlace)
      }
    }
    if let programme = file[.programme] { gatherNames(in: programme.node) }
  }

  private mutating func gatherNames(in list: SourceNode) {
    guard case .list(let elements) = list.content else { return }
    for element in elements {
      guard case .map(let entries) = element.content else { continue }
      for entry in entries {
        switch entry.key {
        case "id", "block":
          guard let name = entry.value.scalarText, Folding.isIdentifier(name) else { continue }
          gather(name, entry.key == "id" ? .item : .block, at: entry.value.place)
        case "tags":
          gatherTags(in: entry.value)
        case "items":
          gatherNames(in: entry.value)
        default:
          // `id:opening` is a mistake of its own; the item is there.
          guard entry.value.isEmpty, let slip = KeySlip(entry.key), slip.hasColon,
            slip.key == "id" || slip.key == "block", Folding.isIdentifier(slip.value)
          else { continue }
          gather(slip.value, slip.key == "id" ? .item : .block, at: entry.keyPlace)
        }
      }
    }
  }

  private mutating func gatherTags(in node: SourceNode) {
    switch node.content {
    case .scalar(let scalar): names.add(tag: scalar.text)
    case .list(let elements):
      for element in elements {
        if let text = element.scalarText { names.add(tag: text) }
      }
    case .map: return
    }
  }

  private mutating func gather(_ name: String, _ owner: NameTable.Owner, at place: SourcePlace) {
    if let other = names.add(name, owner, at: place) {
      report(.doubleIdentifier(name, first: other), at: place)
    }
  }
}
