// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// How far rules with `soft` are broken, each with its weight.
struct SoftRulesTests {
  static func event(_ rules: [RuleDeclaration], grainInSeconds: Int = 60) -> Event {
    var event = Event.tiny(
      [
        .block(
          "tham-luan",
          "Tham luận",
          order: .free,
          [
            .talk("nhung", "Tham luận của bà Nhung", 5),
            .talk("ngoc", "Tham luận của ông Ngọc", 5),
            .talk("dao", "Tham luận của bà Đào", 5),
          ]
        )
      ],
      session: .from("07:30", to: "08:30", grainInSeconds: grainInSeconds),
      preferences: [.softRules]
    )
    event.rules = rules
    return event
  }

  static let late = RuleDeclaration(
    .at(.item("nhung"), starts: ClockWindow("07:40", ""), ends: .open),
    softWeight: Weight(thousandths: 1500)
  )
  static let reversed = RuleDeclaration(
    .before([.item("dao"), .item("nhung")], gap: nil),
    softWeight: Weight(4)
  )

  @Test("Counts and minutes are summed with their weights")
  func points() {
    let event = Self.event([Self.late, Self.reversed])
    let order = RunningOrder("nhung 07:37 5", "ngoc 07:42 5", "dao 07:47 5")
    #expect(event.tallies(of: order) == [Tally(2 * 4 + 3 * 3, "8.5")])
    #expect(event.scales == [Scale(unit: .cost, pointsPerUnit: 2, pointsPerStep: 1)])
  }

  @Test("A finer grain counts parts of minutes, a miss off the grain a whole step")
  func grain() {
    let event = Self.event(
      [
        RuleDeclaration(
          .at(.item("nhung"), starts: ClockWindow("07:40:10", ""), ends: .open),
          softWeight: .one
        )
      ],
      grainInSeconds: 30
    )
    let order = RunningOrder("nhung 07:38:30 5", "ngoc 07:45 5", "dao 07:50 5")
    #expect(event.tallies(of: order) == [Tally(4, "2")])
  }

  @Test("A rule that binds, and one of no weight, cost nothing")
  func nothing() {
    var (binding, weightless) = (Self.reversed, Self.late)
    binding.softWeight = nil
    weightless.softWeight = Weight(0)
    let event = Self.event([binding, weightless])
    let order = RunningOrder("nhung 07:37 5", "ngoc 07:42 5", "dao 07:47 5")
    #expect(event.tallies(of: order) == [Tally(0, "0")])
  }

  @Test("A rule that is soft binds nothing, the checker neither")
  func bindsNothing() throws {
    let event = Self.event([Self.reversed])
    let order = RunningOrder("nhung 07:37 5", "ngoc 07:42 5", "dao 07:47 5")
    #expect(Checker(event).violations(of: order).isEmpty)
    #expect(event.instances(of: "before").isEmpty)
  }

  @Test("Two rules that cannot both hold leave the dearer one kept")
  func dearer() throws {
    let other = RuleDeclaration(
      .before([.item("nhung"), .item("dao")], gap: nil),
      softWeight: .one
    )
    let solution = try Sequencer().solve(
      Self.event([Self.reversed, other]),
      control: SolveControl()
    ).solution
    #expect(solution.status == .optimal)
    #expect(solution.levels.map(\.value.description) == ["1"])
    #expect(solution.order?.placements.map(\.item) == ["dao", "nhung", "ngoc"])
  }

  @Test("A start waits for a window that does not bind")
  func waits() throws {
    let event = Self.event([Self.late, Self.reversed])
    let solution = try Sequencer().solve(event, control: SolveControl()).solution
    #expect(solution.levels.map(\.value.description) == ["0"])
    #expect(
      solution.order == RunningOrder("ngoc 07:30 5", "dao 07:35 5", "nhung 07:40 5")
    )
  }

  @Test("Rows give way by columns that cost")
  func rows() {
    let event = Self.event([Self.late])
    expectGolden(event.preferenceRows, named: "soft-rules.txt")
  }
}
