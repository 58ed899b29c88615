// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import EventFile
import Foundation
import TestSupport
import Testing

@Suite("Changes")
struct ChangeTests {
  private func clock(_ hour: Int, _ minute: Int) -> ClockTime {
    ClockTime(hour: hour, minute: minute)
  }

  @Test("set a value by part, id and key")
  func setsValues() throws {
    let event = try #require(
      ChangedEvent(
        """
        - set:
            people.nguyet.leaves: "09:30"
            session.official_start: "07:30"
            programme.duong.minutes: 5
            programme.tham-luan.the-thao.title: Thể thao
            rules.gio-nghi.starts: 08:30..09:00
            rules.1.items: 2
            preferences.near.at: 09:15
            stage.changeovers.lectern -> lectern: 2
        """
      ).event
    )
    #expect(event["nguyet"]?.present.first?.latest == clock(9, 30))
    #expect(event.session.officialStart == clock(7, 30))
    let road: ItemID = "duong"
    #expect(event.programme[road]?.minutes.maximum == Length(minutes: 5))
    let sport: ItemID = "the-thao"
    #expect(event.programme[sport]?.title == "Thể thao")
    #expect(event.rules[0].statement == .apart(.tag("co-so"), .items(2)))
    guard case .at(_, let starts, _) = event.rules[1].statement else {
      Issue.record("\(event.rules[1])")
      return
    }
    #expect(starts == ClockWindow(earliest: clock(8, 30), latest: clock(9, 0)))
    #expect(event.preferences.last?.aim == .near("giai-lao", clock(9, 15)))
    #expect(
      event.stage.changeovers.changeover(from: .lectern, to: .lectern) == .takes(Length(minutes: 2))
    )
  }

  @Test("what is removed leaves no rule, preference or name behind")
  func removes() throws {
    let event = try #require(
      ChangedEvent("- remove: [giai-lao, nhung, programme.be-mac.who]").event
    )
    #expect(event.programme.items.map(\.id) == ["chao-co", "duong", "the-thao", "be-mac"])
    #expect(event.rules.map(\.statement.key) == ["apart"])
    #expect(event.preferences.map(\.aim.key) == ["keep_optional", "preferred_minutes"])
    let sport: ItemID = "the-thao"
    #expect(event.programme[sport]?.who == [])
  }

  @Test("an emptied block and a tag nobody has fall away too")
  func removesEmptied() throws {
    let event = try #require(ChangedEvent("- remove: [duong, the-thao]").event)
    #expect(event.programme.blocks.isEmpty)
    #expect(event.rules.map(\.statement.key) == ["at"])
  }

  @Test("add items, people, rules and preferences where they are wanted")
  func adds() throws {
    let event = try #require(
      ChangedEvent(
        """
        - add: { after: tham-luan, item: { id: cam-tuong, title: Cảm tưởng, minutes: 2..4, who: huong } }
        - add: { in: tham-luan, item: { id: ba, title: Ba } }
        - add: { before: chao-co, item: { id: don-khach, title: Đón khách, minutes: 5 } }
        - add: { people: { huong: { name: Lê Thị Hương } } }
        - add: { rule: { last: be-mac }, preference: finish_early }
        """
      ).event
    )
    #expect(
      event.programme.items.map(\.id)
        == ["don-khach", "chao-co", "duong", "the-thao", "ba", "cam-tuong", "giai-lao", "be-mac"]
    )
    #expect(event.rules.last?.statement.key == "last")
    #expect(event.preferences.last?.aim == .finishEarly)
  }

  @Test("move a block with all that is in it")
  func moves() throws {
    let event = try #require(ChangedEvent("- move: { item: tham-luan, after: be-mac }").event)
    #expect(
      event.programme.items.map(\.id) == ["chao-co", "giai-lao", "be-mac", "duong", "the-thao"]
    )
  }

  @Test("a shift moves every clock time at or after its start, and no other")
  func shifts() throws {
    let event = try #require(ChangedEvent("- shift: { minutes: 15, from: \"09:00\" }").event)
    #expect(event.session.starts == clock(7, 30))
    #expect(event.session.ends == clock(11, 45))
    #expect(event["nguyet"]?.present.first?.latest == clock(10, 15))
    #expect(
      event["nhung"]?.present == [
        ClockWindow(earliest: clock(7, 30), latest: clock(9, 15)),
        ClockWindow(earliest: clock(10, 15), latest: clock(11, 45)),
      ]
    )
    guard case .at(_, let starts, _) = event.rules[1].statement else { return }
    #expect(starts == ClockWindow(earliest: clock(8, 0), latest: clock(9, 55)))
    #expect(event.preferences.last?.aim == .near("giai-lao", clock(9, 15)))
    #expect(event.header.date == ChangedEvent().event?.header.date)
  }

  @Test("forth and back is where it began; no change is no change")
  func shiftsBack() {
    let base = ChangedEvent().event?.contentHash
    #expect(
      ChangedEvent("- shift: { minutes: 90 }", "- shift: { minutes: -90 }").event?.contentHash
        == base
    )
  }

  @Test("the order of changes, in a file and between files, means nothing")
  func orderIsNoMatter() {
    let first = "- set: { session.ends: \"11:15\" }\n- shift: { minutes: 15 }"
    let second = "- remove: [giai-lao]\n- add: { item: { id: moi, title: Mới, minutes: 1 } }"
    let one = ChangedEvent(first, second).event?.contentHash
    #expect(one != nil)
    #expect(ChangedEvent(second, first).event?.contentHash == one)
    let swapped = "- shift: { minutes: 15 }\n- set: { session.ends: \"11:15\" }"
    #expect(ChangedEvent(swapped, second).event?.contentHash == one)
  }

  static let faulty: [(name: String, changes: [String])] = [
    ("an unknown person", ["- set: { people.nguyeet.leaves: 10:00 }"]),
    ("an unknown key", ["- set: { session.endss: 10:00 }"]),
    ("an unknown part", ["- set: { sesion.ends: 10:00 }"]),
    ("an unknown item", ["- set: { programme.be-mace.minutes: 3 }"]),
    ("an unknown rule", ["- set: { rules.gio-ngh.starts: 08:00.. }"]),
    ("a key past a single value", ["- set: { session.ends.hour: 10 }"]),
    ("removing what is not there", ["- remove: [giai-la]", "- remove: [people.mc.leaves]"]),
    ("adding beside nothing", ["- add: { after: x-y, item: { id: moi, title: Mới, minutes: 1 } }"]),
    ("two sets of one path", ["- set: { session.ends: 11:00 }", "- set: { session.ends: 11:15 }"]),
    ("a set in what is removed", ["- set: { programme.duong.minutes: 5 }\n- remove: [tham-luan]"]),
    ("removed twice", ["- remove: [giai-lao]", "- remove: [programme.giai-lao]"]),
    ("a value that is wrong", ["- set: { session.ends: 25h99 }"]),
    ("min above max", ["- set: { programme.tham-luan.minutes: 9..7 }"]),
    ("an id that is taken", ["- add: { item: { id: mc, title: Mới, minutes: 1 } }"]),
    ("an unknown change", ["- sett: { session.ends: 11:00 }"]),
    ("a path with nothing in it", ["- set: { session..ends: 11:00 }"]),
    ("no shift", ["- shift: { minutes: mười }"]),
    ("into the day before", ["- shift: { minutes: -9h }"]),
    ("into itself", ["- move: { item: tham-luan, in: tham-luan }"]),
    ("two places", ["- add: { after: duong, before: duong, item: { id: moi, title: Mới } }"]),
    ("a value of the file that no longer fits", ["- set: { programme.tham-luan.minutes: 8..9 }"]),
  ]

  @Test("faulty changes are told at their own lines", arguments: Language.allCases)
  func faults(language: Language) {
    let text = Self.faulty.map { name, changes in
      let event =
        changes.count == 2 ? ChangedEvent(changes[0], changes[1]) : ChangedEvent(changes[0])
      return "## \(name)\n\n\(event.report(language))\n"
    }.joined()
    expectGolden(text, named: "faults-changes.\(language.rawValue).txt")
  }

  @Test("the worked example of the format is read")
  func workedExample() {
    let changes = ChangedEvent(
      """
      - set:    { people.nguyet.leaves: "10:00" }
      - remove: [ giai-lao ]
      - add:    { after: tham-luan, item: { id: cam-tuong, title: Phát biểu cảm tưởng, kind: speech, minutes: 2..4 } }
      - shift:  { minutes: 15, from: "07:30" }
      - set:    { rules.gio-nghi.starts: 09:00..09:45 }
      """
    )
    #expect(changes.reading().diagnostics == [])
    #expect(changes.event?.session.starts == clock(7, 45))
    #expect(changes.event?["nguyet"]?.present.first?.latest == clock(10, 0))
  }

  @Test("every change of the scenario with every key is made")
  func everyChange() throws {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
    let scenario = Scenario("every-key", file: tests)
    let text = SourceText(
      bytes: try scenario.bytes(of: "what-if/every-change.yaml"),
      name: "every-change.yaml"
    )
    let changes = try #require(ChangeReader.read(text, language: .english).changes)
    let reading = EventDraft(try scenario.source())
      .reading([changes], companions: scenario.companion, language: .english)
    let event = try #require(reading.event, "\(reading.diagnostics)")
    let base = try #require(try scenario.read().event)
    #expect(event.programme.items.count == base.programme.items.count + 1)
    #expect(event.session.ends == base.session.ends + Length(minutes: 5))
    #expect(event.session.reserve == Length(minutes: 10))
    #expect(event.programme.items.map(\.id).contains("chess"))
    #expect(!event.programme.items.map(\.id).contains("garden"))
  }

  @Test("assignments of a command line, several paths with one value")
  func assignments() throws {
    let reading = ChangeReader.read(
      assignments: ["programme.tham-luan.minutes,programme.tham-luan.prefer=5"],
      name: "--set",
      language: .english
    )
    let changes = try #require(reading.changes)
    let event = ChangedEvent().draft.reading(
      [changes],
      companions: { _ in .failure(.notFound) },
      language: nil
    ).event
    let road: ItemID = "duong"
    #expect(event?.programme[road]?.minutes.preferred == Length(minutes: 5))
    for wrong in ["session.ends", "session.ends=", "=5", "session.ends=[1"] {
      let reading = ChangeReader.read(assignments: [wrong], name: "--set", language: .english)
      #expect(reading.changes == nil, "\(wrong)")
      #expect(!reading.diagnostics.isEmpty)
    }
  }
}
