// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Risk
import Testing

@Suite("Numbers that are none")
struct HostileNumbersTests {
  @Test("of runs are refused", arguments: [0, -1, 10_000_001, 1_000_000_000_000, Int.max, Int.min])
  func runs(runs: Int) throws {
    let event = Plans.row([10])
    let simulation = try Simulation(event, order: Plans.tight(event))
    #expect(throws: RiskFault.badRuns(runs)) { try simulation.report(runs: runs) }
  }

  @Test(
    "of a spread are refused",
    arguments: [
      RiskOverrides.Spread(median: .nan, sigma: 0.1), .init(median: 1, sigma: .nan),
      .init(median: -1, sigma: 0.1), .init(median: 1, sigma: -0.1),
      .init(median: .infinity, sigma: 0),
      .init(median: 1, sigma: 50), .init(median: 1, sigma: 0.1, lowest: 2, highest: 1),
      .init(lowest: .nan), .init(highest: .nan), .init(lowest: .infinity), .init(chance: .nan),
      .init(chance: -0.1), .init(chance: 1.1),
    ]
  )
  func spreads(spread: RiskOverrides.Spread) {
    for subject in ["signing", "muc-1"] {
      let event = Plans.row([10], risk: [subject: spread])
      #expect(throws: RiskFault.self) { try Simulation(event, order: Plans.tight(event)) }
    }
  }

  @Test("that are wild but possible give a report")
  func wild() throws {
    let event = Plans.row(
      [1000, 0, 400],
      risk: [
        "signing": .init(median: 10, sigma: 2), "late_start": .init(median: 240, sigma: 2),
        "muc-2": .init(lowest: 0, highest: 0), "muc-3": .init(median: 1, sigma: 0.1, lowest: 90),
      ]
    )
    let report = try Plans.report(event, runs: 5000)
    #expect(report.histogram.count <= 25)
    #expect(report.finish.p50 <= report.finish.p95)
    #expect(report.causes.allSatisfy { $0.share.isFinite && $0.meanMinutes.isFinite })
  }

  @Test("of items are refused: a plan without any, a moment of a stranger, too many moments")
  func plans() throws {
    let event = Plans.row([10])
    #expect(throws: RiskFault.emptyPlan) {
      try Simulation(event, order: RunningOrder(placements: []))
    }
    let clock = ClockTime(hour: 9, minute: 0)
    let stranger = Deadline(item: "la", clock: clock)
    #expect(throws: RiskFault.notInPlan("la")) {
      try Simulation(event, order: Plans.tight(event), deadlines: [stranger])
    }
    let many = (0...20).map { Deadline(item: "muc-1", clock: clock + Length(minutes: $0)) }
    #expect(throws: RiskFault.tooManyMoments) {
      try Simulation(event, order: Plans.tight(event), deadlines: many)
    }
  }
}
