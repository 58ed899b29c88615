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

  @Test("Two preferences that weigh the same minutes differently do not cut off the best order")
  func minutesWithTwoPrices() throws {
    let event = Event.tiny(
      [
        .block(
          "tham-luan",
          "Tham luận",
          order: .free,
          [
            .talk("nhung", "Tham luận của bà Nhung", 5...10, prefer: 10),
            .talk("ngoc", "Tham luận của ông Ngọc", 8...10, prefer: 10),
            .talk("nguyet", "Tham luận của ông Nguyệt", 10),
          ]
        ),
        .talk("trao-co", "Trao Cờ thi đua", 17),
      ],
      session: .from("07:30", to: "08:12"),
      preferences: [
        .preferredMinutes(weights: ["nhung": Weight(2), "ngoc": .one]),
        .preferredMinutes(weights: ["nhung": .one, "ngoc": Weight(2)]),
      ]
    )
    let solution = try Self.solve(event)
    guard case .best(let values, _) = BruteForce.best(of: event) else {
      Issue.record("no order by trying every one")
      return
    }
    // Five minutes too many: two off Ngọc at 1, three off Nhung at 2, then the other way round.
    #expect(solution.status == .optimal)
    #expect(solution.levels.map(\.value) == values)
  }
}
