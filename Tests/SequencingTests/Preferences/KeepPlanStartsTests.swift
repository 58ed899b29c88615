// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// Minutes by which the starts of kept items differ from those of an earlier plan.
struct KeepPlanStartsTests {
  @Test(
    "Every item that both have counts, earlier and later alike",
    arguments: [
      ("dao 07:30 6", "nhung 07:41 5", "ngoc 07:46 5", 0),
      ("dao 07:32 6", "nhung 07:40 5", "ngoc 07:46 5", 3),
      ("giai-lao 07:30 5", "nhung 07:36 5", "ngoc 07:46 5", 5),
    ]
  )
  func points(first: String, second: String, third: String, points: Int) {
    let order = RunningOrder(first, second, third)
    #expect(KeepPlanTests.event.tallies(of: order)[1] == Tally(points, "\(points)"))
    #expect(PreferenceRows(KeepPlanTests.event).instances[1].searchPoints(of: order) == points)
  }

  @Test("Starts of a plan with a finer grain count exactly")
  func finerGrain() {
    var event = KeepPlanTests.event
    event.earlierPlans = ["plan.json": RunningOrder("nhung 07:30:30 5")]
    let order = RunningOrder("nhung 07:31 5", "ngoc 07:36 5", dropping: ["dao", "giai-lao"])
    #expect(event.tallies(of: order)[1] == Tally(1, "0.5"))
    #expect(event.scales[1] == Scale(unit: .minutes, pointsPerUnit: 2, pointsPerStep: 1))
  }

  @Test("Items wait for the times they had")
  func waits() throws {
    let solution = try Sequencer().solve(KeepPlanTests.event, control: SolveControl()).solution
    #expect(solution.levels.map(\.value.description) == ["0", "0"])
    #expect(
      solution.order
        == RunningOrder(
          "dao 07:30 6",
          "nhung 07:41 5",
          "ngoc 07:46 5",
          dropping: ["giai-lao"]
        )
    )
  }

  @Test("Rows bound the distance on both sides")
  func rows() {
    var event = KeepPlanTests.event
    event.earlierPlans = ["plan.json": RunningOrder("nhung 07:35 5")]
    expectGolden(PreferenceRows(event).instances[1].text + "\n", named: "keep-plan-starts.txt")
  }
}
