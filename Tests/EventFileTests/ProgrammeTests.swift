// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import EventFile
import Testing

/// What blocks hand down, and what an item's length is.
struct ProgrammeTests {
  private func items(_ programme: String) throws -> [Item] {
    let reading = FaultyFile("", EventText(programme: programme)).read(.english)
    return try #require(reading.event).programme.items
  }

  @Test("a block hands down kind, minutes, prefer, who and tags, and no more")
  func handedDown() throws {
    let items = try items(
      """
      programme:
        - block: b
          title: Khối
          kind: talk
          minutes: 5..9
          prefer: 6
          who: mc
          tags: [x]
          items:
            - { id: c, title: Một }
            - { id: d, kind: report, minutes: 4, who: chu-tich, tags: [y, x] }
            - { id: e, prefer: 8, who: [] }
            - { id: f, minutes: 2..3 }
      """
    )
    #expect(items.map(\.kind) == [.talk, .report, .talk, .talk])
    #expect(items.map(\.minutes.preferred.seconds) == [360, 240, 480, 120])
    #expect(items.map(\.who) == [["mc"], ["chu-tich"], [], ["mc"]])
    #expect(items.map(\.tags) == [["x"], ["x", "y"], ["x"], ["x"]])
    #expect(items.map(\.title) == ["Một", "d", "e", "f"])
  }

  @Test("an inner block goes before an outer one")
  func innerBlock() throws {
    let items = try items(
      """
      programme:
        - block: b
          kind: talk
          minutes: 5..9
          prefer: 6
          tags: [x]
          items:
            - block: g
              minutes: 10..20
              tags: [y]
              items: [ { id: c } ]
            - { id: d }
      """
    )
    #expect(items.map(\.minutes.preferred.seconds) == [900, 360])
    #expect(items.map(\.tags) == [["x", "y"], ["x"]])
    #expect(items.map(\.kind) == [.talk, .talk])
  }

  @Test("an award is as long as its batches take, unless minutes say otherwise")
  func awards() throws {
    let items = try items(
      """
      programme:
        - { id: c, award: { class: bang-khen, individuals: 10, reading: 0 } }
        - { id: d, award: { class: bang-khen, individuals: 10, reading: 30 } }
        - { id: e, award: { class: bang-khen, individuals: 10, reading: 2' } }
        - { id: f, minutes: 3..5, award: { class: bang-khen, individuals: 10 } }
      """
    )
    #expect(items.map(\.minutes.minimum.seconds) == [180, 240, 300, 180])
    #expect(items.map(\.kind) == [.awards, .awards, .awards, .awards])
    #expect(items.map { $0.award?.reading.seconds } == [0, 30, 120, 120])
  }

  @Test("which items are kept apart, and where the number stands")
  func apart() throws {
    let rules = """
      rules:
        - { apart: { tag: chinh, items: 1 } }
        - { apart: { tag: chinh }, items: 2 }
        - apart: { items: [mot, hai] }
          items: 1
        - { apart: { items: [khai-mac, tham-luan], minutes: 20 } }
        - { apart: { kind: talk }, minutes: 10 }
        - { apart: { person: mc, minutes: 5 } }
      """
    let event = try #require(FaultyFile("", EventText(rules: rules)).read(nil).event)
    #expect(
      event.rules.map(\.statement) == [
        .apart(.tag("chinh"), .items(1)), .apart(.tag("chinh"), .items(2)),
        .apart(.items([.item("mot"), .item("hai")]), .items(1)),
        .apart(.items([.item("khai-mac"), .block("tham-luan")]), .minutes(Length(minutes: 20))),
        .apart(.kind(.talk), .minutes(Length(minutes: 10))),
        .apart(.person("mc"), .minutes(Length(minutes: 5))),
      ]
    )
  }

  @Test("the keys that the examples leave out")
  func remainingKeys() throws {
    let text = EventText(
      rules: """
        rules:
          - { first: { block: tham-luan, item: hai } }
          - { last: { block: tham-luan, item: mot } }
          - { at_most: { minutes: 30, tag: chinh } }
          - { at: { item: tham-luan, starts: 8h.., ends: ..11h } }
        """,
      rest: """
        preferences: [ { keep_plan: plan.json } ]
        milestones: [ { title: Họp, on: 2020-01-10 } ]
        risk: { strictness: { lowest: 0.5, highest: 2 }, absent: { chance: 0.5 } }
        """
    )
    let file = FaultyFile("", text, companions: ["plan.json": "{}"])
    let event = try #require(file.read(nil).event)
    #expect(event.rules.map(\.statement.key) == ["first", "last", "at_most", "at"])
    #expect(event.preferences.map(\.aim) == [.keepPlan("plan.json")])
    #expect(event.risk.spreads["strictness"] == .init(lowest: 0.5, highest: 2))
    #expect(event.risk.spreads["absent"] == .init(chance: 0.5))
  }
}
