// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import EventFile
import Foundation
import Testing

/// The same event, however its file is stored.
struct TextTests {
  private static func event(_ bytes: [UInt8]) -> Event? {
    FaultyFile("", bytes: bytes).read(nil).event
  }

  private let plain = EventText()

  @Test("a byte order mark is no letter")
  func byteOrderMark() throws {
    let event = try #require(Self.event([0xEF, 0xBB, 0xBF] + [UInt8](plain.text.utf8)))
    #expect(event == Self.event([UInt8](plain.text.utf8)))
  }

  @Test("lines may end as on Windows or on old Macs", arguments: ["\r\n", "\r"])
  func lineEnds(lineEnd: String) throws {
    let text = plain.text.replacing("\n", with: lineEnd)
    let event = try #require(Self.event([UInt8](text.utf8)))
    #expect(event == Self.event([UInt8](plain.text.utf8)))
  }

  @Test("letters with separate marks are the same letters")
  func separateMarks() throws {
    let text = plain.text.decomposedStringWithCanonicalMapping
    #expect(Array(text.unicodeScalars) != Array(plain.text.unicodeScalars))
    let event = try #require(Self.event([UInt8](text.utf8)))
    let name = event.people.last?.name ?? ""
    #expect(Array(name.unicodeScalars) == Array("Nguyễn Văn An".unicodeScalars))
  }

  @Test("the place of a tone mark is kept as written", arguments: ["Uỷ ban", "Ủy ban"])
  func toneMark(title: String) {
    let text = EventText(event: "event: { title: \(title) }").text
    #expect(Self.event([UInt8](text.utf8))?.header.title == title)
  }

  @Test("columns are counted in letters, whatever they are made of")
  func columns() throws {
    let text = EventText(event: "event: { title: Hội nghị tổng kết, weekday: Thứ Tám }").text
    for written in [text, text.decomposedStringWithCanonicalMapping] {
      let reading = FaultyFile("", written).read(.english)
      let place = try #require(reading.diagnostics.first?.place)
      #expect(place == SourcePlace(line: 2, column: 45, length: 7))
    }
  }

  @Test("no-break spaces from Word are spaces")
  func noBreakSpaces() throws {
    let text = plain.text
      .replacing("\n  mc:", with: "\n\u{A0}\u{A0}mc:")
      .replacing("format: 1", with: "format:\u{A0}1")
    let event = try #require(Self.event([UInt8](text.utf8)))
    #expect(event.people.map(\.id) == ["mc", "chu-tich"])
  }

  @Test("what YAML takes for numbers, truth and dates is text")
  func scalars() throws {
    let text = EventText(
      event: "event: { title: no, short_title: 11:30, venue: 2020-01-16, organiser: 0x1F }",
      session: "session: { starts: 7:30, ends: 11:30, idle: no }"
    ).text
    let event = try #require(Self.event([UInt8](text.utf8)))
    let header = event.header
    let texts = [header.title, header.shortTitle, header.venue, header.organiser]
    #expect(texts == ["no", "11:30", "2020-01-16", "0x1F"])
    #expect(event.session.ends == ClockTime(hour: 11, minute: 30))
    #expect(!event.session.allowsIdle)
  }

  @Test("aliases repeat values and lists")
  func aliases() throws {
    let text = EventText(
      programme: """
        programme:
          - { id: a, minutes: &long 5..7, who: &both [mc, chu-tich], title: &title Một }
          - { id: b, minutes: *long, who: *both, title: *title }
        """
    ).text
    let event = try #require(Self.event([UInt8](text.utf8)))
    #expect(event.programme.items.map(\.minutes.maximum) == [7, 7].map { Length(minutes: $0) })
    #expect(event.programme.items.map(\.who) == [["mc", "chu-tich"], ["mc", "chu-tich"]])
    #expect(event.programme.items.map(\.title) == ["Một", "Một"])
  }

  @Test(
    "messages are in the language asked for, else the file's, even of a broken file",
    arguments: [
      ("event: { language: vi, title: 1", nil, "trước chỗ này phải có dấu ',' hoặc '}'"),
      ("event: { language: en, title: 1", nil, "',' or '}' should stand before this"),
      ("event: { language: vi, title: 1", .english, "',' or '}' should stand before this"),
      ("event: { title: 1", nil, "',' or '}' should stand before this"),
    ] as [(String, Language?, String)]
  )
  func language(text: String, language: Language?, message: String) {
    let reading = FaultyFile("", text).read(language)
    #expect(reading.diagnostics.map(\.message) == [message])
  }
}
