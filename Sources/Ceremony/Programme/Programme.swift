// SPDX-License-Identifier: GPL-3.0-or-later

/// The items and blocks of an event, in the order of its file.
package struct Programme: Hashable, Sendable, Codable {
  package let entries: [Entry]
  /// Every item, in the order of the file.
  package let items: [Item]
  /// Every block, an outer one before those in it.
  package let blocks: [Block]
  private let itemIndex: [ItemID: Int]
  private let blockIndex: [BlockID: Int]

  package indirect enum Entry: Hashable, Sendable, Codable {
    case item(Item)
    case block(Block)
  }

  /// - Parameter entries: no id twice; of such, the first counts.
  package init(_ entries: [Entry]) {
    self.entries = entries
    var items: [Item] = []
    var blocks: [Block] = []
    func visit(_ entry: Entry) {
      switch entry {
      case .item(let item): items.append(item)
      case .block(let block):
        blocks.append(block)
        block.entries.forEach(visit)
      }
    }
    entries.forEach(visit)
    self.items = items
    self.blocks = blocks
    itemIndex = Dictionary(
      items.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    blockIndex = Dictionary(
      blocks.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The programme with each block, outer ones first, and each item changed; ids stay as they are.
  package func mapping(
    blocks: (Block) -> Block = { $0 },
    items: (Item) -> Item = { $0 }
  ) -> Programme {
    func mapped(_ entry: Entry) -> Entry {
      switch entry {
      case .item(let item): return .item(items(item))
      case .block(let block):
        var changed = blocks(block)
        changed.entries = changed.entries.map(mapped)
        return .block(changed)
      }
    }
    return Programme(entries.map(mapped))
  }

  package subscript(id: ItemID) -> Item? { itemIndex[id].map { items[$0] } }
  package subscript(id: BlockID) -> Block? { blockIndex[id].map { blocks[$0] } }

  /// The position of an item in the file, from 0.
  package func position(of id: ItemID) -> Int? { itemIndex[id] }

  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode([Entry].self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(entries)
  }
}

/// Entries that belong together under one heading.
package struct Block: Hashable, Sendable, Codable {
  package enum Order: String, Hashable, Sendable, Codable {
    case listed
    case free
  }

  package var id: BlockID
  package var title: String
  package var order: Order
  /// Whether only its own items and floating ones stand between its first and its last.
  package var isTogether: Bool
  /// Whether all its kept direct items have one length.
  package var hasEqualMinutes: Bool
  package var entries: [Programme.Entry]
  package var place: SourcePlace?

  package init(
    id: BlockID,
    title: String = "",
    order: Order = .listed,
    isTogether: Bool = true,
    hasEqualMinutes: Bool = false,
    entries: [Programme.Entry],
    place: SourcePlace? = nil
  ) {
    self.id = id
    self.title = title
    self.order = order
    self.isTogether = isTogether
    self.hasEqualMinutes = hasEqualMinutes
    self.entries = entries
    self.place = place
  }

  /// Every item in the block and in the blocks inside it, in the order of the file.
  package var items: [Item] {
    entries.flatMap { entry in
      switch entry {
      case .item(let item): [item]
      case .block(let block): block.items
      }
    }
  }

  /// The items that stand in the block itself, not in a block inside it.
  package var directItems: [Item] {
    entries.compactMap { entry in
      if case .item(let item) = entry { item } else { nil }
    }
  }
}
