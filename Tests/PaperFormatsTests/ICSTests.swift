// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import PaperFormats
import Papers
import TestSupport
import Testing

@Suite("ICS")
struct ICSTests {
  private static let script = """
    import sys, icalendar
    c = icalendar.Calendar.from_ical(open(sys.argv[1] + "/paper.ics", "rb").read())
    for e in c.walk("VEVENT"):
      print(e["UID"].split(".")[0], e.decoded("DTSTART").isoformat(), e.decoded("DTEND").isoformat(),
            e["SUMMARY"], e["TRANSP"], sep="|")
    """

  @Test("has an entry for each item and each person, in the event's time zone")
  func hasEntries() throws {
    let foreign = try Foreign()
    try foreign.write(SmallPapers.runningOrder(), .ics)
    let lines = try foreign.python(Self.script).split(separator: "\n").map(String.init)
    let entries = Timetable(SmallCeremony.order, of: SmallCeremony.event).entries
    let items = entries.map { entry in
      "item-\(entry.item.id)|2020-01-16T\(full(entry.start))+07:00"
        + "|2020-01-16T\(full(entry.end))+07:00|\(entry.item.title)|OPAQUE"
    }
    #expect(Array(lines.prefix(items.count)) == items)
    #expect(
      lines.dropFirst(items.count).map { $0.split(separator: "|")[0] }
        == ["person-mc", "person-doi-van-nghe", "person-chu-tich", "person-nguyet", "person-nhung"]
    )
  }

  @Test("keeps every line within 75 octets and whole, with text as it was given")
  func foldsLines() throws {
    let title = "Hội nghị; “tổng kết”, phong trào \\ " + String(repeating: "thi đua ", count: 60)
    var document = try SmallPapers.runningOrder()
    document.calendar?.entries = [
      .init(
        id: "item-a",
        title: title,
        start: ClockTime(hour: 25, minute: 30),
        end: ClockTime(hour: 26, minute: 0)
      )
    ]
    let foreign = try Foreign()
    try foreign.write(document, .ics)
    let bytes = try PaperFormat.ics.bytes(of: document)
    for line in bytes.split(separator: 10, omittingEmptySubsequences: true) {
      #expect(line.count <= 76 && line.last == 13)
      #expect(String(validating: line, as: UTF8.self) != nil)
    }
    let read = try foreign.python(Self.script)
    #expect(read == "item-a|2020-01-17T01:30:00+07:00|2020-01-17T02:00:00+07:00|\(title)|OPAQUE\n")
  }

  @Test("tells the offsets of a day on which the clocks change")
  func tellsChangeOfClocks() throws {
    var document = try SmallPapers.runningOrder()
    document.calendar?.timeZone = "Europe/Berlin"
    document.calendar?.date = try #require(CalendarDate(year: 2026, month: 3, day: 29))
    document.calendar?.entries = [
      .init(
        id: "a",
        title: "Đêm",
        start: ClockTime(hour: 1, minute: 0),
        end: ClockTime(hour: 9, minute: 0)
      )
    ]
    let text = PaperFormat.ics.write(document)
    #expect(text.contains("DTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200"))
    #expect(text.contains("DTSTART:19700101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100"))
  }

  @Test("refuses a paper without a date, and a zone that is none")
  func refuses() throws {
    var document = try SmallPapers.runningOrder()
    document.calendar?.timeZone = "Asia/Lang_Son"
    #expect(throws: PaperFault(.unknownTimeZone("Asia/Lang_Son"))) {
      try PaperFormat.ics.bytes(of: document)
    }
    document.calendar = nil
    #expect(throws: PaperFault(.noCalendar)) { try PaperFormat.ics.bytes(of: document) }
    #expect(!PaperFormat.ics.carries(document))
  }

  private func full(_ clock: ClockTime) -> String {
    clock.second == 0 ? clock.description + ":00" : clock.description
  }
}
