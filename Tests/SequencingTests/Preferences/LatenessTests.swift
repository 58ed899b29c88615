// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import Testing

/// Minutes that kept items end past their due time, each with the item's cost.
struct LatenessTests {
  static func event(due: String = "07:50", cost: Weight = Weight(2)) -> Event {
    .tiny(
      [
        .talk("trao-co", "Trao Cờ thi đua", 5, kind: .awards) {
          $0.due = ClockTime(due)
          $0.lateCost = cost
          $0.optionalValue = .one
        },
        .talk("bao-cao", "Báo cáo tổng kết", 5, kind: .report) { $0.due = ClockTime("08:00") },
        .talk("be-mac", "Phát biểu bế mạc", 5),
      ],
      preferences: [.lateness]
    )
  }

  @Test(
    "What ends past its time counts, each minute at the item's cost",
    arguments: [
      ("07:45", "07:55", 0), ("07:46", "07:55", 2), ("07:50", "07:55", 10), ("07:50", "07:58", 13),
    ]
  )
  func points(first: String, second: String, points: Int) {
    let order = RunningOrder("trao-co \(first) 5", "bao-cao \(second) 5", "be-mac 08:20 5")
    #expect(Self.event().tallies(of: order) == [Tally(points, "\(points)")])
  }

  @Test("A dropped item is never late")
  func dropped() {
    let order = RunningOrder("bao-cao 07:50 5", "be-mac 08:20 5", dropping: ["trao-co"])
    #expect(Self.event().tallies(of: order) == [Tally(0, "0")])
  }

  @Test("Costs of a fraction and due times off the grain count exactly")
  func fractions() {
    let order = RunningOrder("trao-co 07:50 5", "bao-cao 07:55 5", "be-mac 08:20 5")
    let event = Self.event(due: "07:50:30", cost: Weight(thousandths: 1500))
    #expect(event.tallies(of: order) == [Tally(27, "6.75")])
    #expect(event.scales == [Scale(unit: .minutes, pointsPerUnit: 4, pointsPerStep: 1)])
  }

  @Test("The unit is a minute")
  func scale() {
    #expect(Self.event().scales == [Scale(unit: .minutes, pointsPerUnit: 1, pointsPerStep: 1)])
  }
}
