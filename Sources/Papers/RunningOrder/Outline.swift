// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Which block headings stand between the items of a running order.
///
/// A floating item inside a block neither closes nor opens one. A block that other items
/// interrupt is announced again, as continued.
struct Outline {
  struct Heading {
    let block: Block
    let depth: Int
    let isContinued: Bool
  }

  private let paths: [ItemID: [Block]]
  private var open: [Block] = []
  private var announced: Set<BlockID> = []

  init(_ programme: Programme) {
    var paths: [ItemID: [Block]] = [:]
    func visit(_ entry: Programme.Entry, in path: [Block]) {
      switch entry {
      case .item(let item): paths[item.id] = path
      case .block(let block):
        for entry in block.entries { visit(entry, in: path + [block]) }
      }
    }
    for entry in programme.entries { visit(entry, in: []) }
    self.paths = paths
  }

  /// The blocks an item stands in, the outermost first.
  func path(of item: ItemID) -> [Block] { paths[item] ?? [] }

  /// How many titled blocks an item stands in.
  func depth(of item: ItemID) -> Int { path(of: item).count { !$0.title.isEmpty } }

  /// The headings to print before an item, taken in running order.
  mutating func headings(before item: Item) -> [Heading] {
    let path = path(of: item.id)
    if item.isFloating && path.isEmpty { return [] }
    let shared = zip(open, path).prefix { $0.id == $1.id }.count
    open = path
    var depth = path[..<shared].count { !$0.title.isEmpty }
    var headings: [Heading] = []
    for block in path[shared...] where !block.title.isEmpty {
      let isContinued = !announced.insert(block.id).inserted
      headings.append(Heading(block: block, depth: depth, isContinued: isContinued))
      depth += 1
    }
    return headings
  }
}
