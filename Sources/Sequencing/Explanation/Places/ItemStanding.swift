// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// How an item stands in a running order: what is around it, and what a small shift would break.
package struct ItemStanding: Sendable {
  package struct Neighbour: Hashable, Sendable {
    package let item: Item
    package let start: ClockTime
    package let end: ClockTime
  }

  package let start: ClockTime
  package let end: ClockTime
  /// Nil for the first item.
  package let previous: Neighbour?
  /// Nil for the last item.
  package let next: Neighbour?
  /// From the setup before it, or from the session's start.
  package let changeover: Length
  /// Time in which nothing happens before it.
  package let waiting: Length
  /// By how much it is shifted to see what breaks: a step of the grain.
  package let step: Length
  /// What breaks when it starts a step earlier; empty where what precedes leaves no room.
  package let brokenEarlier: [Violation]
  /// What breaks when it starts a step later, and all that follows gives way in its order.
  package let brokenLater: [Violation]

  /// Nil when the order does not keep the item.
  init?(_ id: ItemID, in order: RunningOrder, of event: Event) {
    let entries = Timetable(order, of: event).entries
    guard let index = entries.firstIndex(where: { $0.item.id == id }) else { return nil }
    func neighbour(_ index: Int) -> Neighbour? {
      guard entries.indices.contains(index) else { return nil }
      let entry = entries[index]
      return Neighbour(item: entry.item, start: entry.start, end: entry.end)
    }
    func broken(by shift: Length) -> [Violation] {
      let placements = Self.placements(entries, shifting: index, by: shift)
      return Checker(event).violations(
        of: RunningOrder(placements: placements, dropped: order.dropped)
      )
    }
    let entry = entries[index]
    step = event.session.grain
    start = entry.start
    end = entry.end
    previous = neighbour(index - 1)
    next = neighbour(index + 1)
    changeover = entry.changeover
    waiting = entry.waiting
    brokenEarlier = waiting < step ? [] : broken(by: .zero - step)
    brokenLater = broken(by: step)
  }

  /// The order with one item shifted, and what follows it no earlier than its changeover allows.
  private static func placements(
    _ entries: [Timetable.Entry],
    shifting shifted: Int,
    by shift: Length
  ) -> [RunningOrder.Placement] {
    var free: ClockTime?
    return entries.enumerated().map { index, entry in
      var start = entry.start
      if index == shifted { start = start + shift }
      if index > shifted, let free { start = max(start, free + entry.changeover) }
      free = start + entry.length
      return RunningOrder.Placement(item: entry.item.id, start: start, length: entry.length)
    }
  }
}
