// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Finds what a path names in the tree of an event, by the key table.
///
/// A path may leave out the blocks an item stands in, and the statement of a rule:
/// `rules.break-window.starts` is the `starts` of that rule's `at`.
struct PathResolver {
  let root: SourceNode

  struct Failure: Error {
    let fault: Fault
  }

  /// The route to a key or an entry, which need not be there if a key of that name may be.
  func route(to path: ChangePath) throws(Failure) -> TreeRoute {
    try target(of: path).route
  }

  /// How the value at a path is written.
  func notation(of path: ChangePath) throws(Failure) -> Notation {
    try target(of: path).notation
  }

  private func target(of path: ChangePath) throws(Failure) -> Target {
    var target = Target(route: [], node: root, notation: .part(.file))
    for (index, component) in path.components.enumerated() {
      target = try step(from: target, to: component, in: path, index: index)
    }
    return target
  }

  /// The route to what a path names, which has to be there; a single id is looked for everywhere.
  func existingRoute(to path: ChangePath) throws(Failure) -> TreeRoute {
    if path.components.count == 1, FileKey(word: path.text) == nil {
      return try route(toID: path.text)
    }
    let route = try route(to: path)
    guard root[route] != nil else { throw Failure(fault: .pathNotThere(path.text)) }
    return route
  }

  private func route(toID id: String) throws(Failure) -> TreeRoute {
    if let route = programmeRoute(to: id) { return route }
    if root["people"]?[id] != nil { return [.key("people"), .key(id)] }
    let rules = root["rules"]?.elements ?? []
    if let index = rules.firstIndex(where: { $0["id"]?.scalarText == id }) {
      return [.key("rules"), .index(index)]
    }
    let known =
      programmeIDs + (root["people"]?.entries.map(\.key) ?? [])
      + rules.compactMap { $0["id"]?.scalarText }
    throw Failure(
      fault: .unknownID(id, ClosestName.of(id, in: known), others: known)
    )
  }

  /// The route to an item or a block.
  func programmeRoute(to id: String) -> TreeRoute? {
    root["programme"].flatMap { Self.route(to: id, in: $0, [.key("programme")]) }
  }

  var programmeIDs: [String] { root["programme"].map(Self.ids) ?? [] }

  private struct Target {
    let route: TreeRoute
    /// Nil where nothing stands yet.
    let node: SourceNode?
    let notation: Notation

    func child(_ step: TreeStep, _ node: SourceNode?, _ notation: Notation) -> Target {
      Target(route: route + [step], node: node?.isEmpty == true ? nil : node, notation: notation)
    }
  }

  private func step(
    from target: Target,
    to component: String,
    in path: ChangePath,
    index: Int
  ) throws(Failure) -> Target {
    switch target.notation {
    case .part(.rule): return try ruleStep(from: target, to: component, path)
    case .part(let part): return try keyStep(from: target, to: component, part, path)
    case .list(.either(.part(.item), .part(.block))):
      return try programmeStep(from: target, to: component, path)
    case .list(.part(.rule)):
      let ids = target.node?.elements.map { $0["id"]?.scalarText ?? "" } ?? []
      return try listStep(from: target, to: component, names: ids, .part(.rule), path)
    case .list(.preference):
      let names = target.node?.elements.map { $0.scalarText ?? $0.entries.first?.key ?? "" } ?? []
      let element = try listStep(from: target, to: component, names: names, .preference, path)
      // What goes on is inside the preference's own value.
      let isLast = index + 1 == path.components.count
      guard !isLast, let name = element.node?.entries.first?.key,
        let key = PreferenceKey(word: name)
      else { return element }
      return element.child(.key(name), element.node?[name], key.entry.notation)
    case .list(let element), .oneOrMore(let element):
      return try listStep(from: target, to: component, names: [], element, path)
    case .map(let kind, let value):
      if target.node?[component] == nil, kind == .person {
        let known = target.node?.entries.map(\.key) ?? []
        throw Failure(
          fault: .unknownInPath(component, path.text, ClosestName.of(component, in: known), known)
        )
      }
      let written = target.node?.entries.first {
        kind == .changeover && Self.pair($0.key) == Self.pair(component)
      }
      let key = written?.key ?? component
      return target.child(.key(key), target.node?[key], value)
    case .either(_, .part(let part)):
      guard case .scalar? = target.node?.content else {
        return try keyStep(from: target, to: component, part, path)
      }
      throw Failure(fault: .singleValueInPath(component, path.text))
    case .either(_, .map(let kind, let value)):
      return try step(
        from: Target(
          route: target.route,
          node: target.node,
          notation: .map(key: kind, value: value)
        ),
        to: component,
        in: path,
        index: index
      )
    default: throw Failure(fault: .singleValueInPath(component, path.text))
    }
  }

  private func keyStep(
    from target: Target,
    to component: String,
    _ part: FormatPart,
    _ path: ChangePath
  ) throws(Failure) -> Target {
    let isBlock = part == .block
    if isBlock, !part.rows.contains(where: { $0.word == component }),
      let items = target.node?["items"],
      let route = Self.route(to: component, in: items, target.route + [.key("items")])
    {
      return programmeTarget(route)
    }
    guard
      let row = part.rows.first(where: { ([$0.word] + $0.entry.formerWords).contains(component) })
    else {
      let known = part.rows.map(\.word) + (isBlock ? Self.ids(target.node?["items"]) : [])
      throw Failure(
        fault: .unknownInPath(component, path.text, ClosestName.of(component, in: known), known)
      )
    }
    let words = [row.word] + row.entry.formerWords
    let written = target.node?.entries.first { words.contains($0.key) }
    return target.child(.key(written?.key ?? row.word), written?.value, row.entry.notation)
  }

  /// A key of the rule, or of what its statement is about.
  private func ruleStep(
    from target: Target,
    to component: String,
    _ path: ChangePath
  ) throws(Failure) -> Target {
    if target.node?[component] == nil,
      let statement = RuleKey.statements.first(where: { target.node?[$0.rawValue] != nil }),
      case .map? = target.node?[statement.rawValue]?.content,
      let part = statement.entry.notation.innerPart,
      part.rows.contains(where: { $0.word == component })
    {
      let inner = target.child(
        .key(statement.rawValue),
        target.node?[statement.rawValue],
        .part(part)
      )
      return try keyStep(from: inner, to: component, part, path)
    }
    return try keyStep(from: target, to: component, .rule, path)
  }

  private func programmeStep(
    from target: Target,
    to component: String,
    _ path: ChangePath
  ) throws(Failure) -> Target {
    guard let node = target.node, let route = Self.route(to: component, in: node, target.route)
    else {
      let known = Self.ids(target.node)
      throw Failure(
        fault: .unknownInPath(component, path.text, ClosestName.of(component, in: known), known)
      )
    }
    return programmeTarget(route)
  }

  private func programmeTarget(_ route: TreeRoute) -> Target {
    let node = root[route]
    let isBlock = node?["block"] != nil || node?["items"] != nil
    return Target(route: route, node: node, notation: .part(isBlock ? .block : .item))
  }

  /// The setups of a changeover, however its arrow is written.
  private static func pair(_ key: String) -> [String] {
    key.replacing("→", with: "->").replacing("–>", with: "->")
      .split(separator: "->", omittingEmptySubsequences: false).map(\.trimmed)
  }

  /// By name, else by number from 1.
  private func listStep(
    from target: Target,
    to component: String,
    names: [String],
    _ element: Notation,
    _ path: ChangePath
  ) throws(Failure) -> Target {
    let elements = target.node?.elements ?? []
    let number = Int(component).flatMap { elements.indices.contains($0 - 1) ? $0 - 1 : nil }
    guard let index = names.firstIndex(of: component) ?? number else {
      let known = names.filter { !$0.isEmpty }
      throw Failure(
        fault: .unknownInPath(component, path.text, ClosestName.of(component, in: known), known)
      )
    }
    return target.child(.index(index), elements[index], element)
  }

  private static func route(to id: String, in list: SourceNode, _ base: TreeRoute) -> TreeRoute? {
    for (index, element) in list.elements.enumerated() {
      let route = base + [.index(index)]
      if (element["id"] ?? element["block"])?.scalarText == id { return route }
      if let items = element["items"],
        let found = Self.route(to: id, in: items, route + [.key("items")])
      {
        return found
      }
    }
    return nil
  }

  static func ids(_ list: SourceNode?) -> [String] {
    list?.elements.flatMap { element in
      [(element["id"] ?? element["block"])?.scalarText].compactMap(\.self) + ids(element["items"])
    } ?? []
  }
}

extension Notation {
  /// The map that a value of this notation may be.
  fileprivate var innerPart: FormatPart? {
    switch self {
    case .part(let part), .either(_, .part(let part)): part
    default: nil
    }
  }
}
