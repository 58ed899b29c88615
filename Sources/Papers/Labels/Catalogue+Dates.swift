// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony
import Vietnam

extension Catalogue {
  /// A date with its day of the week: `Thứ Năm, 16/01/2020`, `Thursday 16 January 2020`.
  package func words(_ date: CalendarDate) -> String {
    switch language {
    case .vietnamese:
      weekday(date.weekday) + ", " + twoDigits(date.day) + "/" + twoDigits(date.month)
        + "/" + String(date.year)
    case .english:
      weekday(date.weekday) + " " + String(date.day) + " " + Self.englishMonths[date.month - 1]
        + " " + String(date.year)
    }
  }

  /// The date, in Vietnamese with the lunar one: `… (tức ngày 22 tháng Chạp năm Kỷ Hợi)`.
  package func wordsWithLunarDate(_ date: CalendarDate) -> String {
    switch language {
    case .vietnamese:
      words(date) + " (tức ngày " + LunarDate(of: date).vietnameseText + ")"
    case .english: words(date)
    }
  }

  private func weekday(_ weekday: Weekday) -> String {
    switch (language, weekday) {
    case (.vietnamese, .monday): "Thứ Hai"
    case (.vietnamese, .tuesday): "Thứ Ba"
    case (.vietnamese, .wednesday): "Thứ Tư"
    case (.vietnamese, .thursday): "Thứ Năm"
    case (.vietnamese, .friday): "Thứ Sáu"
    case (.vietnamese, .saturday): "Thứ Bảy"
    case (.vietnamese, .sunday): "Chủ nhật"
    case (.english, .monday): "Monday"
    case (.english, .tuesday): "Tuesday"
    case (.english, .wednesday): "Wednesday"
    case (.english, .thursday): "Thursday"
    case (.english, .friday): "Friday"
    case (.english, .saturday): "Saturday"
    case (.english, .sunday): "Sunday"
    }
  }

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
  ]

  private func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
