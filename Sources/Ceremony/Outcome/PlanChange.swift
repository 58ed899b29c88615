// SPDX-License-Identifier: GPL-3.0-or-later

/// One line of a running order that is not as it was handed out before.
package struct PlanChange: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The event does not have the item any more.
    case removed
    /// The event has it, and the order leaves it out.
    case dropped
    case added
    /// It stands behind another item than before.
    case moved
    case shortened
    case lengthened
    /// It starts or ends at another time.
    case retimed
    case renamed
    /// Others are on stage.
    case recast
  }

  package let item: ItemID
  /// All that holds of it, in the order of the kinds.
  package let kinds: [Kind]
  /// Nil for an item that is added.
  package let before: RunningOrder.Placement?
  /// Nil for an item that is on stage no more.
  package let now: RunningOrder.Placement?
}

/// What is different between a running order and the one handed out before.
///
/// A line stands when its start, its end and what its paper said are as they were, whatever comes
/// before it. Of lines that changed places as few as explain the new order count as moved.
package struct PlanChanges: Hashable, Sendable {
  /// By the time at which a line stands now, else stood before.
  package let changes: [PlanChange]
  /// Lines that stand as they were.
  package let standing: Int

  package init(from earlier: EarlierPlan, to order: RunningOrder, of event: Event) {
    let before = Self.placements(earlier.order)
    let now = Self.placements(order)
    let positions = Dictionary(
      earlier.order.placements.enumerated().map { ($1.item, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let common = order.placements.filter { positions[$0.item] != nil }
    let run = IncreasingRun.longest(in: common.compactMap { positions[$0.item] })
    let moved = Set(common.indices.filter { !run.contains($0) }.map { common[$0].item })
    let gone = earlier.order.placements.filter { now[$0.item] == nil }
    let changes = (order.placements + gone).compactMap { placement -> PlanChange? in
      let item = placement.item
      let kinds = Self.kinds(
        before[item],
        now[item],
        isMoved: moved.contains(item),
        earlier.lines[item],
        event.programme[item]
      )
      guard !kinds.isEmpty else { return nil }
      return PlanChange(item: item, kinds: kinds, before: before[item], now: now[item])
    }
    standing = order.placements.count - changes.count { $0.now != nil }
    self.changes = changes.enumerated().sorted {
      ($0.element.clock, $0.offset) < ($1.element.clock, $1.offset)
    }.map(\.element)
  }

  private static func placements(_ order: RunningOrder) -> [ItemID: RunningOrder.Placement] {
    Dictionary(order.placements.map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func kinds(
    _ before: RunningOrder.Placement?,
    _ now: RunningOrder.Placement?,
    isMoved: Bool,
    _ line: EarlierPlan.Line?,
    _ item: Item?
  ) -> [PlanChange.Kind] {
    guard let before else { return [.added] }
    guard let now else { return [item == nil ? .removed : .dropped] }
    let isRetimed = now.start != before.start || now.end != before.end
    let found: [(PlanChange.Kind, Bool)] = [
      (.moved, isMoved && isRetimed), (.shortened, now.length < before.length),
      (.lengthened, now.length > before.length), (.retimed, isRetimed),
      (.renamed, line?.title.map { $0 != item?.title } ?? false),
      (.recast, line?.who.map { $0 != item?.who } ?? false),
    ]
    return found.filter(\.1).map(\.0)
  }
}

extension PlanChange {
  fileprivate var clock: ClockTime {
    now?.start ?? before?.start ?? ClockTime(secondsSinceMidnight: 0)
  }
}
