// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// Events with next to nothing in them are events.
struct SmallestEventTests {
  static func solve(_ event: Event, provers: Provers = .all) throws -> Solution {
    try Sequencer().solve(event, control: SolveControl(provers: provers)).solution
  }

  @Test("Without items the order is empty", arguments: [Provers.all, .glpkAlone])
  func noItems(provers: Provers) throws {
    let event = Event.tiny([], preferences: [.finishEarly, .changeover, .reserve])
    let solution = try Self.solve(event, provers: provers)
    #expect(solution.status == .optimal)
    #expect(solution.order == RunningOrder())
    #expect(solution.levels.map(\.value.points) == [0, 0, 0])
  }

  @Test("A block without items binds nothing")
  func emptyBlock() throws {
    let event = Event.tiny(
      [
        .block("trong", "Trống", equalMinutes: true, []),
        .talk("khai-mac", "Phát biểu khai mạc", 5),
      ],
      rules: [.at(.block("trong"), starts: ClockWindow("09:00", ""), ends: .open)],
      preferences: [.finishEarly]
    )
    #expect(try Self.solve(event).order == RunningOrder("khai-mac 07:30 5"))
  }

  @Test(
    "Where nothing fits and everything may be dropped, everything is",
    arguments: [Provers.all, .glpkAlone]
  )
  func everythingDropped(provers: Provers) throws {
    let event = Event.tiny(
      [
        .talk("nhung", "Tham luận của bà Nhung", 65) { $0.optionalValue = Weight(2) },
        .talk("ngoc", "Tham luận của ông Ngọc", 70) { $0.optionalValue = Weight(3) },
      ],
      preferences: [.keepOptional]
    )
    let solution = try Self.solve(event, provers: provers)
    #expect(solution.status == .optimal)
    #expect(solution.order == RunningOrder(dropping: ["nhung", "ngoc"]))
    #expect(solution.levels.map(\.value.points) == [5])
  }

  @Test("Items of no minutes stand in an order", arguments: [Provers.all, .glpkAlone])
  func noMinutes(provers: Provers) throws {
    let event = Event.tiny(
      [
        .block(
          "khai-mac",
          "Khai mạc",
          order: .free,
          [
            .talk("tang-hoa", "Tặng hoa", 0), .talk("chup-anh", "Chụp ảnh", 0),
            .talk("phat-bieu", "Phát biểu", 60),
          ]
        )
      ],
      rules: [.before([.item("chup-anh"), .item("tang-hoa")], gap: nil)],
      preferences: [.finishEarly]
    )
    let solution = try Self.solve(event, provers: provers)
    #expect(solution.status == .optimal)
    #expect(solution.order.map { Checker(event).violations(of: $0).isEmpty } == true)
    #expect(BruteForce.best(of: event) != .infeasible)
    if case .best(_, let order) = BruteForce.best(of: event), provers == .all {
      #expect(solution.order == order)
    }
  }

  @Test("Without preferences any order that holds is best", arguments: [Provers.all, .glpkAlone])
  func noPreferences(provers: Provers) throws {
    for seed in UInt64(1)...15 {
      let event = RandomEvent.make(seed: seed).preferring()
      let solution = try Self.solve(event, provers: provers)
      switch BruteForce.best(of: event) {
      case .infeasible: #expect(solution.status == .infeasible, "seed \(seed)")
      case .best(_, let order):
        #expect(solution.status == .optimal, "seed \(seed)")
        if provers == .all { #expect(solution.order == order, "seed \(seed)") }
      }
    }
  }
}
