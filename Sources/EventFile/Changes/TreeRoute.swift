// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// One step from a node of the tree to a node in it.
enum TreeStep: Hashable, Sendable {
  case key(String)
  case index(Int)
}

typealias TreeRoute = [TreeStep]

extension SourceNode {
  /// The entries of a map; of a word alone, such as `reserve` in `preferences`, one without a value.
  var entries: [Entry] {
    if case .map(let entries) = content { entries } else { [] }
  }

  var elements: [SourceNode] {
    if case .list(let elements) = content { elements } else { [] }
  }

  subscript(key: String) -> SourceNode? { entries.first { $0.key == key }?.value }

  subscript(route: TreeRoute) -> SourceNode? {
    var node: SourceNode? = self
    for step in route {
      switch step {
      case .key(let key): node = node?[key]
      case .index(let index):
        node = node.flatMap { $0.elements.indices.contains(index) ? $0.elements[index] : nil }
      }
    }
    return node
  }

  /// The tree with another node at a route; maps on the way that are missing are made.
  ///
  /// - Parameters:
  ///   - route: from here.
  ///   - node: what stands there then; nil to take it away.
  ///   - place: of keys and maps that are made.
  /// - Returns: the tree; nil when the route is empty and nothing is to stand there.
  func replacing(_ route: TreeRoute, with node: SourceNode?, at place: SourcePlace) -> SourceNode? {
    guard let step = route.first else { return node }
    let rest = Array(route.dropFirst())
    switch step {
    case .index(let index):
      var elements = elements
      guard elements.indices.contains(index) else { return self }
      if let changed = elements[index].replacing(rest, with: node, at: place) {
        elements[index] = changed
      } else {
        elements.remove(at: index)
      }
      return SourceNode(content: .list(elements), place: self.place)
    case .key(let key):
      var entries = entries
      let position = entries.firstIndex { $0.key == key }
      let inner =
        position.map { entries[$0].value }.flatMap { $0.isEmpty && !rest.isEmpty ? nil : $0 }
        ?? SourceNode(content: .map([]), place: place)
      let changed = inner.replacing(rest, with: node, at: place)
      switch (position, changed) {
      case (let position?, let changed?):
        let keyPlace = entries[position].keyPlace
        entries[position] = Entry(key: key, keyPlace: keyPlace, value: changed)
      case (let position?, nil): entries.remove(at: position)
      case (nil, let changed?):
        entries.append(Entry(key: key, keyPlace: place, value: changed))
      case (nil, nil): break
      }
      return SourceNode(content: .map(entries), place: self.place)
    }
  }

  /// The tree with an element put into the list at a route.
  func inserting(
    _ element: SourceNode,
    at index: Int,
    of route: TreeRoute,
    from place: SourcePlace
  )
    -> SourceNode
  {
    var elements = self[route]?.elements ?? []
    elements.insert(element, at: min(index, elements.count))
    let list = SourceNode(content: .list(elements), place: self[route]?.place ?? place)
    return replacing(route, with: list, at: place) ?? self
  }

  /// Whether two nodes say the same, wherever they stand and however they are quoted.
  func says(_ other: SourceNode) -> Bool {
    switch (content, other.content) {
    case (.scalar(let first), .scalar(let second)):
      first.text == second.text && isEmpty == other.isEmpty
    case (.list(let first), .list(let second)):
      first.count == second.count && zip(first, second).allSatisfy { $0.says($1) }
    case (.map(let first), .map(let second)):
      first.count == second.count
        && first.allSatisfy { entry in
          second.contains { $0.key == entry.key && entry.value.says($0.value) }
        }
    default: false
    }
  }
}
