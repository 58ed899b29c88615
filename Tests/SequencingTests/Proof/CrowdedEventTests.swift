// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// Events with more than their hours hold, against trying every plan: what must be left out, because
/// of the hours, of a stretch without a break, or of items that stand apart, is where bounds could
/// cut off the best order.
struct CrowdedEventTests {
  private static let seeds = Array(UInt64(1)...(BruteForceTests.soak ? 1_000 : 60))

  @Test("Of what does not fit, the least is left out", arguments: seeds)
  func leastIsLeftOut(seed: UInt64) throws {
    let event = Self.event(seed)
    // A search of one step leaves the proof with whatever order it began with, or with none.
    var control = SolveControl()
    control.maximumSteps = 1
    let solution = try Sequencer().solve(event, control: control).solution
    switch BruteForce.best(of: event) {
    case .infeasible: #expect(solution.status == .infeasible)
    case .best(let values, let order):
      #expect(solution.levels.map(\.value) == values)
      #expect(solution.levels.map(\.bound) == values)
      #expect(solution.order == order)
    }
  }

  @Test("Some of them have an order and leave something out, some have none")
  func bothSides() {
    let answers = (UInt64(1)...60).map { BruteForce.best(of: Self.event($0)) }
    let dropping = answers.count {
      if case .best(_, let order) = $0 { !order.dropped.isEmpty } else { false }
    }
    let infeasible = answers.count { if case .infeasible = $0 { true } else { false } }
    #expect(dropping >= 25)
    #expect((3...30).contains(infeasible))
  }

  @Test("Two stretches may be as long as they can, and the break between them too")
  func fullStretches() throws {
    let event = Event.tiny(
      [
        .talk("nhung", "Tham luận của bà Nhung", 15),
        .talk("giai-lao", "Giải lao", 10, kind: .break) { $0.starts = ClockWindow("", "07:45") },
        .talk("ngoc", "Tham luận của ông Ngọc", 14),
        .talk("nguyet", "Tham luận của ông Nguyệt", 1),
      ],
      rules: [.noLongerThanWithoutBreak(Length(minutes: 15))],
      preferences: [.listedOrder]
    )
    let solution = try Sequencer().solve(event, control: SolveControl()).solution
    #expect(
      solution.order
        == RunningOrder("nhung 07:30 15", "giai-lao 07:45 10", "ngoc 07:55 14", "nguyet 08:09 1")
    )
  }

  private static func event(_ seed: UInt64) -> Event {
    var random = SeededGenerator(seed: seed)
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    func chance(_ percent: Int) -> Bool { number(1...100) <= percent }
    let hasBreak = chance(70)
    var entries = (1...number(5...6)).map { index -> Programme.Entry in
      let least = number(3...8)
      let most = index <= 2 ? least + number(0...2) : least
      let isOptional = chance(45)
      let isApart = chance(60)
      let value = number(1...4)
      return .talk(ItemID("t\(index)"), "Tham luận \(index)", least...most, prefer: most) {
        if isOptional { $0.optionalValue = Weight(value) }
        if isApart { $0.tags = ["an-ninh"] }
      }
    }
    if hasBreak {
      let isOptional = chance(50)
      let value = number(1...4)
      entries.insert(
        .talk("giai-lao", "Giải lao", 3, kind: .break) {
          if isOptional { $0.optionalValue = Weight(value) }
          $0.isFloating = true
        },
        at: number(1...entries.count)
      )
    }
    var rules: [RuleDeclaration.Statement] = []
    if chance(75) { rules.append(.apart(.tag("an-ninh"), .items(chance(70) ? 1 : 2))) }
    if chance(70) { rules.append(.noLongerThanWithoutBreak(Length(minutes: number(12...22)))) }
    if hasBreak, chance(30) {
      rules.append(.at(.item("giai-lao"), starts: ClockWindow("07:45", ""), ends: .open))
    }
    let minutes = number(20...36)
    return .tiny(
      entries,
      session: .from("07:30", to: minutes < 30 ? "07:\(30 + minutes)" : "08:0\(minutes - 30)"),
      changeovers: [.turn("any", "any", number(0...1))],
      rules: rules,
      preferences: [.keepOptional, .preferredMinutes(weights: [:]), .listedOrder, .finishEarly]
    )
  }
}
