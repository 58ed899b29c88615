// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import EventFile
import Foundation
import TestSupport
import Testing

@Suite("Edits of the event's own file")
struct EditTests {
  static let edits = [
    "- set: { session.ends: \"11:15\" }",
    "- set: { session.official_start: \"07:45\" }",
    "- set: { people.nguyet.leaves: \"09:30\", people.mc.arrives: \"07:00\" }",
    "- set: { programme.tham-luan.minutes: 4..5, programme.tham-luan.prefer: 5 }",
    "- set: { programme.tham-luan.equal_minutes: yes }",
    "- set: { programme.be-mac.minutes: 3, programme.be-mac.prefer: 3 }",
    "- set: { programme.chao-co.title: \"Chào cờ: hát “Quốc ca”, tập thể\" }",
    "- set: { rules.gio-nghi.starts: 08:30..09:00, rules.gio-nghi.soft: 3 }",
    "- set: { rules.3.soft: 1 }",
    "- set: { event.document.number: \"12\" }",
    "- set: { stage.changeovers.lectern -> lectern: 2, stage.positions: 8 }",
    "- set: { preferences.preferred_minutes.talk: 3 }",
    "- remove: [giai-lao]",
    "- remove: [the-thao]",
    "- remove: [mc]",
    "- remove: [programme.giai-lao.optional, programme.be-mac.who]",
    "- remove: [gio-nghi]",
    "- remove: [tham-luan]",
    "- add: { after: tham-luan, item: { id: cam-tuong, title: Cảm tưởng, minutes: 2..4 } }",
    "- add: { before: chao-co, item: { id: don-khach, title: Đón khách, minutes: 5 } }",
    "- add: { in: tham-luan, item: { id: ba, title: Ba } }",
    "- add: { rule: { last: be-mac }, preference: finish_early }",
    "- add: { people: { huong: { name: \"Lê Thị Hương\" } } }",
    "- shift: { minutes: 15, from: \"09:00\" }",
  ]

  @Test("a changed file says what the file and the change say together", arguments: edits)
  func saysTheSame(change: String) throws {
    let changed = ChangedEvent(change)
    let text = try #require(changed.edited().text, "\(changed.edited().diagnostics)")
    let again = ChangedEvent.draft(of: text)
      .reading(companions: { _ in .failure(.notFound) }, language: nil)
    #expect(again.event?.contentHash == changed.event?.contentHash)
    #expect(again.event != nil)
  }

  @Test("lines that a change does not touch stay as they were, comments and all", arguments: edits)
  func keepsOtherLines(change: String) throws {
    let text = try #require(ChangedEvent(change).edited().text)
    let before = ChangedEvent.base.split(separator: "\n", omittingEmptySubsequences: false)
    let after = text.split(separator: "\n", omittingEmptySubsequences: false)
    let changed = after.difference(from: before)
    let isShift = change.contains("shift")
    let removed = changed.removals.count
    #expect(removed <= (isShift ? 5 : 12), "\(changed)")
    let comments = before.compactMap { line in
      line.firstRange(of: "# ").map { line[$0.lowerBound...] }
    }
    let wholeLines = changed.removals.compactMap { removal -> Substring? in
      if case .remove(_, let line, _) = removal { line } else { nil }
    }
    for comment in comments where !after.contains(where: { $0.hasSuffix(comment) }) {
      // A comment goes only with a whole line that goes.
      #expect(change.hasPrefix("- remove") && wholeLines.contains { $0.hasSuffix(comment) })
    }
  }

  @Test("the file of no change is the file, byte for byte", arguments: ["\n", "\r\n"])
  func nothingChanges(lineBreak: String) {
    for text in [ChangedEvent.base, "\u{FEFF}" + ChangedEvent.base] {
      let written = text.replacing("\n", with: lineBreak)
      let edit = ChangedEvent.draft(of: written).edited(by: [], language: nil)
      #expect(edit.text.map { Array($0.utf8) } == Array(written.utf8))
    }
  }

  @Test(
    "a change and its reverse give the file back",
    arguments: [
      ("session.ends", "\"11:15\"", "\"11:30\""),
      ("programme.duong.title", "Đường", "Xây dựng đường nông thôn"),
      ("programme.be-mac.minutes", "4", "5"),
      ("rules.gio-nghi.starts", "08:10..09:00", "08:00..09:40"),
    ]
  )
  func roundTrip(path: String, there: String, back: String) throws {
    let first = ChangedEvent("- set: { \(path): \(there) }")
    let text = try #require(first.edited().text)
    #expect(text != ChangedEvent.base)
    let second = ChangedEvent("- set: { \(path): \(back) }")
    let again = ChangedEvent.draft(of: text).edited(by: second.sets, language: nil)
    #expect(again.text == ChangedEvent.base)
  }

  @Test("line breaks and decomposed letters of the file stay")
  func keepsBytes() throws {
    let text = ChangedEvent.base.decomposedStringWithCanonicalMapping
      .replacing("\n", with: "\r\n")
    let edit = ChangedEvent.draft(of: text)
      .edited(by: ChangedEvent("- set: { session.ends: \"11:15\" }").sets, language: nil)
    let expected = text.replacing("ends: \"11:30\"", with: "ends: \"11:15\"")
    #expect(edit.text.map { Array($0.utf8) } == Array(expected.utf8))
  }

  @Test("a faulty change writes nothing")
  func writesNothing() {
    let edit = ChangedEvent("- set: { session.endss: 11:00 }").edited()
    #expect(edit.text == nil)
    #expect(edit.diagnostics.first?.code == "unknown-path")
  }

  @Test("the Lạng Sơn file takes each of its what-if files, or says that it cannot")
  func wholeScenario() throws {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
    let folder = Scenario("lang-son-2019", file: tests).folder
    let base = SourceText(
      bytes: try Data(contentsOf: folder.appendingPathComponent("event.yaml")),
      name: "event.yaml"
    )
    let draft = EventDraft(base)
    let whatIf = folder.appendingPathComponent("what-if")
    let names = try FileManager.default.contentsOfDirectory(atPath: whatIf.path).sorted()
    var written = 0
    for name in names where name.hasSuffix(".yaml") {
      let bytes = try Data(contentsOf: whatIf.appendingPathComponent(name))
      let reading = ChangeReader.read(SourceText(bytes: bytes, name: name), language: .vietnamese)
      let changes = try #require(reading.changes, "\(name): \(reading.diagnostics)")
      let wanted = draft.reading([changes], companions: { _ in .failure(.notFound) }, language: nil)
      #expect(wanted.event != nil, "\(name): \(wanted.diagnostics)")
      guard let text = draft.edited(by: [changes], language: nil).text else { continue }
      written += 1
      let again = ChangedEvent.draft(of: text)
        .reading(companions: { _ in .failure(.notFound) }, language: nil)
      #expect(again.event?.contentHash == wanted.event?.contentHash, "\(name)")
    }
    #expect(written >= 18)
  }

  @Test("a repair is written as a what-if file that reads back")
  func whatIfText() throws {
    let text = WhatIfText.text(
      title: "Tham luận: 5 phút",
      base: "../event.yaml",
      changes: [.set(path: "session.ends", value: "11:45"), .remove("giai-lao")]
    )
    #expect(
      text == """
        base: ../event.yaml
        title: "Tham luận: 5 phút"
        changes:
          - set: { session.ends: "11:45" }
          - remove: [giai-lao]

        """
    )
    let reading = ChangeReader.read(
      SourceText(bytes: [UInt8](text.utf8), name: "repair.yaml"),
      language: .english
    )
    #expect(reading.changes?.title == "Tham luận: 5 phút")
  }
}
