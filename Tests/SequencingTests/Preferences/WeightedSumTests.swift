// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import Testing

/// Several preferences as one, each value times its weight.
struct WeightedSumTests {
  static func event(_ parts: [PreferenceDeclaration.Part], grainInSeconds: Int = 60) -> Event {
    .tiny(
      [
        .block(
          "tham-luan",
          "Tham luận",
          order: .free,
          [
            .talk("nhung", "Tham luận của bà Nhung", 5...7),
            .talk("ngoc", "Tham luận của ông Ngọc", 5...7),
          ]
        )
      ],
      session: .from("07:30", to: "08:00", reserve: 10, grainInSeconds: grainInSeconds),
      preferences: [.weighted(parts)]
    )
  }

  @Test("Values are added up, each times its weight")
  func points() {
    let event = Self.event([
      .init(.listedOrder, weight: Weight(thousandths: 500)), .init(.reserve, weight: Weight(2)),
    ])
    let order = RunningOrder("ngoc 07:30 5", "nhung 07:48 5")
    #expect(event.tallies(of: order) == [Tally(13, "6.5")])
    #expect(event.scales == [Scale(unit: .cost, pointsPerUnit: 2, pointsPerStep: 1)])
  }

  @Test("Parts that are counted in other points are brought to one")
  func scales() {
    let event = Self.event(
      [
        .init(.finishEarly, weight: .one), .init(.listedOrder, weight: Weight(thousandths: 250)),
        .init(.preferredMinutes(weights: [:]), weight: Weight(3)),
      ],
      grainInSeconds: 30
    )
    let order = RunningOrder("ngoc 07:30 5:30", "nhung 07:36 5")
    #expect(event.tallies(of: order) == [Tally(4 * 11 + 1 + 6, "12.75")])
    #expect(event.scales == [Scale(unit: .cost, pointsPerUnit: 4, pointsPerStep: 1)])
  }

  @Test("A weight of nothing counts nothing")
  func nothing() {
    let event = Self.event([.init(.listedOrder, weight: Weight(0))])
    let order = RunningOrder("ngoc 07:30 5", "nhung 07:48 5")
    #expect(event.tallies(of: order) == [Tally(0, "0")])
  }

  @Test("A part that is not carried out is refused by its name")
  func refused() {
    let event = Self.event([
      .init(.keepPlan("plan.json"), weight: .one), .init(.reserve, weight: .one),
    ])
    #expect(
      Sequencer().refusals(of: event, in: .english).map(\.message) == [
        "'keep_plan' is not carried out yet"
      ]
    )
  }
}
