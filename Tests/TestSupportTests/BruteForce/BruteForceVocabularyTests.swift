// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import TestSupport
import Testing

/// The rules and preferences that events use less often, worked out by hand.
@Suite("Brute force, further rules")
struct BruteForceVocabularyTests {
  private static let threeTalks = [
    free([talk("a", 5, who: ["khach"]), talk("b", 5, who: ["khach"]), talk("c", 5)])
  ]

  @Test(
    "Order rules turn a free block round",
    arguments: [
      (.adjacent(.item("c"), .item("a")), ["c 08:00 5", "a 08:05 5", "b 08:10 5"]),
      (.together([.item("a"), .item("c")]), ["a 08:00 5", "c 08:05 5", "b 08:10 5"]),
      (.first(.item("b"), in: nil), ["b 08:00 5", "a 08:05 5", "c 08:10 5"]),
      (.last(.item("b"), in: "tu-do"), ["a 08:00 5", "c 08:05 5", "b 08:10 5"]),
      (.rest("khach", Length(minutes: 4)), ["a 08:00 5", "c 08:05 5", "b 08:10 5"]),
      (.rest(nil, Length(minutes: 6)), ["a 08:00 5", "c 08:05 5", "b 08:11 5"]),
    ] as [(RuleDeclaration.Statement, [String])]
  )
  func orderRules(statement: RuleDeclaration.Statement, expected: [String]) {
    let event = morning(
      Self.threeTalks,
      people: [Person(id: "khach")],
      rules: [RuleDeclaration(statement)],
      preferences: [.finishEarly, .listedOrder]
    )
    // Waiting for the rest costs more than the listed order does.
    #expect(plan(event) == expected)
  }

  @Test("A run of one kind is broken before it is too long")
  func atMost() {
    let rule = RuleDeclaration(.atMost(Length(minutes: 10), .kind(.talk)))
    let items = [talk("a", 5), talk("b", 5), talk("c", 5), film("d", 5)]
    #expect(
      plan(morning([free(items)], rules: [rule]))
        == ["a 08:00 5", "b 08:05 5", "d 08:10 5", "c 08:15 5"]
    )
  }

  @Test("A break comes before the audience has sat too long, the first item's start included")
  func withoutBreak() {
    let rule = RuleDeclaration(.noLongerThanWithoutBreak(Length(minutes: 10)))
    let pause = item("nghi", 5...5, kind: .break)
    let items = [talk("a", 5), talk("b", 5), talk("c", 5), pause]
    #expect(
      plan(morning([free(items)], rules: [rule]))
        == ["a 08:00 5", "b 08:05 5", "nghi 08:10 5", "c 08:15 5"]
    )
    let twice = items + [talk("d", 5), talk("e", 5)]
    #expect(BruteForce.best(of: morning([free(twice)], rules: [rule])) == .infeasible)
  }

  @Test("A choice drops no more than it must, and the least valued")
  func choose() {
    let items = [talk("a", 5), talk("b", 5), item("c", 5...5, value: 3)]
    let rule = RuleDeclaration(
      .choose(from: [.item("a"), .item("b"), .item("c")], atLeast: 2, atMost: 2)
    )
    let event = morning([free(items)], ends: clock(8, 10), rules: [rule])
    #expect(plan(event) == ["a 08:00 5", "c 08:05 5"])
    let short = morning([free(items)], ends: clock(8, 9), rules: [rule])
    #expect(BruteForce.best(of: short) == .infeasible)
  }

  @Test(
    "Prelude items end by the official start, the changeover to an item begins when it is ready"
  )
  func officialStartAndReady() {
    var prelude = film("nhac", 5)
    prelude.isPrelude = true
    var awards = talk("trao", 5)
    awards.ready = clock(8, 20)
    var event = morning([prelude, talk("mo", 5), awards], lines: [line(.any, .any, 2)])
    event.session.officialStart = clock(8, 10)
    #expect(plan(event) == ["nhac 08:00 5", "mo 08:10 5", "trao 08:22 5"])
    event.session.officialStart = clock(8, 4)
    #expect(BruteForce.best(of: event) == .infeasible)
  }

  @Test("An item waits to be near its hour, a guest is not kept waiting")
  func laterStarts() {
    let near = morning([talk("a", 5), talk("b", 5)], preferences: [.near("b", clock(8, 20))])
    #expect(plan(near) == ["a 08:00 5", "b 08:20 5"])
    var late = talk("c", 5, who: ["khach"])
    late.starts = ClockWindow(earliest: clock(8, 15))
    let waiting = morning(
      [talk("a", 5, who: ["khach"]), talk("b", 5), late],
      people: [Person(id: "khach", waitingCost: Weight(2))],
      preferences: [.littleWaiting]
    )
    #expect(plan(waiting) == ["a 08:05 5", "b 08:10 5", "c 08:15 5"])
    #expect(values(waiting) == [Cost(points: 10)])
  }

  @Test("Lateness, alternation and a weighted sum are counted as the page says")
  func furtherValues() {
    var late = talk("a", 5, tags: ["x"])
    late.due = clock(8, 2)
    late.lateCost = Weight(2)
    let items = [late, talk("b", 5, tags: ["x", "y"]), film("c", 5), talk("d", 5, tags: ["y"])]
    let parts: [PreferenceDeclaration.Part] = [
      .init(.lateness, weight: Weight(thousandths: 500)),
      .init(.alternate(["x", "y"]), weight: .one),
    ]
    let event = morning(items, preferences: [.lateness, .alternate(["x", "y"]), .weighted(parts)])
    #expect(values(event) == [Cost(points: 6), Cost(points: 2), Cost(points: 5)])
  }
}
