// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import GLPKSolver
import Sequencing
import TestSupport
import Testing

/// The programme over done sets, asked alone: the solver beside it knows nothing.
struct DoneSetTests {
  private static func solve(_ event: Event) throws -> Solution {
    let ignorant = PresetSolver(SolverAnswer(status: .unknown))
    return try Sequencer(solver: ignorant).solve(event, control: SolveControl()).solution
  }

  @Test("An item that a longest gap follows can wait beyond the hour its block has to reach")
  func delayBeyondReachingEnd() throws {
    let event = Event.tiny(
      [
        .block(
          "tham-luan",
          "Tham luận",
          [.talk("nhung", "Tham luận của bà Nhung", 5), .talk("ngoc", "Tham luận của ông Ngọc", 5)]
        ),
        .talk("trao-co", "Trao Cờ thi đua", 5) { $0.starts = ClockWindow("08:10", "") },
      ],
      rules: [
        .at(.block("tham-luan"), starts: .open, ends: ClockWindow("08:00", "")),
        .before([.item("ngoc"), .item("trao-co")], gap: .init(most: .zero)),
      ],
      preferences: [.finishEarly]
    )
    let solution = try Self.solve(event)
    #expect(solution.status == .optimal)
    // At 07:55 the block's other item would reach 08:00 in its place, but later than it need be.
    #expect(solution.order == RunningOrder("nhung 07:30 5", "ngoc 08:05 5", "trao-co 08:10 5"))
  }
}
