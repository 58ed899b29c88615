// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Yams

/// Takes the parser's tree over into the project's own, with places in characters.
struct TreeBuilder {
  private(set) var faults: [PlacedFault] = []
  private let renaming: KeyRenaming
  private var columns: ColumnCount
  private var nodeCount = 0

  init(lines: [String], renaming: KeyRenaming) {
    self.renaming = renaming
    columns = ColumnCount(lines: lines)
  }

  /// Nil when a limit has been reached, which is reported once.
  mutating func node(_ node: Node, depth: Int) -> SourceNode? {
    nodeCount += 1
    guard nodeCount <= Limits.nodes else {
      if nodeCount == Limits.nodes + 1 { report(.tooManyNodes, at: place(of: node)) }
      return nil
    }
    guard depth <= Limits.depth else {
      report(.tooDeep, at: place(of: node))
      return nil
    }
    switch node {
    case .scalar(let scalar):
      refuseTag(scalar.tag, at: node)
      let text = renaming.restored(scalar.string, at: Position(node.mark))
      let isPlain = scalar.style == .plain
      let content = SourceNode.Scalar(text: text, isPlain: isPlain)
      return SourceNode(content: .scalar(content), place: place(of: node))
    case .sequence(let sequence):
      refuseTag(sequence.tag, at: node)
      return list(sequence, at: place(of: node), depth: depth)
    case .mapping(let mapping):
      refuseTag(mapping.tag, at: node)
      return map(mapping, at: place(of: node), depth: depth)
    case .alias:
      // The parser puts the aliased node itself in an alias's place.
      return nil
    }
  }

  private mutating func list(
    _ sequence: Node.Sequence,
    at place: SourcePlace,
    depth: Int
  ) -> SourceNode? {
    var elements: [SourceNode] = []
    for element in sequence {
      guard let element = node(element, depth: depth + 1) else { return nil }
      elements.append(element)
    }
    return SourceNode(content: .list(elements), place: place)
  }

  private mutating func map(
    _ mapping: Node.Mapping,
    at place: SourcePlace,
    depth: Int
  ) -> SourceNode? {
    var entries: [SourceNode.Entry] = []
    var places: [String: SourcePlace] = [:]
    for (keyNode, valueNode) in mapping {
      guard let key = node(keyNode, depth: depth + 1), let value = node(valueNode, depth: depth + 1)
      else { return nil }
      guard let name = key.scalarText else {
        report(.keyIsNoText, at: key.place)
        continue
      }
      if let first = places[name] {
        report(.doubleKey(name, first: first), at: key.place)
        continue
      }
      places[name] = key.place
      entries.append(SourceNode.Entry(key: name, keyPlace: key.place, value: value))
    }
    return SourceNode(content: .map(entries), place: place)
  }

  /// Tags such as `!!int` would change what a scalar means.
  private mutating func refuseTag(_ tag: Yams.Tag, at node: Node) {
    let name = tag.description
    let isOwn = [
      "", "!", Yams.Tag.Name.str.rawValue, Yams.Tag.Name.seq.rawValue, Yams.Tag.Name.map.rawValue,
    ]
    guard !isOwn.contains(name) else { return }
    report(.yamlTag(name), at: place(of: node))
  }

  private mutating func place(of node: Node) -> SourcePlace {
    let position = Position(node.mark)
    let scalar: (text: String, isPlain: Bool)? =
      node.scalar.map { (renaming.restored($0.string, at: position), $0.style == .plain) }
    return columns.place(line: position.line, scalarColumn: position.column, scalar: scalar)
  }

  private mutating func report(_ fault: Fault, at place: SourcePlace) {
    guard faults.count < Limits.diagnostics else { return }
    faults.append(PlacedFault(fault: fault, place: place))
  }
}
