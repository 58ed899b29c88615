// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import Risk
import Testing

@Suite("Simple days")
struct ClosedFormTests {
  /// Standard normal quantiles.
  private let z80 = 0.8416212, z90 = 1.2815516, z95 = 1.6448536

  @Test("of one lognormal item end by its quantiles", arguments: [0.05, 0.2, 0.5])
  func oneItem(sigma: Double) throws {
    let event = Plans.row([60], risk: ["signing": .init(median: 1.1, sigma: sigma)])
    let report = try Plans.report(event, runs: 400_000)
    let expected = [0, z80, z90, z95].map { 66 * exp(sigma * $0) }
    let found = [report.finish.p50, report.finish.p80, report.finish.p90, report.finish.p95]
    for (found, expected) in zip(found, expected) {
      #expect(abs(found.minutes - 480 - expected) < 0.012 * 60 * max(sigma, 0.1) * 2)
    }
  }

  /// With a small sigma a lognormal is nearly normal, and so is a sum of them.
  @Test("of many items end by the quantiles of a sum of normals")
  func manyItems() throws {
    let (sigma, count) = (0.02, 25)
    let event = Plans.row(
      Array(repeating: 8, count: count),
      risk: ["signing": .init(median: 1, sigma: sigma)]
    )
    let report = try Plans.report(event, runs: 400_000)
    let mean = Double(8 * count) * exp(sigma * sigma / 2)
    let deviation = 8 * Double(count).squareRoot() * sigma
    for (found, z) in [
      (report.finish.p50, 0), (report.finish.p80, z80), (report.finish.p90, z90),
      (report.finish.p95, z95),
    ] {
      #expect(abs(found.minutes - 480 - mean - z * deviation) < 0.03)
    }
    // Equal parts have equal shares.
    #expect(report.causes.count == count)
    for cause in report.causes { #expect(abs(cause.share - 1 / Double(count)) < 0.003) }
  }

  @Test("cut off at both ends stay between them, the median moved as it must")
  func cutOff() throws {
    let spread = try Lognormal(median: 1, sigma: 0.3, lowest: 0.9, highest: 1.2)
    let values = (0...1000).map { spread.quantile(Double($0) / 1000) }
    #expect(values.allSatisfy { (0.9...1.2).contains($0) })
    #expect(values == values.sorted())
    // Φ of the ends, by the tables: the middle of the mass between them.
    let ends = [0.9, 1.2].map { 0.5 * erfc(-log($0) / 0.3 / 2.0.squareRoot()) }
    let middle = 0.5 * erfc(-log(spread.quantile(0.5)) / 0.3 / 2.0.squareRoot())
    #expect(abs(middle - (ends[0] + ends[1]) / 2) < 1e-12)
  }

  @Test("with a spread of nothing end as planned")
  func noSpread() throws {
    let event = Plans.row([10, 20, 30], risk: ["signing": .init(median: 1, sigma: 0)])
    let finish = try Plans.report(event, runs: 100).finish
    #expect([finish.p50, finish.p95] == [finish.planned, finish.planned])
    #expect(finish.chance == 1)
    #expect(finish.meanMinutesLate == 0)
  }

  @Test("whose speaker stays away are shorter by the item, unless somebody stands in")
  func absence() throws {
    var event = Plans.row(
      [10, 20, 30],
      kind: .talk,
      risk: ["talk": .init(median: 1, sigma: 0), "absent": .init(chance: 1)]
    )
    event.people = [Person(id: "lan"), Person(id: "minh", standby: "lan")]
    var items = event.programme.items
    items[1].who = ["lan"]
    event.programme = Programme(items.map(Programme.Entry.item))
    let alone = try Plans.report(event, runs: 100).finish
    #expect(alone.p50 == ClockTime(hour: 8, minute: 40))

    event.risk.spreads["absent"] = RiskOverrides.Spread(chance: 0.3)
    let report = try Plans.report(event, runs: 100_000)
    // Both stay away in nine of a hundred days.
    #expect(report.finish.p90 == ClockTime(hour: 9, minute: 0))
    let kept = report.causes.first { $0.source == .item("muc-2") }
    #expect(abs((kept?.meanMinutes ?? 0) + 20 * 0.09) < 0.1)
  }
}
