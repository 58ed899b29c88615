// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Makes changes to the tree of an event file.
///
/// All change sets together are one change. Shifts move the times of the file, additions come next,
/// then items are moved and values set, and at last things are taken away; so the order in which changes are written
/// means nothing, and changes that would depend on it are refused.
struct TreeChange {
  private(set) var root: SourceNode
  private(set) var faults: [PlacedFault] = []

  init(_ root: SourceNode) {
    self.root = root
  }

  /// The changed tree; where changes cannot be made the faults say why.
  func changed(by sets: [ChangeSet]) -> TreeChange {
    var changed = self
    let changes = sets.flatMap(\.changes)
    changed.shift(changes)
    for change in changes { changed.add(change) }
    for change in changes { changed.move(change) }
    changed.setAndRemove(changes)
    return changed
  }

  private mutating func report(_ fault: Fault, at place: SourcePlace) {
    faults.append(PlacedFault(fault: fault, place: place))
  }

  private mutating func shift(_ changes: [PlacedChange]) {
    let shifts = changes.compactMap { change -> (ClockShift, SourcePlace)? in
      if case .shift(let shift) = change.change { (shift, change.place) } else { nil }
    }
    guard !shifts.isEmpty else { return }
    var shifting = ClockShifting(shifts: shifts)
    root = shifting.node(root, .part(.file))
    faults += shifting.faults
  }

  private mutating func add(_ change: PlacedChange) {
    guard case .add(let addition) = change.change else { return }
    let place = change.place
    switch addition.content {
    case .people(let entries):
      var people = root["people"]?.entries ?? []
      for entry in entries {
        if let other = people.first(where: { $0.key == entry.key }) {
          report(.doubleIdentifier(entry.key, first: other.keyPlace), at: entry.keyPlace)
        } else {
          people.append(entry)
        }
      }
      let node = SourceNode(content: .map(people), place: root["people"]?.place ?? place)
      root = root.replacing([.key("people")], with: node, at: place) ?? root
    case .rule(let rule): append(rule, to: "rules", from: place)
    case .preference(let preference):
      if root["preferences"] == nil {
        // What holds without the key holds with one more.
        let words = ["keep_optional", "preferred_minutes", "listed_order", "reserve"]
        let nodes = words.map {
          SourceNode(content: .scalar(.init(text: $0, isPlain: true)), place: place)
        }
        let list = SourceNode(content: .list(nodes), place: place)
        root = root.replacing([.key("preferences")], with: list, at: place) ?? root
      }
      append(preference, to: "preferences", from: place)
    case .item(let item): insert(item, addition.spot, from: place)
    }
  }

  private mutating func append(_ node: SourceNode, to part: String, from place: SourcePlace) {
    let count = root[part]?.elements.count ?? 0
    root = root.inserting(node, at: count, of: [.key(part)], from: place)
  }

  private mutating func move(_ change: PlacedChange) {
    guard case .move(let id, let spot) = change.change else { return }
    let resolver = PathResolver(root: root)
    guard let route = resolver.programmeRoute(to: id), let item = root[route] else {
      let known = resolver.programmeIDs
      return report(.unknownID(id, ClosestName.of(id, in: known), others: known), at: change.place)
    }
    if let other = spot.name, PathResolver.ids(item["items"]).contains(other) || other == id {
      return report(.movedIntoItself(id), at: change.place)
    }
    root = root.replacing(route, with: nil, at: change.place) ?? root
    insert(item, spot, from: change.place)
  }

  private mutating func insert(
    _ item: SourceNode,
    _ spot: Addition.Spot,
    from place: SourcePlace
  ) {
    let resolver = PathResolver(root: root)
    func route(to id: String, _ place: SourcePlace) -> TreeRoute? {
      if let route = resolver.programmeRoute(to: id) { return route }
      let known = resolver.programmeIDs
      report(.unknownID(id, ClosestName.of(id, in: known), others: known), at: place)
      return nil
    }
    switch spot {
    case .last: append(item, to: "programme", from: place)
    case .after(let id, let idPlace), .before(let id, let idPlace):
      guard let route = route(to: id, idPlace), case .index(let index)? = route.last else { return }
      let offset = if case .after = spot { 1 } else { 0 }
      root = root.inserting(item, at: index + offset, of: route.dropLast(), from: place)
    case .inBlock(let id, let idPlace):
      guard let route = route(to: id, idPlace) else { return }
      guard let items = root[route]?["items"] else {
        return report(.noBlockToAddTo(id), at: idPlace)
      }
      root = root.inserting(
        item,
        at: items.elements.count,
        of: route + [.key("items")],
        from: place
      )
    }
  }

  private mutating func setAndRemove(_ changes: [PlacedChange]) {
    let resolver = PathResolver(root: root)
    var touches: [Touch] = []
    for change in changes {
      do throws(PathResolver.Failure) {
        switch change.change {
        case .set(let path, let node):
          touches.append(
            Touch(route: try resolver.route(to: path), path: path, value: node, place: change.place)
          )
        case .remove(let path):
          let route = try resolver.existingRoute(to: path)
          touches.append(Touch(route: route, path: path, value: nil, place: change.place))
        case .add, .move, .shift: continue
        }
      } catch {
        report(error.fault, at: change.place)
      }
    }
    faults += Touch.contradictions(touches)
    guard !faults.contains(where: { $0.fault.severity == .error }) else { return }
    for touch in touches {
      guard let value = touch.value else { continue }
      root = root.replacing(touch.route, with: value, at: touch.place) ?? root
    }
    remove(touches.filter { $0.value == nil })
  }

  private mutating func remove(_ touches: [Touch]) {
    guard !touches.isEmpty else { return }
    var pruning = Pruning(before: root)
    // Later entries of a list go first, so that the others keep their numbers.
    for touch in touches.sorted(by: { Touch.standsAfter($0.route, $1.route) }) {
      root = root.replacing(touch.route, with: nil, at: touch.place) ?? root
    }
    root = pruning.pruned(root)
  }
}

/// A place of the tree that a change sets or takes away.
struct Touch {
  let route: TreeRoute
  let path: ChangePath
  /// Nil when it is taken away.
  let value: SourceNode?
  let place: SourcePlace

  /// Pairs of changes whose order would matter: both of one place, or one inside the other's.
  static func contradictions(_ touches: [Touch]) -> [PlacedFault] {
    var faults: [PlacedFault] = []
    for (index, touch) in touches.enumerated() {
      let other = touches[..<index].first { other in
        touch.route.starts(with: other.route) || other.route.starts(with: touch.route)
      }
      guard let other else { continue }
      let fault = Fault.contradictoryChanges(
        touch.path.text,
        isRemoval: touch.value == nil,
        other.path.text,
        otherIsRemoval: other.value == nil,
        at: other.place
      )
      faults.append(PlacedFault(fault: fault, place: touch.place))
    }
    return faults
  }

  static func standsAfter(_ first: TreeRoute, _ second: TreeRoute) -> Bool {
    for (left, right) in zip(first, second) {
      if case .index(let left) = left, case .index(let right) = right, left != right {
        return left > right
      }
    }
    return first.count > second.count
  }
}

extension Addition.Spot {
  /// What it stands beside or in.
  fileprivate var name: String? {
    switch self {
    case .last: nil
    case .after(let id, _), .before(let id, _), .inBlock(let id, _): id
    }
  }
}
