// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// Minutes between the start of an item and the time wanted for it; 0 when the item is dropped.
struct NearTests {
  static func event(at clock: String = "07:50") -> Event {
    .tiny(
      [
        .talk("bao-cao", "Báo cáo tổng kết", 10, kind: .report),
        .talk("giai-lao", "Giải lao", 5, kind: .break) { $0.optionalValue = .one },
      ],
      preferences: [.near("giai-lao", ClockTime(clock))]
    )
  }

  @Test(
    "Early and late count alike",
    arguments: [("07:48", 2), ("07:49", 1), ("07:50", 0), ("07:51", 1), ("08:00", 10)]
  )
  func points(start: String, points: Int) {
    let order = RunningOrder("bao-cao 07:30 10", "giai-lao \(start) 5")
    #expect(Self.event().tallies(of: order) == [Tally(points, "\(points)")])
  }

  @Test("A dropped item is not missed")
  func dropped() {
    let order = RunningOrder("bao-cao 07:30 10", dropping: ["giai-lao"])
    #expect(Self.event().tallies(of: order) == [Tally(0, "0")])
  }

  @Test("A time off the grain, or before the session, counts exactly")
  func offTheGrain() {
    let order = RunningOrder("bao-cao 07:30 10", "giai-lao 07:50 5")
    #expect(Self.event(at: "07:50:15").tallies(of: order) == [Tally(1, "0.25")])
    #expect(
      Self.event(at: "07:50:15").scales == [
        Scale(unit: .minutes, pointsPerUnit: 4, pointsPerStep: 1)
      ]
    )
    #expect(Self.event(at: "07:20").tallies(of: order) == [Tally(30, "30")])
  }

  @Test("Rows bound the distance on both sides")
  func rows() {
    expectGolden(Self.event().preferenceRows, named: "near.txt")
  }

  @Test("The item waits for its time, and the ties leave nothing else waiting")
  func waits() throws {
    let event = Self.event().preferring(.keepOptional, .near("giai-lao", ClockTime("07:50")))
    let solution = try Sequencer().solve(event, control: SolveControl()).solution
    #expect(solution.status == .optimal)
    #expect(solution.order == RunningOrder("bao-cao 07:30 10", "giai-lao 07:50 5"))
  }

  @Test("Between two steps the earlier is as near, and the ties take it")
  func betweenSteps() throws {
    let event = Self.event().preferring(.keepOptional, .near("giai-lao", ClockTime("07:50:30")))
    let solution = try Sequencer().solve(event, control: SolveControl()).solution
    #expect(solution.levels.map(\.value.description) == ["0", "0.5"])
    #expect(solution.order == RunningOrder("bao-cao 07:30 10", "giai-lao 07:50 5"))
  }
}
