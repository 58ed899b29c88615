// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import Papers

/// The entries of a document as iCalendar (RFC 5545), in the time zone of the event.
///
/// An entry keeps its UID in every plan of its event, so that a calendar moves it. DTSTAMP is the
/// date of the document: no clock is read.
struct ICSFormat {
  func write(_ document: Document) throws(PaperFault) -> String {
    guard let calendar = document.calendar else { throw PaperFault(.noCalendar) }
    let zone = try TimeZoneComponent(calendar.timeZone, on: calendar.date)
    var lines = ContentLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//runsheet//" + ContentLines.text(document.imprint.program) + "//EN")
    lines.add("CALSCALE", "GREGORIAN")
    lines.add("METHOD", "PUBLISH")
    // RFC 7986, and what programs know that are older.
    for name in ["NAME", "X-WR-CALNAME"] {
      lines.add(name, ContentLines.text(document.titles.last ?? document.name))
    }
    zone.add(to: &lines)
    for entry in calendar.entries { add(entry, of: calendar, document, to: &lines) }
    lines.add("END", "VCALENDAR")
    return lines.text
  }

  private func add(
    _ entry: Papers.Calendar.Entry,
    of calendar: Papers.Calendar,
    _ document: Document,
    to lines: inout ContentLines
  ) {
    let zone = ";TZID=" + calendar.timeZone
    let stamp = FixedDate.of(document).replacing("-", with: "") + "T000000Z"
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", entry.id + "." + calendar.event + "@runsheet")
    lines.add("DTSTAMP", stamp)
    lines.add("DTSTART" + zone, ICSTime.text(entry.start, on: calendar.date))
    lines.add("DTEND" + zone, ICSTime.text(entry.end, on: calendar.date))
    lines.add("SUMMARY", ContentLines.text(entry.title))
    if !calendar.venue.isEmpty { lines.add("LOCATION", ContentLines.text(calendar.venue)) }
    if !entry.details.isEmpty {
      lines.add("DESCRIPTION", entry.details.map(ContentLines.text).joined(separator: "\\n"))
    }
    lines.add("TRANSP", entry.isBusy ? "OPAQUE" : "TRANSPARENT")
    lines.add("END", "VEVENT")
  }
}

/// Local date-times (RFC 5545, 3.3.5, form 1); hours past 24 are on the next day.
enum ICSTime {
  static func text(_ clock: ClockTime, on date: CalendarDate) -> String {
    let (days, rest) = clock.secondsSinceMidnight.quotientAndRemainder(dividingBy: 86_400)
    let day = CalendarDate(julianDayNumber: date.julianDayNumber + days)
    let time = ClockTime(secondsSinceMidnight: rest)
    return day.description.replacing("-", with: "") + "T"
      + [time.hour, time.minute, time.second].map { ($0 < 10 ? "0" : "") + String($0) }.joined()
  }
}
