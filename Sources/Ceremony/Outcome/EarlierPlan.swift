// SPDX-License-Identifier: GPL-3.0-or-later

/// A running order as it was handed out before, perhaps for an earlier state of its event.
package struct EarlierPlan: Hashable, Sendable {
  /// What its paper said of an item beside the times.
  package struct Line: Hashable, Sendable {
    /// Nil where the file does not state it.
    package var title: String?
    package var who: [PersonID]?

    package init(title: String? = nil, who: [PersonID]? = nil) {
      self.title = title
      self.who = who
    }
  }

  /// May have items that the event does not have any more.
  package let order: RunningOrder
  package let lines: [ItemID: Line]
  /// The hash of the event it was made for; nil where the file does not state it.
  package let eventHash: String?

  package init(order: RunningOrder, lines: [ItemID: Line] = [:], eventHash: String? = nil) {
    self.order = order
    self.lines = lines
    self.eventHash = eventHash
  }

  /// The hash that stands on its papers; nil where the event's is not known.
  package var contentHash: String? { eventHash.map { order.contentHash(forEventOf: $0) } }

  /// Items that the event does not have any more, in the order they were on stage.
  package func strangers(to event: Event) -> [ItemID] {
    order.placements.map(\.item).filter { event.programme[$0] == nil }
  }

  /// The order without such items; what else the event has counts as left out.
  package func order(in event: Event) -> RunningOrder {
    let placements = order.placements.filter { event.programme[$0.item] != nil }
    let placed = Set(placements.map(\.item))
    return RunningOrder(
      placements: placements,
      dropped: event.programme.items.map(\.id).filter { !placed.contains($0) }
    )
  }
}
