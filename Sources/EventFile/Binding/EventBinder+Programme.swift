// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// What a block hands down to items that do not say otherwise.
struct HandedDown {
  var kind: Kind?
  var bounds: EventBinder.Bounds?
  var prefer: Slot?
  /// Whether there would be bounds, had they not been reported.
  var isMinutesFaulty = false
  var who: [PersonID]?
  var tags: [Tag] = []
}

/// `programme`: items and blocks.
extension EventBinder {
  mutating func programme(_ slot: Slot?) -> Programme {
    guard let slot else { return Programme([]) }
    guard case .list(let nodes) = slot.node.content else {
      reportNoList(slot)
      return Programme([])
    }
    let size = Self.size(of: slot.node)
    if size.items > Limits.items || size.blocks > Limits.blocks {
      report(.tooManyItems(items: size.items, blocks: size.blocks), at: slot.keyPlace)
      return Programme([])
    }
    if nodes.isEmpty { report(.emptyProgramme, at: slot.keyPlace) }
    return Programme(entries(nodes, HandedDown()))
  }

  private static func size(of list: SourceNode) -> (items: Int, blocks: Int) {
    guard case .list(let elements) = list.content else { return (0, 0) }
    var size = (items: 0, blocks: 0)
    for element in elements {
      guard let inner = element.innerItems else {
        size.items += 1
        continue
      }
      let content = Self.size(of: inner)
      size.items += content.items
      size.blocks += content.blocks + 1
    }
    return size
  }

  private mutating func entries(_ nodes: [SourceNode], _ handed: HandedDown) -> [Programme.Entry] {
    nodes.compactMap { node in
      if node.isBlock {
        return block(node, handed).map(Programme.Entry.block)
      }
      return item(node, handed).map(Programme.Entry.item)
    }
  }

  private mutating func block(_ node: SourceNode, _ handed: HandedDown) -> Block? {
    guard let map = keyed(node, as: .block, BlockKey.self, except: [.block]) else { return nil }
    let id = identifier(map[.block])
    let title = text(map[.title])
    if map[.block] == nil, !map.misread.contains(.block) {
      report(.blockWithoutID(suggestion: Folding.identifier(from: title)), at: node.place)
    }
    let order = choice(map[.order], of: ["listed", "free"]).flatMap(Block.Order.init)
    let hasEqualMinutes = yesOrNo(map[.equalMinutes]) ?? false
    var inner = handed
    if let slot = map[.kind] { inner.kind = kind(slot) }
    if let slot = map[.minutes] {
      inner.bounds = bounds(slot)
      inner.isMinutesFaulty = inner.bounds == nil
      inner.prefer = nil
    }
    if let slot = map[.prefer] { inner.prefer = checkedPrefer(slot, inner) }
    if let slot = map[.who] { inner.who = personIDs(slot) }
    inner.tags = merged(handed.tags, tags(map[.tags]))
    var nodes: [SourceNode] = []
    if let slot = map[.items] {
      nodes = list(slot)
      if case .list = slot.node.content, nodes.isEmpty {
        report(.emptyBlock(id ?? ""), at: slot.keyPlace)
      }
    }
    let block = Block(
      id: BlockID(id ?? ""),
      title: title,
      order: order ?? .listed,
      isTogether: yesOrNo(map[.together]) ?? true,
      hasEqualMinutes: hasEqualMinutes,
      entries: entries(nodes, inner),
      place: map[.block]?.node.place ?? node.place
    )
    if hasEqualMinutes, let slot = map[.equalMinutes] { checkEqualMinutes(block, at: slot) }
    return block
  }

  /// A `prefer` that the block's own range excludes is wrong by itself.
  private mutating func checkedPrefer(_ slot: Slot, _ handed: HandedDown) -> Slot? {
    guard let bounds = handed.bounds else { return length(slot).map { _ in slot } }
    return range(bounds, prefer: slot).map { _ in slot }
  }

  private mutating func checkEqualMinutes(_ block: Block, at slot: Slot) {
    let items = block.directItems.filter { !itemsWithoutLength.contains($0.id) }
    let shortest = items.max { $0.minutes.minimum < $1.minutes.minimum }
    let longest = items.min { $0.minutes.maximum < $1.minutes.maximum }
    guard let shortest, let longest, shortest.minutes.minimum > longest.minutes.maximum else {
      return
    }
    report(.noEqualMinutes(block, shortest, longest), at: slot.keyPlace)
  }

  mutating func kind(_ slot: Slot?) -> Kind? {
    guard let slot, let text = scalar(slot)?.trimmed else { return nil }
    guard ItemKey.kinds.contains(text) else {
      let suggestion = KindName.kind(named: text) ?? ClosestName.of(text, in: ItemKey.kinds)
      report(.unknownKind(text, suggestion), at: slot.node.place)
      return nil
    }
    return Kind(text)
  }

  mutating func tags(_ slot: Slot?) -> [Tag] {
    guard let slot else { return [] }
    var tags: [Tag] = []
    for node in oneOrMore(slot) where !node.isEmpty {
      guard let name = scalar(node, key: slot.key)?.trimmed, identifier(name, at: node.place) else {
        continue
      }
      if tags.contains(Tag(name)) {
        report(.namedTwice(name, slot.key), at: node.place)
      } else {
        tags.append(Tag(name))
      }
    }
    return tags
  }

  func merged(_ outer: [Tag], _ own: [Tag]) -> [Tag] {
    outer + own.filter { !outer.contains($0) }
  }
}

extension SourceNode {
  /// Whether an entry of a programme is a block: only blocks have these keys.
  fileprivate var isBlock: Bool {
    guard case .map(let entries) = content else { return false }
    return entries.contains { $0.key == "block" || $0.key == "items" }
  }

  /// What a block holds; an empty list for a block that says nothing of it.
  fileprivate var innerItems: SourceNode? {
    guard isBlock, case .map(let entries) = content else { return nil }
    let items = entries.first { $0.key == "items" }?.value
    return items ?? SourceNode(content: .list([]), place: place)
  }
}
