// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import Testing

/// The value of the optional items that are dropped.
struct KeepOptionalTests {
  static func event(_ first: Weight, _ second: Weight) -> Event {
    .tiny(
      [
        .talk("nhung", "Tham luận của bà Nhung", 5) { $0.optionalValue = first },
        .talk("ngoc", "Tham luận của ông Ngọc", 5) { $0.optionalValue = second },
        .talk("be-mac", "Phát biểu bế mạc", 5),
      ],
      preferences: [.keepOptional]
    )
  }

  @Test(
    "Dropped items count their values",
    arguments: [
      (RunningOrder("nhung 07:30 5", "ngoc 07:35 5", "be-mac 07:40 5"), Tally(0, "0")),
      (RunningOrder("ngoc 07:35 5", "be-mac 07:40 5", dropping: ["nhung"]), Tally(3, "3")),
      (RunningOrder("nhung 07:30 5", "be-mac 07:40 5", dropping: ["ngoc"]), Tally(4, "4")),
      (RunningOrder("be-mac 07:40 5", dropping: ["nhung", "ngoc"]), Tally(7, "7")),
    ]
  )
  func points(order: RunningOrder, tally: Tally) {
    #expect(Self.event(Weight(3), Weight(4)).tallies(of: order) == [tally])
  }

  @Test("Values with decimals become whole points")
  func decimals() {
    let event = Self.event(Weight(thousandths: 1500), Weight(thousandths: 250))
    let order = RunningOrder("be-mac 07:30 5", dropping: ["nhung", "ngoc"])
    #expect(event.tallies(of: order) == [Tally(7, "1.75")])
    #expect(event.scales == [Scale(unit: .value, pointsPerUnit: 4, pointsPerStep: 1)])
  }

  @Test("Costs step by what all values share")
  func steps() {
    #expect(
      Self.event(Weight(6), Weight(4)).scales
        == [Scale(unit: .value, pointsPerUnit: 1, pointsPerStep: 2)]
    )
    #expect(
      Self.event(Weight(0), Weight(0)).scales
        == [Scale(unit: .value, pointsPerUnit: 1, pointsPerStep: 1)]
    )
  }
}
