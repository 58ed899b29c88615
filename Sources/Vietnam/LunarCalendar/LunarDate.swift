// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// A day of the Vietnamese lunar calendar, reckoned for UTC+7 over its whole range.
///
/// Dates before 1968 are reckoned the same way, though the papers of that time followed UTC+8.
package struct LunarDate: Hashable, Sendable {
  /// 1 to 30.
  package let day: Int
  /// 1 (tháng Giêng) to 12 (tháng Chạp).
  package let month: Int
  package let isLeapMonth: Bool
  /// The Gregorian year in which the lunar year begins.
  package let year: Int

  package init(day: Int, month: Int, isLeapMonth: Bool = false, year: Int) {
    self.day = day
    self.month = month
    self.isLeapMonth = isLeapMonth
    self.year = year
  }

  package init(of date: CalendarDate) {
    let number = date.julianDayNumber
    for cycle in [date.year, date.year + 1].lazy.map(SolsticeCycle.init(endingIn:)) {
      for month in cycle.months where month.firstDay <= number && number < month.dayAfter {
        day = number - month.firstDay + 1
        self.month = month.number
        isLeapMonth = month.isLeap
        year = month.year
        return
      }
    }
    preconditionFailure("the cycles of two years in a row hold every day of the first")
  }

  package var yearName: CanChi { CanChi(lunarYear: year) }

  /// The Gregorian date; nil when the lunar calendar has no such day.
  package var calendarDate: CalendarDate? {
    for cycle in [year, year + 1].lazy.map(SolsticeCycle.init(endingIn:)) {
      for candidate in cycle.months
      where candidate.year == year && candidate.number == month && candidate.isLeap == isLeapMonth {
        guard (1...candidate.length).contains(day) else { return nil }
        return CalendarDate(julianDayNumber: candidate.firstDay + day - 1)
      }
    }
    return nil
  }

  /// Such as `22 tháng Chạp năm Kỷ Hợi`.
  package var vietnameseText: String {
    "\(day) tháng \(monthText) năm \(yearName.vietnameseText)"
  }

  /// Such as `Chạp`, or `Tư nhuận` for a leap month.
  package var monthText: String {
    let isNamed = Self.monthNames.indices.contains(month - 1)
    let name = isNamed ? Self.monthNames[month - 1] : String(month)
    return isLeapMonth ? name + " nhuận" : name
  }

  static let monthNames = [
    "Giêng", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười Một", "Chạp",
  ]
}
