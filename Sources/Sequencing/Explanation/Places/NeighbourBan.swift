// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// A rule that by itself says that two items are no neighbours.
///
/// It needs no proof: items kept apart by others have some between them, and a changeover that may not
/// be is there between no neighbours.
enum NeighbourBan {
  /// - Parameters:
  ///   - first: an item that is kept.
  ///   - second: the one that would stand directly after it.
  ///   - event: the event of both.
  /// - Returns: the first such requirement of the event; nil where none forbids it alone.
  static func requirement(_ first: Item, _ second: Item, in event: Event) -> Requirement? {
    for (index, rule) in event.rules.enumerated() where rule.softWeight == nil {
      guard case .apart(let selection, .items(let count)) = rule.statement, count > 0 else {
        continue
      }
      let ids = Set(event.items(of: selection).map(\.id))
      if ids.contains(first.id), ids.contains(second.id) { return .rule(index) }
    }
    let table = event.stage.changeovers
    guard table.changeover(from: first.setup, to: second.setup) == .never else { return nil }
    return table.lines.indices.map(Requirement.forbiddenChangeover).first { line in
      let changed = event.lifting([line]).stage.changeovers
      return changed.changeover(from: first.setup, to: second.setup) != .never
    }
  }
}
