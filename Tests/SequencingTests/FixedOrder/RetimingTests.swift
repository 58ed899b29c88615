// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// Orders that are given, timed anew.
struct RetimingTests {
  @Test(
    "The file's order, timed, is the best of all its timings",
    arguments: SeedGroup.all(through: 200, soaking: 3_000)
  )
  func isTheBestOfAllTimings(group: SeedGroup) throws {
    for seed in group.seeds {
      let event = RandomEvent.make(seed: seed, vocabulary: seed % 2 == 0 ? .whole : .built)
      guard Sequencer().refusals(of: event, in: .english).isEmpty else { continue }
      let outcome = try Sequencer().retime(event, order: event.listed, control: SolveControl())
      switch BruteForce.best(of: event.chained) {
      case .infeasible:
        #expect(outcome.solution.status == .infeasible, "seed \(seed)")
      case .best(let values, let order):
        #expect(outcome.solution.status == .optimal, "seed \(seed)")
        #expect(outcome.solution.levels.map(\.value) == values, "seed \(seed)")
        #expect(outcome.solution.levels.map(\.bound) == values, "seed \(seed)")
        #expect(outcome.solution.order == order, "seed \(seed)")
      }
    }
  }

  @Test("So it is when many rules meet", arguments: SeedGroup.all(through: 60, soaking: 1_000))
  func isTheBestUnderManyRules(group: SeedGroup) throws {
    for seed in group.seeds {
      let event = LadenEvent.make(seed: seed)
      let outcome = try Sequencer().retime(event, order: event.listed, control: SolveControl())
      let whole = try Sequencer().solve(event.chained, control: SolveControl())
      #expect(outcome.solution.status == whole.solution.status, "seed \(seed)")
      #expect(
        outcome.solution.levels.map(\.value) == whole.solution.levels.map(\.value),
        "seed \(seed)"
      )
      if let order = outcome.solution.order {
        #expect(Checker(event).violations(of: order).map(\.rule) == [], "seed \(seed)")
      }
    }
  }

  @Test("An order of one's own is kept, whatever the file's is")
  func keepsOrder() throws {
    let event = Event.tiny(
      [
        .block(
          "tham-luan",
          "Tham luận",
          order: .free,
          [
            .talk("huu-lung", "Phong trào thi đua yêu nước", 5...9, prefer: 9),
            .talk("bao-long", "Đổi mới công nghệ", 5...9, prefer: 9),
            .talk("minh-tu", "Sáng tạo trong dạy và học", 5...9, prefer: 9) {
              $0.optionalValue = Weight(2)
            },
          ]
        )
      ],
      session: .from("07:30", to: "07:50"),
      preferences: [.keepOptional, .preferredMinutes(weights: [:])]
    )
    let outcome = try Sequencer().retime(
      event,
      order: ["minh-tu", "bao-long", "huu-lung"],
      control: SolveControl()
    )
    #expect(outcome.solution.status == .optimal)
    #expect(outcome.solution.order?.placements.map(\.item) == ["minh-tu", "bao-long", "huu-lung"])
    #expect(outcome.solution.levels.map(\.value.description) == ["0", "7"])
    #expect(outcome.solution.levels.map(\.prover) == [.ideal, .fixedOrder])
  }

  @Test("What an order leaves out is dropped")
  func dropsTheRest() throws {
    let event = Event.tiny(
      [
        .talk("khai-mac", "Khai mạc", 5),
        .talk("giao-luu", "Giao lưu", 5) { $0.optionalValue = Weight(1) },
        .talk("be-mac", "Bế mạc", 5),
      ],
      preferences: [.keepOptional]
    )
    let outcome = try Sequencer().retime(
      event,
      order: ["khai-mac", "be-mac"],
      control: SolveControl()
    )
    #expect(
      outcome.solution.order
        == RunningOrder("khai-mac 07:30 5", "be-mac 07:35 5", dropping: ["giao-luu"])
    )
    #expect(outcome.solution.levels.map(\.value.description) == ["1"])
  }

  @Test("An order that breaks a rule is told which")
  func tellsWhichRule() throws {
    let event = Event.tiny(
      [
        .block(
          "phien-sang",
          "Phiên sáng",
          order: .free,
          [
            .talk("bao-cao", "Báo cáo tổng kết", 5),
            .talk("giai-lao", "Giải lao", 5, kind: .break),
          ]
        )
      ],
      rules: [.before([.item("giai-lao"), .item("bao-cao")], gap: nil)]
    )
    let outcome = try Sequencer().retime(event, order: event.listed, control: SolveControl())
    #expect(outcome.solution.status == .infeasible)
    #expect(outcome.contradictions.map(\.code) == ["order-breaks-rule"])
    #expect(
      outcome.contradictions.map { $0.words(.vietnamese).sentence }.last?
        .contains("“Báo cáo tổng kết” đứng trước “Giải lao”") == true
    )
  }

  @Test("An order that leaves too few items between two is told so")
  func tellsWhatStandsTooNear() throws {
    let event = Event.tiny(
      [
        .talk("bien-phong", "Toàn dân tấn công tội phạm", 5) { $0.tags = ["an-ninh"] },
        .talk("canh-sat", "Vì an ninh tổ quốc", 5) { $0.tags = ["an-ninh"] },
      ],
      rules: [.apart(.tag("an-ninh"), .items(1))]
    )
    let outcome = try Sequencer().retime(event, order: event.listed, control: SolveControl())
    #expect(outcome.solution.status == .infeasible)
    #expect(outcome.contradictions.map(\.code) == ["order-breaks-rule"])
  }

  @Test("Sixty items of a tight order are timed")
  func timesManyItems() throws {
    let event = HardEvent.loose(60, seed: 3)
    let outcome = try Sequencer().retime(event, order: event.listed, control: SolveControl())
    #expect(outcome.solution.status != .unknown)
    #expect(outcome.solution.levels.filter { !$0.isProved } == [])
  }
}

extension Event {
  fileprivate var listed: [ItemID] { programme.items.map(\.id) }

  /// The same with the file's order as a rule.
  fileprivate var chained: Event {
    var event = self
    event.rules.append(
      RuleDeclaration(.before(listed.map { .item($0) }, gap: nil))
    )
    return event
  }
}
