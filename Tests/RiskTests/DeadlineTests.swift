// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Risk
import Testing

@Suite("Deadlines")
struct DeadlineTests {
  private static let eight = ClockTime(hour: 8, minute: 0)

  /// Three items of 10, 20 and 30 minutes from 08:00, each an hour's half as long again.
  private static func event() -> Event {
    var event = Plans.row([10, 20, 30], risk: ["signing": .init(median: 1.5, sigma: 0)])
    event.people = [
      Person(id: "lan", present: [ClockWindow(latest: eight + Length(minutes: 40))]),
      Person(id: "minh", present: [ClockWindow(latest: eight + Length(minutes: 90))]),
    ]
    var items = event.programme.items
    items[0].who = ["lan", "minh"]
    items[1].who = ["lan"]
    items[1].due = eight + Length(minutes: 35)
    items[1].lateCost = Weight(2)
    items[2].who = ["minh"]
    items[2].ends = ClockWindow(latest: eight + Length(minutes: 100))
    event.programme = Programme(items.map(Programme.Entry.item))
    return event
  }

  @Test("are what is due, windows, and the last item of who leaves")
  func stated() {
    let event = Self.event()
    let found = Deadline.stated(in: event, for: Plans.tight(event))
    #expect(
      found == [
        Deadline(
          item: "muc-2",
          clock: Self.eight + Length(minutes: 35),
          origin: .due(cost: Weight(2))
        ),
        Deadline(item: "muc-2", clock: Self.eight + Length(minutes: 40), origin: .leaves("lan")),
        Deadline(item: "muc-3", clock: Self.eight + Length(minutes: 100), origin: .window),
        Deadline(item: "muc-3", clock: Self.eight + Length(minutes: 90), origin: .leaves("minh")),
      ]
    )
  }

  @Test("have their chance, their minutes late and the cost of these")
  func moments() throws {
    let event = Self.event()
    let order = Plans.tight(event)
    let simulation = try Simulation(
      event,
      order: order,
      deadlines: Deadline.stated(in: event, for: order)
    )
    let report = try #require(try simulation.report(runs: 100))
    // The second ends at 08:45, the third at 09:30.
    #expect(report.deadlines.map(\.moment.chance) == [0, 0, 1, 1])
    #expect(report.deadlines.map(\.moment.meanMinutesLate) == [10, 5, 0, 0])
    #expect(report.deadlines.map(\.moment.p80.description) == ["08:45", "08:45", "09:30", "09:30"])
    #expect(report.lateCost == 20)
  }

  @Test("hold the changeover until an item is ready and an item until its people have come")
  func hours() throws {
    var event = Self.event()
    event.people[1].present = [
      ClockWindow(earliest: Self.eight + Length(minutes: 50))
    ]
    var items = event.programme.items
    items[0].who = []
    items[1].ready = Self.eight + Length(minutes: 20)
    event.programme = Programme(items.map(Programme.Entry.item))
    let order = RunningOrder(placements: [
      .init(item: "muc-1", start: Self.eight, length: Length(minutes: 10)),
      .init(item: "muc-2", start: Self.eight + Length(minutes: 20), length: Length(minutes: 20)),
      .init(item: "muc-3", start: Self.eight + Length(minutes: 50), length: Length(minutes: 30)),
    ])
    let asked = order.placements.map { Deadline(item: $0.item, clock: $0.end) }
    let report = try #require(
      try Simulation(event, order: order, deadlines: asked).report(runs: 10)
    )
    // 15 minutes, from 08:20 30, from 08:50 45.
    #expect(report.deadlines.map(\.moment.p50.description) == ["08:15", "08:50", "09:35"])
  }

  @Test("of the prelude do not move the official start, nor does the prelude wait for guests")
  func prelude() throws {
    var event = Plans.row(
      [20, 30],
      risk: [
        "signing": .init(median: 1, sigma: 0), "late_start": .init(median: 7, sigma: 0),
      ]
    )
    event.session.officialStart = Self.eight + Length(minutes: 30)
    var items = event.programme.items
    items[0].isPrelude = true
    event.programme = Programme(items.map(Programme.Entry.item))
    let order = RunningOrder(placements: [
      .init(item: "muc-1", start: Self.eight, length: Length(minutes: 20)),
      .init(item: "muc-2", start: Self.eight + Length(minutes: 30), length: Length(minutes: 30)),
    ])
    let asked = order.placements.map { Deadline(item: $0.item, clock: $0.end) }
    let report = try #require(
      try Simulation(event, order: order, deadlines: asked).report(runs: 10)
    )
    #expect(report.deadlines.map(\.moment.p50.description) == ["08:20", "09:07"])
  }
}
