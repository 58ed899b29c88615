// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// What is told of small events without an order, against trying every order.
struct ConflictTests {
  /// Seeds of events without an order, each of the whole vocabulary.
  static let seeds: [UInt64] = {
    let wanted = isSoaking ? 500 : 40
    var found: [UInt64] = []
    var seed: UInt64 = 90_000
    while found.count < wanted {
      seed += 1
      if !hasOrder(RandomEvent.make(seed: seed, vocabulary: .whole)) { found.append(seed) }
    }
    return found
  }()

  private static func hasOrder(_ event: Event) -> Bool {
    var event = event
    event.preferences = []
    if case .best = BruteForce.best(of: event) { return true }
    return false
  }

  @Test("An optional item that turns the stage before somebody is ready may be what makes room")
  func optionalItemTurnsTheStage() throws {
    let event = Event.tiny(
      [
        .talk("nhung", "Tham luận của bà Nhung", 5),
        .talk("giai-lao", "Giải lao", 2, kind: .break) { $0.optionalValue = .one },
        .talk("ngoc", "Giao lưu với ông Ngọc", 5, kind: .break) {
          $0.ready = ClockTime("07:40")
          $0.starts = ClockWindow("", "07:40")
        },
      ],
      changeovers: [.turn("any", "any", 1), .turn("floor", "floor", 0), .turn("start", "any", 0)]
    )
    let solution = try Sequencer().solve(event, control: SolveControl()).solution
    #expect(solution.order?.dropped == [])
    #expect(Sequencer().explain(event, repairs: 0, control: SolveControl()).conflict == nil)
  }

  @Test("A conflict cannot hold, and without any one of its members it can", arguments: seeds)
  func conflictIsIrreducible(seed: UInt64) throws {
    let event = RandomEvent.make(seed: seed, vocabulary: .whole)
    let explanation = Sequencer().explain(event, repairs: 0, control: SolveControl())
    let conflict = try #require(explanation.conflict)
    #expect(conflict.isIrreducible)
    let others = Set(event.requirements).subtracting(conflict.requirements)
    #expect(!Self.hasOrder(event.lifting(others)))
    for one in conflict.requirements {
      #expect(Self.hasOrder(event.lifting(others.union([one]))), "\(one) is not needed")
    }
  }

  @Test("Every repair changes the event as told, and its order keeps every rule", arguments: seeds)
  func repairsHold(seed: UInt64) {
    let event = RandomEvent.make(seed: seed, vocabulary: .whole)
    let explanation = Sequencer().explain(event, repairs: 4, control: SolveControl())
    for repair in explanation.repairs {
      #expect(repair.event == event.amended(by: repair.amendments))
      let order = repair.solution.order
      #expect(order != nil)
      if let order { #expect(Checker(repair.event).violations(of: order).isEmpty) }
      #expect(repair.steps.allSatisfy { !$0.words(.vietnamese).isEmpty })
      // What a step says of a thing is so only when no other step changes it too.
      let subjects = repair.amendments.map(\.subject)
      #expect(Set(subjects).count == subjects.count)
      #expect(repair.event.rules.count == event.rules.count)
    }
  }

  @Test("An event with an order has no conflict")
  func noConflictWithAnOrder() {
    let event = RandomEvent.make(seed: Self.firstWithOrder, vocabulary: .whole)
    #expect(Sequencer().explain(event, control: SolveControl()).conflict == nil)
  }

  private static let firstWithOrder: UInt64 =
    (1...100).first { hasOrder(RandomEvent.make(seed: $0, vocabulary: .whole)) } ?? 1

  @Test("Lifting takes nothing away from an order that held", arguments: 1...UInt64(60))
  func liftingLoosens(seed: UInt64) {
    let event = RandomEvent.make(seed: seed, vocabulary: .whole)
    guard case .best(_, let order) = BruteForce.best(of: event) else { return }
    for one in event.requirements {
      #expect(Checker(event.lifting([one])).violations(of: order).isEmpty, "\(one)")
    }
  }

  @Test("Items too long for the hours are named, with minutes")
  func tooManyItems() throws {
    let items = (1...6).map { number in
      Item(
        id: ItemID("t\(number)"),
        title: "Talk \(number)",
        kind: .talk,
        minutes: LengthRange(exactly: Length(minutes: 10 * number))
      )
    }
    let event = Event(
      header: EventHeader(title: "Too full"),
      session: Session(
        starts: ClockTime(hour: 9, minute: 0),
        ends: ClockTime(hour: 10, minute: 30)
      ),
      programme: Programme(items.map { .item($0) })
    )
    let explanation = Sequencer().explain(event, control: SolveControl())
    let conflict = try #require(explanation.conflict)
    // 60 + 50 minutes are more than 90; no single item is.
    #expect(conflict.requirements == [.sessionEnd, .kept("t5"), .kept("t6")])
    #expect(
      explanation.reasons.first?.words(.english).sentence
        == "the 6 items that must be kept need at least 210 minutes; the session has 90 minutes"
    )
    #expect(!explanation.repairs.isEmpty)
  }

  @Test("Of two rules given up together, each is the one that is named")
  func twoRulesGivenUp() throws {
    let item = { (id: ItemID) in
      Programme.Entry.item(
        Item(id: id, title: id.rawValue, minutes: LengthRange(exactly: Length(minutes: 5)))
      )
    }
    let before = { (one: ItemID, other: ItemID) in
      RuleDeclaration(.before([.item(one), .item(other)], gap: nil))
    }
    // Two circles that have nothing in common, and a rule that is in no one's way.
    let event = Event(
      header: EventHeader(title: "Two circles"),
      session: Session(
        starts: ClockTime(hour: 9, minute: 0),
        ends: ClockTime(hour: 10, minute: 0)
      ),
      programme: Programme([
        .block(
          Block(id: "all", order: .free, entries: ["a", "b", "c", "d"].map { item(ItemID($0)) })
        )
      ]),
      rules: [
        before("a", "b"), before("b", "a"), before("a", "c"), before("c", "d"), before("d", "c"),
      ]
    )
    let repairs = Sequencer().explain(event, repairs: 20, control: SolveControl()).repairs
    let pairs = repairs.filter { $0.steps.count == 2 && $0.steps.allSatisfy { $0.lever == .rules } }
    #expect(!pairs.isEmpty)
    for repair in pairs {
      for step in repair.steps {
        guard case .rule(let index, nil)? = step.amendments.first,
          case .before(let chain, _) = event.rules[index].statement
        else {
          Issue.record("\(step.words(.english))")
          continue
        }
        let names = chain.map { subject in
          if case .item(let id) = subject { "“\(id)”" } else { "" }
        }
        #expect(step.words(.english).contains(names.joined(separator: " before ")))
        #expect(index != 2)
      }
    }
  }

  @Test("No two levers of a repair change the same item")
  func leversDoNotMeet() {
    // Half of every speech is not enough; half of every speech and more of one would be the same twice.
    let items = (1...5).map { number in
      Item(
        id: ItemID("s\(number)"),
        title: "Speech \(number)",
        kind: .speech,
        minutes: LengthRange(exactly: Length(minutes: 10))
      )
    }
    let event = Event(
      header: EventHeader(title: "Speeches"),
      session: Session(
        starts: ClockTime(hour: 9, minute: 0),
        ends: ClockTime(hour: 9, minute: 22)
      ),
      programme: Programme(items.map { .item($0) })
    )
    let repairs = Sequencer().explain(event, repairs: 20, control: SolveControl()).repairs
    #expect(repairs.contains { $0.steps.count > 1 })
    for repair in repairs {
      let subjects = repair.amendments.map(\.subject)
      #expect(Set(subjects).count == subjects.count)
    }
  }
}
