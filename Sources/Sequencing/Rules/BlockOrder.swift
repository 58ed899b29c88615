// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// What is listed keeps the order of the list; floating items are bound by rules only.
///
///     done[j,p] ≤ done[i,p−1] + 1 − kept[i]     for i listed before j, each position p
struct BlockOrder: Rule {
  static let identifier: RuleIdentifier = "block-order"
  static let source = "programme, order: listed"

  static func summary(in language: Language) -> String {
    language.choose(
      vi:
        "Các mục của khối liệt kê (order: listed) giữ thứ tự đã ghi; mục floating không bị ràng buộc.",
      en: "What is listed keeps the order of the list; floating items are bound by rules only."
    )
  }

  static func instances(in event: Event) -> [any Rule] {
    let root = BlockOrder(block: nil, entries: event.programme.entries)
    let blocks = event.programme.blocks.filter { $0.order == .listed }
    return [root] + blocks.map { BlockOrder(block: $0, entries: $0.entries) }
  }

  /// Nil for the programme itself.
  let block: Block?
  let entries: [Programme.Entry]
  var place: SourcePlace? { block?.place }

  func state(for problem: Problem, in facts: inout Facts) {
    for (before, after) in pairs(skippingImplied: false, droppable: []) {
      guard let i = problem.index(of: before), let j = problem.index(of: after) else { continue }
      facts.precedences.append(Facts.Precedence(before: i, after: j))
    }
  }

  func addRows(to model: inout PositionModel) {
    let droppable = model.problem.event.droppableItems
    for (before, after) in pairs(skippingImplied: true, droppable: droppable) {
      guard let i = model.problem.index(of: before), let j = model.problem.index(of: after) else {
        continue
      }
      model.addPrecedence(identifier, before: i, after: j)
    }
  }

  func violations(in order: PlacedOrder) -> [Violation] {
    var found: [Violation] = []
    for (before, after) in pairs(skippingImplied: false, droppable: []) {
      guard let first = order.position(of: before), let second = order.position(of: after),
        second < first
      else { continue }
      let facts = Breach(
        earlier: order.title(of: before),
        later: order.title(of: after),
        block: block.map { $0.title.isEmpty ? $0.id.rawValue : $0.title }
      )
      found.append(Violation(self, items: [after, before], facts: facts))
    }
    return found
  }

  /// Pairs of items that stand in this order; those that follow from others left out on demand.
  private func pairs(
    skippingImplied: Bool,
    droppable: Set<ItemID>
  ) -> [(before: ItemID, after: ItemID)] {
    let groups = entries.map { entry in entry.items.filter { !$0.isFloating }.map(\.id) }
    var pairs: [(ItemID, ItemID)] = []
    for (index, group) in groups.enumerated() {
      for later in groups[(index + 1)...] {
        for before in group {
          for after in later { pairs.append((before, after)) }
        }
        if skippingImplied, later.contains(where: { !droppable.contains($0) }) { break }
      }
    }
    return pairs
  }
}

extension Programme.Entry {
  /// The item itself, or the items of the block.
  var items: [Item] {
    switch self {
    case .item(let item): [item]
    case .block(let block): block.items
    }
  }
}

extension BlockOrder {
  fileprivate struct Breach: ViolationFacts {
    let earlier: String
    let later: String
    /// Nil for the programme itself.
    let block: String?

    func words(in language: Language) -> Words {
      let (first, second) = (language.quoted(earlier), language.quoted(later))
      let free = language.choose(
        vi: block.map { "đặt order: free cho khối \(language.quoted($0))" }
          ?? "đưa cả hai vào một khối có order: free",
        en: block.map { "give the block \(language.quoted($0)) order: free" }
          ?? "list both in a block with order: free"
      )
      return language.words(
        vi: Words(
          "\(second) đứng trước \(first), trái với thứ tự đã liệt kê",
          remedy: "Đổi chỗ hai mục, hoặc \(free)"
        ),
        en: Words(
          "\(second) stands before \(first), against the listed order",
          remedy: "Swap the two, or \(free)"
        )
      )
    }
  }
}
