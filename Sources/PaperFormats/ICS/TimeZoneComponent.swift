// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation

/// A VTIMEZONE (RFC 5545, 3.6.5) that is right for the day of an event and the two after it.
struct TimeZoneComponent {
  private struct Observance {
    /// The local time, by the offset before it, from which it holds.
    let onset: String
    let before: Int
    let after: Int
    let isDaylight: Bool
  }

  private let identifier: String
  private var observances: [Observance] = []

  /// - Throws: when this machine does not know the zone.
  init(_ identifier: String, on date: CalendarDate) throws(PaperFault) {
    guard let zone = TimeZone(identifier: identifier) else {
      throw PaperFault(.unknownTimeZone(identifier))
    }
    self.identifier = identifier
    let unixEpoch = 2_440_588
    let day = 86_400.0
    // A day earlier, for the day may have begun there while it had not at Greenwich.
    let first = Date(timeIntervalSince1970: Double(date.julianDayNumber - unixEpoch - 1) * day)
    observances.append(
      Observance(
        onset: "19700101T000000",
        before: zone.secondsFromGMT(for: first),
        after: zone.secondsFromGMT(for: first),
        isDaylight: zone.isDaylightSavingTime(for: first)
      )
    )
    var moment = first
    while let change = zone.nextDaylightSavingTimeTransition(after: moment),
      change < first + 4 * day
    {
      moment = change + 1
      let before = zone.secondsFromGMT(for: change - 1)
      observances.append(
        Observance(
          onset: Self.local(change, offset: before),
          before: before,
          after: zone.secondsFromGMT(for: moment),
          isDaylight: zone.isDaylightSavingTime(for: moment)
        )
      )
    }
  }

  func add(to lines: inout ContentLines) {
    lines.add("BEGIN", "VTIMEZONE")
    lines.add("TZID", identifier)
    for observance in observances {
      let kind = observance.isDaylight ? "DAYLIGHT" : "STANDARD"
      lines.add("BEGIN", kind)
      lines.add("DTSTART", observance.onset)
      lines.add("TZOFFSETFROM", Self.offset(observance.before))
      lines.add("TZOFFSETTO", Self.offset(observance.after))
      lines.add("END", kind)
    }
    lines.add("END", "VTIMEZONE")
  }

  private static func local(_ moment: Date, offset: Int) -> String {
    let seconds = Int(moment.timeIntervalSince1970.rounded()) + offset
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let date = CalendarDate(julianDayNumber: 2_440_588 + days)
    return ICSTime.text(ClockTime(secondsSinceMidnight: seconds - days * 86_400), on: date)
  }

  /// `+0700`, with seconds when there are any.
  private static func offset(_ seconds: Int) -> String {
    let size = abs(seconds)
    let parts = [size / 3600, size / 60 % 60] + (size % 60 == 0 ? [] : [size % 60])
    return (seconds < 0 ? "-" : "+")
      + parts.map { ($0 < 10 ? "0" : "") + String($0) }.joined()
  }
}
