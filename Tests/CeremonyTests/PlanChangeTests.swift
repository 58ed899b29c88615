// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import TestSupport
import Testing

@Suite("Changes since an earlier plan")
struct PlanChangeTests {
  private static func placement(
    _ item: ItemID,
    _ start: Int,
    _ minutes: Int
  ) -> RunningOrder.Placement {
    RunningOrder.Placement(
      item: item,
      start: ClockTime(hour: 8, minute: 0) + Length(minutes: start),
      length: Length(minutes: minutes)
    )
  }

  private static func event(_ ids: ItemID...) -> Event {
    Event(
      header: EventHeader(title: "Hội nghị"),
      session: Session(
        starts: ClockTime(hour: 8, minute: 0),
        ends: ClockTime(hour: 9, minute: 0)
      ),
      programme: Programme(
        ids.map { id in
          .item(
            Item(
              id: id,
              title: "Mục \(id)",
              minutes: LengthRange(exactly: Length(minutes: 5))
            )
          )
        }
      )
    )
  }

  private static let earlier = EarlierPlan(
    order: RunningOrder(
      placements: [placement("a", 0, 5), placement("b", 5, 5), placement("c", 10, 5)],
      dropped: ["d"]
    ),
    lines: ["a": .init(title: "Mục a", who: []), "b": .init(title: "Tên cũ", who: ["nhung"])]
  )

  private func kinds(_ order: RunningOrder, _ event: Event) -> [String] {
    PlanChanges(from: Self.earlier, to: order, of: event).changes.map { change in
      "\(change.item): " + change.kinds.map(\.rawValue).joined(separator: " ")
    }
  }

  @Test("nothing is told of lines that stand, whatever moved before them")
  func tellsOnlyWhatChanged() {
    let event = Self.event("a", "c", "d")
    let order = RunningOrder(
      placements: [Self.placement("a", 0, 5), Self.placement("c", 10, 5)],
      dropped: ["d"]
    )
    #expect(kinds(order, event) == ["b: removed"])
    #expect(PlanChanges(from: Self.earlier, to: order, of: event).standing == 2)
  }

  @Test("what is dropped, added, moved or of another length is told as such")
  func namesTheKinds() {
    let event = Self.event("a", "b", "c", "d")
    let order = RunningOrder(
      placements: [
        Self.placement("c", 0, 5), Self.placement("a", 5, 4), Self.placement("d", 9, 5),
      ],
      dropped: ["b"]
    )
    #expect(
      kinds(order, event)
        == ["c: retimed", "a: moved shortened retimed", "b: dropped", "d: added"]
    )
  }

  @Test("other words or other people on a line are a change too")
  func tellsOtherWords() {
    let event = Self.event("a", "b", "c", "d")
    #expect(kinds(Self.earlier.order, event) == ["b: renamed recast"])
  }

  @Test("an order is no change of itself, and swapped neighbours are one moved and one retimed")
  func countsFewest() {
    let event = Self.event("a", "b", "c", "d")
    let plan = EarlierPlan(order: Self.earlier.order)
    #expect(PlanChanges(from: plan, to: plan.order, of: event).changes.isEmpty)
    let order = RunningOrder(
      placements: [
        Self.placement("b", 0, 5), Self.placement("a", 5, 5), Self.placement("c", 10, 5),
      ],
      dropped: ["d"]
    )
    let changes = PlanChanges(from: plan, to: order, of: event)
    #expect(changes.changes.count { $0.kinds.contains(.moved) } == 1)
    #expect(changes.changes.count == 2 && changes.standing == 1)
  }
}
