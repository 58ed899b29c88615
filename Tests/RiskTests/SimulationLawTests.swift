// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import Risk
import Testing

@Suite("A simulation")
struct SimulationLawTests {
  @Test("is the same on one, two, three and seven workers", arguments: LatenessPolicy.allCases)
  func sameOnAnyWorkers(policy: LatenessPolicy) throws {
    let event = try Plans.scenario("lang-son-2019")
    let reports = try [1, 2, 3, 7].map {
      try Plans.report(event, runs: 30_001, seed: 5, policy: policy, workers: $0)
    }
    #expect(Set(reports).count == 1)
    #expect(reports.allSatisfy { $0 == reports[0] })
    #expect(try Plans.report(event, runs: 30_001, seed: 6, policy: policy) != reports[0])
  }

  @Test("is no later for a later end, and no day is", arguments: 1...20 as ClosedRange<UInt64>)
  func laterEnd(seed: UInt64) throws {
    let minutes = [7, 12, 20, 15, 9]
    let chances = try stride(from: 60, through: 90, by: 5).map { end in
      let ends = ClockTime(hour: 8, minute: 0) + Length(minutes: end)
      return try Plans.report(Plans.row(minutes, kind: .talk, ends: ends), runs: 3000, seed: seed)
        .finish.chance
    }
    #expect(chances == chances.sorted())
  }

  @Test("never ends later when what follows is shortened", arguments: 1...30 as ClosedRange<UInt64>)
  func shortening(seed: UInt64) throws {
    let event = try Plans.scenario("lang-son-2019")
    let held = try Plans.report(event, runs: 200, seed: seed).finish
    let shortened = try Plans.report(event, runs: 200, seed: seed, policy: .shorten).finish
    #expect(shortened.p50 <= held.p50)
    #expect(shortened.p80 <= held.p80)
    #expect(shortened.p95 <= held.p95)
    #expect(shortened.inTime >= held.inTime)
    // Day by day: one run is one day.
    let one = try Plans.report(event, runs: 1, seed: seed).finish.p50
    #expect(try Plans.report(event, runs: 1, seed: seed, policy: .shorten).finish.p50 <= one)
  }

  @Test("shortens to the minimum and no further")
  func shortensToMinimum() throws {
    let risk = [
      "signing": RiskOverrides.Spread(median: 1, sigma: 0),
      "muc-1": RiskOverrides.Spread(median: 2, sigma: 0),
    ]
    let end = ClockTime(hour: 8, minute: 50)
    let event = Plans.row([20, 10, 10], ends: end, risk: risk, least: 6)
    let report = try Plans.report(event, runs: 10, policy: .shorten)
    // 40 minutes, then 6 and 6, for the back time of both is over.
    #expect(report.finish.p50 == ClockTime(hour: 8, minute: 52))
    let roomier = Plans.row([20, 10, 10], ends: end + Length(minutes: 5), risk: risk, least: 6)
    // Five minutes late at the first of the two: it gives 4, the second 1.
    #expect(
      try Plans.report(roomier, runs: 10, policy: .shorten).finish.p50 == roomier.session.ends
    )
  }

  @Test("has a wait absorb lateness, and says what came before it does not matter")
  func waiting() throws {
    var event = Plans.row([20, 10], risk: ["signing": .init(median: 1, sigma: 0.2)])
    var items = event.programme.items
    items[1].starts = ClockWindow(earliest: ClockTime(hour: 9, minute: 0))
    event.programme = Programme(items.map(Programme.Entry.item))
    let report = try Plans.report(event)
    #expect(abs(report.finish.p50.minutes - 550) < 0.1)
    #expect(report.causes.map(\.source) == [.item("muc-2")])
    #expect(report.causes.map { abs($0.share - 1) < 1e-6 } == [true])
    #expect(report.reserves.map { $0.gain.minutes } == [0, 0])
  }

  @Test("gives a minute for a minute where nothing waits, and as much as is missing to an hour")
  func reserves() throws {
    var event = Plans.row([20, 10], risk: ["signing": .init(median: 1.5, sigma: 0)])
    // Before the first item it is the guests who are waited for.
    #expect(try Plans.report(event).reserves.map(\.gain.minutes) == [0, 1])
    var items = event.programme.items
    // The first ends at 08:30; half a minute before it the second may start.
    items[1].starts = ClockWindow(earliest: ClockTime(hour: 8, minute: 29, second: 30))
    event.programme = Programme(items.map(Programme.Entry.item))
    let order = RunningOrder(placements: [
      .init(item: "muc-1", start: ClockTime(hour: 8, minute: 0), length: Length(minutes: 20)),
      .init(
        item: "muc-2",
        start: ClockTime(hour: 8, minute: 29, second: 30),
        length: Length(minutes: 10)
      ),
    ])
    let report = try #require(try Simulation(event, order: order).report(runs: 50))
    #expect(report.reserves.map(\.gain.minutes) == [0, 0.5])
  }

  @Test("shares its variance out without remainder", arguments: LatenessPolicy.allCases)
  func sharesSumToOne(policy: LatenessPolicy) throws {
    let report = try Plans.report(try Plans.scenario("lang-son-2019"), policy: policy)
    // Sources that matter in nothing are left out.
    #expect(abs(report.causes.reduce(0) { $0 + $1.share } - 1) < 0.01)
    let late = report.causes.reduce(0) { $0 + $1.meanMinutes }
    let width = report.finish.p50.minutes - report.finish.planned.minutes
    #expect(abs(late - width) < 2)
    #expect(report.histogram.reduce(0) { $0 + $1.runs } == report.runs)
  }

  @Test(
    "of seeded events gives no later finish where an item keeps to less",
    arguments: 1...40 as ClosedRange<UInt64>
  )
  func shorterItem(seed: UInt64) throws {
    var event = Plans.row([10, 15, 20, 12], kind: .talk)
    let before = try Plans.report(event, runs: 500, seed: seed).finish
    event.risk.spreads["muc-2"] = RiskOverrides.Spread(median: 0.5, sigma: 0)
    event.risk.spreads["muc-2"]?.highest = 0.6
    let after = try Plans.report(event, runs: 500, seed: seed).finish
    #expect(after.p50 <= before.p50)
    #expect(after.p95 <= before.p95)
  }

  @Test("can be cancelled")
  func cancelled() throws {
    let event = try Plans.reference()
    let simulation = try Simulation(event, order: Plans.tight(event))
    #expect(try simulation.report(runs: 100_000, isCancelled: { true }) == nil)
  }
}
