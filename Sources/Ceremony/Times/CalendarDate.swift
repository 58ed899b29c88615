// SPDX-License-Identifier: GPL-3.0-or-later

/// A date of the Gregorian calendar.
package struct CalendarDate: Hashable, Comparable, Sendable, Codable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Nil when the calendar has no such day; years 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day with a Julian day number (its noon), by Fliegel and Van Flandern's arithmetic, CACM 11 (1968).
  package init(julianDayNumber: Int) {
    let a = julianDayNumber + 32044
    let b = (4 * a + 3) / 146097
    let c = a - 146097 * b / 4
    let d = (4 * c + 3) / 1461
    let e = c - 1461 * d / 4
    let m = (5 * e + 2) / 153
    day = e - (153 * m + 2) / 5 + 1
    month = m + 3 - 12 * (m / 10)
    year = 100 * b + d - 4800 + m / 10
  }

  /// The Julian day number of the date's noon.
  package var julianDayNumber: Int {
    let a = (14 - month) / 12
    let y = year + 4800 - a
    let m = month + 12 * a - 3
    return day + (153 * m + 2) / 5 + 365 * y + y / 4 - y / 100 + y / 400 - 32045
  }

  package var weekday: Weekday {
    Weekday.allCases[julianDayNumber % 7]
  }

  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: CustomStringConvertible {
  /// ISO 8601, such as `2020-01-16`.
  package var description: String {
    let padded = [year, month, day].map(String.init)
    return String(repeating: "0", count: 4 - padded[0].count) + padded[0] + "-"
      + (month < 10 ? "0" : "") + padded[1] + "-" + (day < 10 ? "0" : "") + padded[2]
  }
}

/// The days of the week, Monday first (ISO 8601), as the Julian day number modulo 7 counts them.
package enum Weekday: String, Sendable, Codable, CaseIterable {
  case monday
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday
}
