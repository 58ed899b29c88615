// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import Risk
import Testing

/// The published table of the reference programme, in minutes after 08:00.
@Suite("The reference programme")
struct ReferenceTableTests {
  struct Variant: CustomTestStringConvertible, Sendable {
    let name: String
    let planned: Int
    let quantiles: [Double]
    let within210: Double
    let within240: Double
    let changes: [[String]]

    var testDescription: String { name }
  }

  private static let fiveMinutes = ["minutes: 6\n    items", "minutes: 5\n    items"]
  private static let shortAwards = ["kind: awards, minutes: 35", "kind: awards, minutes: 27"]
  private static func pause(_ minutes: Int) -> [String] {
    [
      "  - { id: trung-uong,",
      "  - { id: giai-lao, title: Giải lao, kind: break, minutes: \(minutes) }\n  - { id: trung-uong,",
    ]
  }

  static let variants = [
    Variant(
      name: "as it is",
      planned: 193,
      quantiles: [212, 220, 225],
      within210: 0.42,
      within240: 1,
      changes: []
    ),
    Variant(
      name: "with a break of 15 minutes",
      planned: 208,
      quantiles: [230, 239, 243],
      within210: 0.01,
      within240: 0.83,
      changes: [pause(15)]
    ),
    Variant(
      name: "with the performance inside",
      planned: 223,
      quantiles: [242, 251, 255],
      within210: 0,
      within240: 0.40,
      changes: [
        [
          "  - { id: chao-co,",
          "  - { id: van-nghe, title: Văn nghệ, kind: performance, minutes: 30 }\n  - { id: chao-co,",
        ]
      ]
    ),
    Variant(
      name: "with talks of 5 minutes",
      planned: 184,
      quantiles: [202, 211, 215],
      within210: 0.78,
      within240: 1,
      changes: [fiveMinutes]
    ),
    Variant(
      name: "with talks of 5, awards of 27",
      planned: 176,
      quantiles: [194, 201, 205],
      within210: 0.96,
      within240: 1,
      changes: [fiveMinutes, shortAwards]
    ),
    Variant(
      name: "with talks of 5, awards of 27, a break of 10",
      planned: 186,
      quantiles: [206, 213, 218],
      within210: 0.68,
      within240: 1,
      changes: [fiveMinutes, shortAwards, pause(10)]
    ),
  ]

  @Test("comes out as published, within a minute and three in a hundred", arguments: variants)
  func table(variant: Variant) throws {
    for (limit, chance) in [(210, variant.within210), (240, variant.within240)] {
      let event = try Plans.reference { text in
        for change in variant.changes { text = text.replacing(change[0], with: change[1]) }
        let end = ClockTime(hour: 8, minute: 0) + Length(minutes: limit)
        text = text.replacing("ends: \"11:30\"", with: "ends: \"\(end)\"")
      }
      let report = try Plans.report(event, runs: 200_000)
      let finish = report.finish
      #expect(finish.planned.minutes == 480 + Double(variant.planned))
      #expect(abs(finish.chance - chance) <= 0.03, "\(limit): \(finish.chance)")
      let quantiles = [finish.p50, finish.p80, finish.p90].map { $0.minutes - 480 }
      for (found, published) in zip(quantiles, variant.quantiles) {
        // The published minutes are rounded.
        #expect(abs(found.rounded() - published) <= 1, "\(quantiles)")
      }
    }
  }
}
