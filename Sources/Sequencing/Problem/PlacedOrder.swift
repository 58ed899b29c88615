// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// A running order beside its event, looked up by item: all that a rule's check may read.
struct PlacedOrder: Sendable {
  let event: Event
  let placements: [RunningOrder.Placement]
  let dropped: Set<ItemID>
  private let positions: [ItemID: Int]

  init(_ order: RunningOrder, of event: Event) {
    self.event = event
    placements = order.placements
    dropped = Set(order.dropped)
    positions = Dictionary(
      order.placements.enumerated().map { ($1.item, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The place in the order, from 0; nil for an item that is not in it.
  func position(of id: ItemID) -> Int? { positions[id] }

  func placement(of id: ItemID) -> RunningOrder.Placement? {
    positions[id].map { placements[$0] }
  }

  func item(_ id: ItemID) -> Item? { event.programme[id] }

  /// Those of some items that are in the order, in the order they stand.
  func kept(_ items: [Item]) -> [RunningOrder.Placement] {
    items.compactMap { position(of: $0.id) }.sorted().map { placements[$0] }
  }

  func setup(of placement: RunningOrder.Placement) -> Setup {
    event.programme[placement.item]?.setup ?? .floor
  }

  /// The title of an item, or its id where the event has no such item.
  func title(of id: ItemID) -> String { event.programme[id]?.title ?? id.rawValue }

  /// End of the last item and its changeover to the session's end; the session's start when empty.
  var finish: ClockTime {
    guard let last = placements.last else { return event.session.starts }
    switch event.stage.changeovers.changeover(from: setup(of: last), to: .end) {
    case .takes(let length): return last.end + length
    case .never: return last.end
    }
  }

  /// The time no one is on stage and nothing is changed over, from the session's start on.
  var waiting: Length {
    var total = Length.zero
    var ready = event.session.starts
    for (index, placement) in placements.enumerated() {
      let before = index == 0 ? Setup.start : setup(of: placements[index - 1])
      if case .takes(let length) = event.stage.changeovers.changeover(
        from: before,
        to: setup(of: placement)
      ) {
        ready = ready + length
      }
      total += placement.start - ready
      ready = placement.end
    }
    return total
  }
}
