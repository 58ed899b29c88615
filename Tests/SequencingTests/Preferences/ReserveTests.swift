// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import Testing

/// Minutes missing from the reserve wanted free before the session's end.
struct ReserveTests {
  static func event(reserve: Int = 5, grainInSeconds: Int = 60) -> Event {
    .tiny(
      [.talk("be-mac", "Phát biểu bế mạc", 5) { $0.optionalValue = .one }],
      session: .from("07:30", to: "08:30", reserve: reserve, grainInSeconds: grainInSeconds),
      changeovers: [.turn(.lectern, .end, 2)],
      preferences: [.reserve]
    )
  }

  @Test(
    "What the finish leaves of the session counts, its last changeover taken off",
    arguments: [
      ("07:30", 0), ("08:17", 0), ("08:18", 0), ("08:19", 1), ("08:23", 5),
    ]
  )
  func points(start: String, minutes: Int) {
    let order = RunningOrder("be-mac \(start) 5")
    #expect(Self.event().tallies(of: order) == [Tally(minutes, "\(minutes)")])
  }

  @Test("At a step of 30 s half a minute is a point")
  func halfMinutes() {
    let event = Self.event(grainInSeconds: 30)
    let order = RunningOrder("be-mac 08:19:30 5")
    #expect(event.tallies(of: order) == [Tally(3, "1.5")])
    #expect(event.scales == [Scale(unit: .minutes, pointsPerUnit: 2, pointsPerStep: 1)])
  }

  @Test("A reserve longer than the session is never whole, not even with everything dropped")
  func longReserve() {
    let event = Self.event(reserve: 70)
    #expect(event.tallies(of: RunningOrder("be-mac 07:30 5")) == [Tally(17, "17")])
    #expect(event.tallies(of: RunningOrder(dropping: ["be-mac"])) == [Tally(10, "10")])
  }

  @Test("The unit is a minute")
  func scale() {
    #expect(Self.event().scales == [Scale(unit: .minutes, pointsPerUnit: 1, pointsPerStep: 1)])
  }
}
