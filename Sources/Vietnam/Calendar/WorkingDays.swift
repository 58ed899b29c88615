// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// Working days: Monday to Friday, in Vietnam without the public holidays of the Labour Code.
///
/// Holidays (2019 Labour Code, article 112): 1 January, 30 April, 1 May, 2 September, the 10th of the
/// third lunar month, and Tết, taken as the last day of the old lunar year to the fourth of the new.
/// Days moved by yearly decrees are not known here.
package enum WorkingDays {
  package static func isWorkingDay(_ date: CalendarDate, isVietnamese: Bool) -> Bool {
    if [.saturday, .sunday].contains(date.weekday) { return false }
    return !(isVietnamese && isHoliday(date))
  }

  /// The working day so many before a date: 3 before a Thursday is the Monday of that week.
  package static func date(
    _ count: Int,
    before date: CalendarDate,
    isVietnamese: Bool
  ) -> CalendarDate {
    var day = date
    var left = min(max(0, count), 1000)
    while left > 0 {
      day = CalendarDate(julianDayNumber: day.julianDayNumber - 1)
      if isWorkingDay(day, isVietnamese: isVietnamese) { left -= 1 }
    }
    return day
  }

  /// Working days strictly between two dates.
  package static func count(
    after first: CalendarDate,
    before last: CalendarDate,
    isVietnamese: Bool
  ) -> Int {
    let start = first.julianDayNumber + 1
    guard start < last.julianDayNumber else { return 0 }
    return (start..<last.julianDayNumber).prefix(3660).count {
      isWorkingDay(CalendarDate(julianDayNumber: $0), isVietnamese: isVietnamese)
    }
  }

  private static func isHoliday(_ date: CalendarDate) -> Bool {
    switch (date.month, date.day) {
    case (1, 1), (4, 30), (5, 1), (9, 2): return true
    default: break
    }
    let lunar = LunarDate(of: date)
    if !lunar.isLeapMonth, lunar.month == 3, lunar.day == 10 { return true }
    if !lunar.isLeapMonth, lunar.month == 1, lunar.day <= 4 { return true }
    return LunarDate(of: CalendarDate(julianDayNumber: date.julianDayNumber + 1)).year > lunar.year
  }
}
