// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// How many items and pairs of items are not as in an earlier plan.
struct KeepPlanTests {
  /// The plan has a talk that the event has no more, and none of the new one.
  static let plan = RunningOrder(
    "dao 07:30 6",
    "bo-di 07:36 5",
    "nhung 07:41 5",
    "ngoc 07:46 5",
    dropping: ["giai-lao"]
  )

  static let event: Event = {
    var event = Event.tiny(
      [
        .block(
          "tham-luan",
          "Tham luận",
          order: .free,
          [
            .talk("nhung", "Tham luận của bà Nhung", 5),
            .talk("ngoc", "Tham luận của ông Ngọc", 4...6, prefer: 5),
            .talk("dao", "Tham luận của bà Đào", 4...6, prefer: 5) { $0.optionalValue = .one },
            .talk("giai-lao", "Giải lao", 5, kind: .break) { $0.optionalValue = .one },
          ]
        )
      ],
      preferences: [.keepPlan("plan.json")]
    )
    event.earlierPlans = ["plan.json": plan]
    return event
  }()

  @Test(
    "What is dropped or added, stands in another order or has another length counts",
    arguments: [
      ("dao 07:30 6", "nhung 07:36 5", "ngoc 07:41 5", 0),
      ("dao 07:30 5", "nhung 07:36 5", "ngoc 07:41 4", 2),
      ("nhung 07:30 5", "dao 07:36 6", "ngoc 07:45 5", 1),
      ("ngoc 07:30 5", "nhung 07:36 5", "dao 07:45 6", 3),
      ("giai-lao 07:30 5", "nhung 07:36 5", "ngoc 07:45 5", 2),
    ]
  )
  func points(first: String, second: String, third: String, points: Int) {
    let order = RunningOrder(first, second, third)
    #expect(Self.event.tallies(of: order)[0] == Tally(points, "\(points)"))
    #expect(PreferenceRows(Self.event).instances[0].searchPoints(of: order) == points)
  }

  @Test("An item of a length that it cannot have any more is changed wherever it stands")
  func impossibleLength() {
    var event = Self.event
    event.earlierPlans = ["plan.json": RunningOrder("ngoc 07:30 9", "nhung 07:39 5:30")]
    let order = RunningOrder("ngoc 07:30 6", "nhung 07:36 5", dropping: ["dao", "giai-lao"])
    #expect(event.tallies(of: order)[0] == Tally(2, "2"))
    #expect(PreferenceRows(event).instances[0].searchPoints(of: order) == 2)
  }

  @Test("Rows tell what is reversed and what has another length")
  func rows() {
    var event = Self.event
    event.earlierPlans = ["plan.json": RunningOrder("ngoc 07:30 5", "nhung 07:35 5")]
    let rows = PreferenceRows(event).instances[0].text
    expectGolden(rows + "\n", named: "keep-plan.txt")
  }

  @Test("The plan stands where the rules let it, and what is new finds its place")
  func staysClose() throws {
    var event = Self.event
    event.rules = [
      RuleDeclaration(.before([.item("nhung"), .item("dao")], gap: nil)),
      RuleDeclaration(.before([.item("dao"), .item("giai-lao")], gap: nil)),
    ]
    event.preferences.insert(PreferenceDeclaration(.keepOptional), at: 0)
    let solution = try Sequencer().solve(event, control: SolveControl()).solution
    #expect(solution.status == .optimal)
    #expect(solution.levels.map(\.name) == ["keep_optional", "keep_plan", "keep_plan_starts"])
    // One pair is reversed and the break is new.
    #expect(solution.levels.map(\.value.description) == ["0", "2", "16"])
    #expect(solution.levels.map(\.isProved) == [true, true, true])
  }
}
