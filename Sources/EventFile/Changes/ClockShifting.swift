// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Moves the clock times of a tree, wherever the key table says that one stands.
///
/// Each time is moved by every shift that begins at or before it, as the file has it.
struct ClockShifting {
  let shifts: [(shift: ClockShift, place: SourcePlace)]
  private(set) var faults: [PlacedFault] = []

  init(shifts: [(ClockShift, SourcePlace)]) {
    self.shifts = shifts.map { (shift: $0.0, place: $0.1) }
  }

  mutating func node(_ node: SourceNode, _ notation: Notation) -> SourceNode {
    switch notation {
    case .clock: return scalar(node) { $0.shifted($1) }
    case .clockWindow: return scalar(node) { $0.shiftedWindow($1) }
    case .part(let part):
      let rows = part.rows
      return map(node) { key in
        rows.first { ([$0.word] + $0.entry.formerWords).contains(key) }?.entry.notation
      }
    case .map(_, let value): return map(node) { _ in value }
    case .list(.either(.part(.item), .part(.block))):
      return list(node) { $0["block"] != nil || $0["items"] != nil ? .part(.block) : .part(.item) }
    case .list(.preference):
      return list(node) { _ in .part(.preference) }
    case .list(let element), .oneOrMore(let element):
      if case .list = node.content { return list(node) { _ in element } }
      return self.node(node, element)
    case .either(let first, let second):
      if case .scalar = node.content { return self.node(node, first) }
      return self.node(node, second)
    default: return node
    }
  }

  private mutating func map(
    _ node: SourceNode,
    _ notation: (String) -> Notation?
  ) -> SourceNode {
    guard case .map(let entries) = node.content else { return node }
    var changed: [SourceNode.Entry] = []
    for entry in entries {
      let value = notation(entry.key).map { self.node(entry.value, $0) } ?? entry.value
      changed.append(.init(key: entry.key, keyPlace: entry.keyPlace, value: value))
    }
    return SourceNode(content: .map(changed), place: node.place)
  }

  private mutating func list(
    _ node: SourceNode,
    _ notation: (SourceNode) -> Notation
  ) -> SourceNode {
    guard case .list(let elements) = node.content else { return node }
    var changed: [SourceNode] = []
    for element in elements { changed.append(self.node(element, notation(element))) }
    return SourceNode(content: .list(changed), place: node.place)
  }

  /// What is no clock time stays, for the binder to speak of.
  private mutating func scalar(
    _ node: SourceNode,
    _ change: (String, (ClockTime) -> ClockTime) -> String?
  ) -> SourceNode {
    guard let text = node.scalarText else { return node }
    var moved: SourcePlace?
    var isBeforeMidnight = false
    let changed = change(text) { clock in
      let applying = shifts.filter { clock >= $0.shift.from }
      let result = applying.reduce(clock) { $0 + $1.shift.by }
      if let last = applying.last, result != clock { moved = last.place }
      if result.secondsSinceMidnight < 0 { isBeforeMidnight = true }
      return result
    }
    guard let changed, let moved else { return node }
    if isBeforeMidnight {
      faults.append(PlacedFault(fault: .shiftedBeforeMidnight(text.trimmed), place: moved))
      return node
    }
    return SourceNode(content: .scalar(.init(text: changed, isPlain: false)), place: moved)
  }
}

extension String {
  /// A clock time moved; nil when it is none.
  fileprivate func shifted(_ move: (ClockTime) -> ClockTime) -> String? {
    guard case .success(let clock) = ClockNotation.parse(self) else { return nil }
    return move(clock).description
  }

  /// A window with both its ends moved.
  fileprivate func shiftedWindow(_ move: (ClockTime) -> ClockTime) -> String? {
    guard case .success(let ends) = RangeNotation.split(self) else { return nil }
    if ends.isExact { return shifted(move) }
    let lower = ends.lower.map { $0.shifted(move) }
    let upper = ends.upper.map { $0.shifted(move) }
    if case .some(.none) = lower { return nil }
    if case .some(.none) = upper { return nil }
    return ((lower ?? nil) ?? "") + ".." + ((upper ?? nil) ?? "")
  }
}
