// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import TestSupport
import Testing

/// Small events whose answer was worked out by hand.
@Suite("Brute force")
struct BruteForceTests {
  @Test("Items in the order of the file start as early as they can")
  func listed() {
    let event = morning([talk("chao-co", 3), talk("khai-mac", 5)])
    #expect(plan(event) == ["chao-co 08:00 3", "khai-mac 08:03 5"])
  }

  @Test("A free block turns round for a guest who leaves early")
  func presence() {
    let guest = Person(id: "khach", present: [ClockWindow(latest: clock(8, 6))])
    let event = morning(
      [free([talk("mot", 5), talk("hai", 6, who: ["khach"])])],
      people: [guest]
    )
    #expect(plan(event) == ["hai 08:00 6", "mot 08:06 5"])
    #expect(values(event) == [Cost(points: 0), Cost(points: 0), Cost(points: 1), Cost(points: 0)])
  }

  @Test("A guest who goes away and comes back is met in one window or the other")
  func severalWindows() {
    let guest = Person(
      id: "khach",
      present: [ClockWindow(latest: clock(8, 4)), ClockWindow(earliest: clock(8, 20))]
    )
    let event = morning([talk("mot", 5, who: ["khach"]), talk("hai", 6)], people: [guest])
    #expect(plan(event) == ["mot 08:20 5", "hai 08:25 6"])
  }

  @Test("The exact changeover wins, then from, then to, then any; the ends only when named")
  func changeovers() {
    let lines = [
      line(.lectern, .lectern, 1), line(.lectern, .any, 2), line(.any, .screen, 3),
      line(.any, .any, 4), line(.start, .any, 5), line(.any, .end, 6),
    ]
    let event = morning(
      [talk("a", 1), talk("b", 1), film("c", 1), film("d", 1), talk("e", 1)],
      lines: lines,
      preferences: [.changeover]
    )
    // start 5, lectern-lectern 1, lectern-any 2, any-screen 3, screen-lectern 4, to the end 6.
    #expect(
      plan(event) == ["a 08:05 1", "b 08:07 1", "c 08:10 1", "d 08:14 1", "e 08:19 1"]
    )
    #expect(values(event) == [Cost(points: 21)])
  }

  @Test("A forbidden changeover parts two neighbours; without a place to go nothing is left")
  func never() {
    let lines = [
      ChangeoverTable.Line(from: .lectern, to: .screen, changeover: .never)
    ]
    let free = morning([free([talk("a", 1), film("b", 1)])], lines: lines)
    #expect(plan(free) == ["b 08:00 1", "a 08:01 1"])
    let listed = morning([talk("a", 1), film("b", 1)], lines: lines)
    #expect(BruteForce.best(of: listed) == .infeasible)
  }

  @Test("What does not fit is shortened before it is dropped, and dropped before it is refused")
  func fullSession() {
    let long = item("dai", 4...6, prefer: 6)
    let spare = item("them", 4...4, value: 2)
    #expect(plan(morning([long, spare], ends: clock(8, 9))) == ["dai 08:00 5", "them 08:05 4"])
    #expect(plan(morning([long, spare], ends: clock(8, 7))) == ["dai 08:00 6"])
    #expect(values(morning([long, spare], ends: clock(8, 7)))?.first == Cost(points: 2))
    #expect(BruteForce.best(of: morning([long, spare], ends: clock(8, 3))) == .infeasible)
  }

  @Test("Without waiting the first item starts with the session")
  func noIdle() {
    var late = talk("tre", 5)
    late.starts = ClockWindow(earliest: clock(8, 1))
    var event = morning([late])
    #expect(plan(event) == ["tre 08:01 5"])
    event.session.allowsIdle = false
    #expect(BruteForce.best(of: event) == .infeasible)
  }

  @Test("Equal minutes move together, in the intersection of their ranges")
  func equalMinutes() {
    var block = Block(
      id: "tham-luan",
      hasEqualMinutes: true,
      entries: [.item(item("a", 4...6, prefer: 6)), .item(item("b", 5...7, prefer: 7))]
    )
    #expect(plan(morning([.block(block)])) == ["a 08:00 6", "b 08:06 6"])
    #expect(plan(morning([.block(block)], ends: clock(8, 11))) == ["a 08:00 5", "b 08:05 5"])
    block.hasEqualMinutes = false
    #expect(plan(morning([.block(block)])) == ["a 08:00 6", "b 08:06 7"])
  }

  @Test("Only a floating item comes between a block's items, unless they need not stay together")
  func together() {
    var block = Block(id: "khoi", entries: [.item(talk("a", 5)), .item(talk("b", 5))])
    var pause = talk("nghi", 5)
    pause.starts = ClockWindow(earliest: clock(8, 5), latest: clock(8, 5))
    let between = ["a 08:00 5", "nghi 08:05 5", "b 08:10 5"]
    func free(_ block: Block, _ pause: Item) -> Event {
      let outer = Block(id: "tat-ca", order: .free, entries: [.block(block), .item(pause)])
      return withoutWaiting([.block(outer)])
    }
    #expect(BruteForce.best(of: free(block, pause)) == .infeasible)
    block.isTogether = false
    #expect(plan(free(block, pause)) == between)
    // In a listed programme the block's items keep to their place all the same.
    #expect(BruteForce.best(of: withoutWaiting([.block(block), .item(pause)])) == .infeasible)
    block.isTogether = true
    pause.isFloating = true
    #expect(plan(withoutWaiting([.block(block), .item(pause)])) == between)
  }

  @Test("A nested block moves as one")
  func nestedBlocks() {
    let inner = Block(id: "trong", entries: [.item(talk("a", 1)), .item(talk("b", 1))])
    let outer = Block(id: "ngoai", order: .free, entries: [.block(inner), .item(talk("c", 1))])
    let rule = RuleDeclaration(.before([.item("c"), .item("b")], gap: nil))
    #expect(
      plan(morning([.block(outer)], rules: [rule])) == ["c 08:00 1", "a 08:01 1", "b 08:02 1"]
    )
  }

  @Test("A chain orders its kept items, and its gap binds neighbours among them")
  func chain() {
    let gap = RuleDeclaration.Gap(least: Length(minutes: 2), most: Length(minutes: 4))
    let rule = RuleDeclaration(.before([.item("c"), .item("b"), .item("a")], gap: gap))
    let entries = [free([talk("a", 3), item("b", 3...3, value: 1), talk("c", 3)])]
    #expect(
      plan(morning(entries, rules: [rule])) == ["c 08:00 3", "b 08:05 3", "a 08:10 3"]
    )
    // Too short for three: the outer two keep order and gap.
    #expect(
      plan(morning(entries, ends: clock(8, 8), rules: [rule])) == ["c 08:00 3", "a 08:05 3"]
    )
  }

  @Test("The most of a gap draws an earlier item to a later one")
  func longestGap() {
    var speech = talk("b", 2)
    speech.starts = ClockWindow(earliest: clock(8, 30))
    let gap = RuleDeclaration.Gap(most: Length(minutes: 5))
    let rule = RuleDeclaration(.before([.item("a"), .item("b")], gap: gap))
    let event = morning([.item(talk("a", 2)), .item(speech)], rules: [rule])
    #expect(plan(event) == ["a 08:23 2", "b 08:30 2"])
  }

  @Test("Items apart have others between, or minutes")
  func apart() {
    let entries = [
      free([talk("a", 2, tags: ["an-ninh"]), talk("b", 2, tags: ["an-ninh"]), film("c", 2)])
    ]
    let byItems = RuleDeclaration(.apart(.tag("an-ninh"), .items(1)))
    #expect(
      plan(morning(entries, rules: [byItems])) == ["a 08:00 2", "c 08:02 2", "b 08:04 2"]
    )
    let byMinutes = RuleDeclaration(.apart(.kind(.talk), .minutes(Length(minutes: 3))))
    #expect(
      plan(morning(entries, rules: [byMinutes])) == ["a 08:00 2", "b 08:05 2", "c 08:07 2"]
    )
  }

  @Test("A window on a block holds for its first start and its last end")
  func blockWindow() {
    let block = Block(
      id: "khoi",
      order: .free,
      entries: [.item(talk("a", 5)), .item(talk("b", 5))]
    )
    let start = ClockWindow(earliest: clock(8, 10))
    let end = ClockWindow(latest: clock(8, 20))
    let rule = RuleDeclaration(.at(.block("khoi"), starts: start, ends: end))
    #expect(plan(morning([.block(block)], rules: [rule])) == ["a 08:10 5", "b 08:15 5"])
    let tight = RuleDeclaration(
      .at(.block("khoi"), starts: start, ends: ClockWindow(latest: clock(8, 19)))
    )
    #expect(BruteForce.best(of: morning([.block(block)], rules: [tight])) == .infeasible)
  }

  @Test("The reserve is what is missing of it, after the changeover to the end")
  func reserve() {
    var event = morning([talk("a", 5)], ends: clock(8, 10), lines: [line(.any, .end, 2)])
    event.session.reserve = Length(minutes: 5)
    #expect(values(event)?.last == Cost(points: 2))
  }

  @Test("Ties go by waiting, then finish, then starts in file order, then longer lengths")
  func ties() {
    let shorterFirst = free([item("a", 2...3, prefer: 2), talk("b", 2)])
    let event = morning([shorterFirst], preferences: [.listedOrder])
    // Nothing waits either way, so the earliest finish keeps «a» short.
    #expect(plan(event) == ["a 08:00 2", "b 08:02 2"])
  }

  @Test("A plan that breaks a rule is not accepted")
  func acceptance() {
    let event = morning([talk("a", 5), talk("b", 5)])
    func order(_ second: ClockTime, length: Int = 5) -> RunningOrder {
      RunningOrder(placements: [
        .init(item: "a", start: clock(8, 0), length: Length(minutes: 5)),
        .init(item: "b", start: second, length: Length(minutes: length)),
      ])
    }
    #expect(BruteForce.accepts(order(clock(8, 5)), of: event))
    #expect(BruteForce.accepts(order(clock(8, 55)), of: event))
    #expect(!BruteForce.accepts(order(clock(8, 56)), of: event))
    #expect(!BruteForce.accepts(order(clock(8, 4)), of: event))
    #expect(!BruteForce.accepts(order(clock(8, 5), length: 4), of: event))
    #expect(!BruteForce.accepts(RunningOrder(placements: []), of: event))
  }
}
