// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import Testing

/// Minutes from the session's start to the finish.
struct FinishEarlyTests {
  static func event(grainInSeconds: Int = 60) -> Event {
    .tiny(
      [.talk("be-mac", "Phát biểu bế mạc", 5) { $0.optionalValue = .one }],
      session: .from("07:30", to: "08:30", grainInSeconds: grainInSeconds),
      changeovers: [.turn(.lectern, .end, 2)],
      preferences: [.finishEarly]
    )
  }

  @Test(
    "The finish is the last end and its changeover",
    arguments: [
      (RunningOrder("be-mac 07:30 5"), 7), (RunningOrder("be-mac 08:00 5"), 37),
      (RunningOrder(dropping: ["be-mac"]), 0),
    ]
  )
  func points(order: RunningOrder, minutes: Int) {
    #expect(Self.event().tallies(of: order) == [Tally(minutes, "\(minutes)")])
  }

  @Test("At a step of 15 s a quarter of a minute is a point")
  func quarterMinutes() {
    let event = Self.event(grainInSeconds: 15)
    #expect(event.tallies(of: RunningOrder("be-mac 07:30:15 5")) == [Tally(29, "7.25")])
    #expect(event.scales == [Scale(unit: .minutes, pointsPerUnit: 4, pointsPerStep: 1)])
  }

  @Test("The unit is a minute")
  func scale() {
    #expect(Self.event().scales == [Scale(unit: .minutes, pointsPerUnit: 1, pointsPerStep: 1)])
  }
}
