// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import Testing

/// Minutes that kept items are off the length they want, each with the weight of its id or kind.
struct PreferredMinutesTests {
  static func event(_ weights: [String: Weight] = [:], grainInSeconds: Int = 60) -> Event {
    .tiny(
      [
        .talk("nhung", "Tham luận của bà Nhung", 4...8, prefer: 6),
        .talk("ngoc", "Tham luận của ông Ngọc", 4...8, prefer: 6) { $0.optionalValue = .one },
        .talk("bao-cao", "Báo cáo tổng kết", 10...20, prefer: 15, kind: .report),
      ],
      session: .from("07:30", to: "08:30", grainInSeconds: grainInSeconds),
      preferences: [.preferredMinutes(weights: weights)]
    )
  }

  @Test(
    "Minutes above and below the wish count alike, those of dropped items not",
    arguments: [
      (RunningOrder("nhung 07:30 6", "ngoc 07:40 6", "bao-cao 07:50 15"), Tally(0, "0")),
      (RunningOrder("nhung 07:30 4", "ngoc 07:40 7", "bao-cao 07:50 15"), Tally(3, "3")),
      (RunningOrder("nhung 07:30 5", "bao-cao 07:50 20", dropping: ["ngoc"]), Tally(6, "6")),
    ]
  )
  func points(order: RunningOrder, tally: Tally) {
    #expect(Self.event().tallies(of: order) == [tally])
  }

  @Test("A weight by id goes before that of its kind, and 1 stands where neither is named")
  func weights() {
    let event = Self.event(["talk": Weight(2), "ngoc": Weight(5)])
    let order = RunningOrder("nhung 07:30 5", "ngoc 07:40 7", "bao-cao 07:50 14")
    #expect(event.tallies(of: order) == [Tally(8, "8")])
    #expect(event.scales == [Scale(unit: .minutes, pointsPerUnit: 1, pointsPerStep: 1)])
  }

  @Test("A weight of 0 lets an item have any length")
  func noWeight() {
    let event = Self.event(["talk": Weight(0), "report": Weight(3)])
    let order = RunningOrder("nhung 07:30 4", "ngoc 07:40 8", "bao-cao 07:50 16")
    #expect(event.tallies(of: order) == [Tally(3, "3")])
    #expect(event.scales == [Scale(unit: .minutes, pointsPerUnit: 1, pointsPerStep: 3)])
  }

  @Test("Weights with decimals become whole points")
  func decimals() {
    let event = Self.event(["talk": Weight(thousandths: 1500), "report": Weight(thousandths: 125)])
    let order = RunningOrder("nhung 07:30 5", "ngoc 07:40 6", "bao-cao 07:50 17")
    #expect(event.tallies(of: order) == [Tally(14, "1.75")])
    #expect(event.scales == [Scale(unit: .minutes, pointsPerUnit: 8, pointsPerStep: 1)])
  }

  @Test("At a step of 30 s half a minute is a point")
  func halfMinutes() {
    let event = Self.event(grainInSeconds: 30)
    let order = RunningOrder("nhung 07:30 5:30", "ngoc 07:40:30 7", "bao-cao 07:50 15")
    #expect(event.tallies(of: order) == [Tally(3, "1.5")])
    #expect(event.scales == [Scale(unit: .minutes, pointsPerUnit: 2, pointsPerStep: 1)])
  }

  @Test("Decimals of weights and of the step multiply")
  func decimalsOfHalfMinutes() {
    let event = Self.event(["talk": Weight(thousandths: 1500)], grainInSeconds: 30)
    let order = RunningOrder("nhung 07:30 5:30", "ngoc 07:40:30 7", "bao-cao 07:50 14:30")
    #expect(event.tallies(of: order) == [Tally(11, "2.75")])
    #expect(event.scales == [Scale(unit: .minutes, pointsPerUnit: 4, pointsPerStep: 1)])
  }
}
