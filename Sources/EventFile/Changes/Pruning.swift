// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Takes away what names something that is no longer there.
///
/// Rules and preferences about it hold, as they do for a dropped item, so they fall away; of lists
/// its name does. An emptied block falls away too.
struct Pruning {
  private let namesBefore: Names
  private var gone: Set<String> = []
  private var goneTags: Set<String> = []

  private struct Names {
    var ids: Set<String>
    var tags: Set<String>

    init(_ root: SourceNode) {
      ids = Set(root["people"]?.entries.map(\.key) ?? [])
        .union(PathResolver.ids(root["programme"]))
      tags = Self.tags(root["programme"])
    }

    private static func tags(_ list: SourceNode?) -> Set<String> {
      Set(
        list?.elements.flatMap { element -> [String] in
          let own = element["tags"].map { node in
            node.scalarText.map { [$0] } ?? node.elements.compactMap(\.scalarText)
          }
          return (own ?? []) + tags(element["items"])
        } ?? []
      )
    }
  }

  /// - Parameter before: the tree while all was there.
  init(before: SourceNode) {
    namesBefore = Names(before)
  }

  mutating func pruned(_ root: SourceNode) -> SourceNode {
    var root = root
    if let programme = root["programme"] {
      let whole = withoutEmptyBlocks(programme)
      root = root.replacing([.key("programme")], with: whole, at: whole.place) ?? root
    }
    let names = Names(root)
    gone = namesBefore.ids.subtracting(names.ids)
    goneTags = namesBefore.tags.subtracting(names.tags)
    if gone.isEmpty, goneTags.isEmpty { return root }
    return node(root, .part(.file)) ?? root
  }

  private func withoutEmptyBlocks(_ list: SourceNode) -> SourceNode {
    let elements = list.elements.compactMap { element -> SourceNode? in
      guard let items = element["items"], case .list = items.content else { return element }
      let inner = withoutEmptyBlocks(items)
      if inner.elements.isEmpty { return nil }
      return element.replacing([.key("items")], with: inner, at: inner.place)
    }
    return SourceNode(content: .list(elements), place: list.place)
  }

  /// Nil when the node falls away.
  private func node(_ node: SourceNode, _ notation: Notation) -> SourceNode? {
    switch notation {
    case .reference(let kind):
      guard let text = node.scalarText?.trimmed else { return node }
      return (kind == .tag ? goneTags : gone).contains(text) ? nil : node
    case .part(let part): return self.part(node, part)
    case .map(let kind, let value):
      guard case .map(let entries) = node.content else { return node }
      let isNamed = kind == .kindOrItem || kind == .riskSubject
      let kept = entries.compactMap { entry -> SourceNode.Entry? in
        if isNamed, gone.contains(entry.key) { return nil }
        return self.node(entry.value, value).map {
          SourceNode.Entry(key: entry.key, keyPlace: entry.keyPlace, value: $0)
        }
      }
      return SourceNode(content: .map(kept), place: node.place)
    case .list(.either(.part(.item), .part(.block))):
      return list(node) { $0["items"] != nil || $0["block"] != nil ? .part(.block) : .part(.item) }
    case .list(.preference): return list(node) { _ in .part(.preference) }
    case .list(let element): return list(node) { _ in element }
    case .oneOrMore(let element):
      guard case .list = node.content else { return self.node(node, element) }
      return list(node) { _ in element }
    case .either(let first, let second):
      if case .scalar = node.content { return self.node(node, first) }
      if case .list = node.content, case .list = second { return self.node(node, second) }
      return self.node(node, second)
    default: return node
    }
  }

  private func list(_ node: SourceNode, _ notation: (SourceNode) -> Notation) -> SourceNode? {
    guard case .list(let elements) = node.content else { return node }
    let kept = elements.compactMap { self.node($0, notation($0)) }
    return SourceNode(content: .list(kept), place: node.place)
  }

  private func part(_ node: SourceNode, _ part: FormatPart) -> SourceNode? {
    guard case .map(let entries) = node.content else { return node }
    var kept: [SourceNode.Entry] = []
    for entry in entries {
      let row = part.rows.first { ([$0.word] + $0.entry.formerWords).contains(entry.key) }
      guard let row else {
        kept.append(entry)
        continue
      }
      let value = self.node(entry.value, row.entry.notation)
      let least = Self.leastNames(of: row.word, in: part)
      let isTooShort = value?.elements.count ?? 0 < least && entry.value.elements.count >= least
      guard let value, !isTooShort else {
        // Without what it is about, a rule or a preference says nothing.
        if Self.saysNothingInPart(part) { return nil }
        continue
      }
      kept.append(SourceNode.Entry(key: entry.key, keyPlace: entry.keyPlace, value: value))
    }
    return SourceNode(content: .map(kept), place: node.place)
  }

  private static func saysNothingInPart(_ part: FormatPart) -> Bool {
    switch part {
    case .rule, .preference, .apart, .rest, .at, .edge, .atMost, .choose, .near, .alternate: true
    default: false
    }
  }

  /// How many names a list must have left to mean anything.
  private static func leastNames(of key: String, in part: FormatPart) -> Int {
    switch (part, key) {
    case (.rule, "before"), (.rule, "adjacent"), (.rule, "together"), (.apart, "items"),
      (.alternate, "tags"):
      2
    case (.choose, "from"), (.item, "who"), (.block, "who"): 1
    default: 0
    }
  }
}
