// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Testing
import Vietnam

@Suite("Lunar dates")
struct LunarDateTests {
  /// 1968, 1969, 1985, 2007 and 2030 are years in which Beijing's new year was another day.
  @Test(
    "Tết is on the day everybody celebrated it",
    arguments: [
      (1954, 2, 3), (1968, 1, 29), (1969, 2, 16), (1975, 2, 11), (1984, 2, 2), (1985, 1, 21),
      (1986, 2, 9), (2000, 2, 5), (2001, 1, 24), (2002, 2, 12), (2003, 2, 1), (2004, 1, 22),
      (2005, 2, 9), (2006, 1, 29), (2007, 2, 17), (2008, 2, 7), (2009, 1, 26), (2010, 2, 14),
      (2011, 2, 3), (2012, 1, 23), (2013, 2, 10), (2014, 1, 31), (2015, 2, 19), (2016, 2, 8),
      (2017, 1, 28), (2018, 2, 16), (2019, 2, 5), (2020, 1, 25), (2021, 2, 12), (2022, 2, 1),
      (2023, 1, 22), (2024, 2, 10), (2025, 1, 29), (2026, 2, 17), (2027, 2, 6), (2028, 1, 26),
      (2029, 2, 13), (2030, 2, 2), (2053, 2, 18),
    ]
  )
  func newYear(year: Int, month: Int, day: Int) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    let newYear = LunarDate(day: 1, month: 1, year: year)
    #expect(LunarDate(of: date) == newYear)
    #expect(newYear.calendarDate == date)
  }

  /// The months that stand in Vietnamese calendars; Beijing's were others in 1984–85 and 1987.
  @Test("Leap months are those of the calendars")
  func leapMonths() {
    let printed = [
      1968: 7, 1971: 5, 1974: 4, 1976: 8, 1979: 6, 1982: 4, 1985: 2, 1987: 7, 1990: 5, 1993: 3,
      1995: 8, 1998: 5, 2001: 4, 2004: 2, 2006: 7, 2009: 5, 2012: 4, 2014: 9, 2017: 6, 2020: 4,
      2023: 2, 2025: 6, 2028: 5, 2031: 3, 2033: 11, 2036: 6,
    ]
    var found: [Int: Int] = [:]
    for year in 1967...2037 {
      for month in 1...12
      where LunarDate(day: 1, month: month, isLeapMonth: true, year: year).calendarDate != nil {
        #expect(found[year] == nil, "\(year) has two leap months")
        found[year] = month
      }
    }
    #expect(found == printed)
  }

  @Test(
    "A date in words names the year of its own lunar calendar",
    arguments: [
      (2020, 1, 16, "22 tháng Chạp năm Kỷ Hợi"),
      (2020, 1, 25, "1 tháng Giêng năm Canh Tý"),
      (2020, 5, 23, "1 tháng Tư nhuận năm Canh Tý"),
      (2007, 2, 17, "1 tháng Giêng năm Đinh Hợi"),
      (2025, 12, 20, "1 tháng Mười Một năm Ất Tỵ"),
      (1984, 2, 2, "1 tháng Giêng năm Giáp Tý"),
      (2024, 2, 9, "30 tháng Chạp năm Quý Mão"),
    ]
  )
  func words(year: Int, month: Int, day: Int, text: String) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(LunarDate(of: date).vietnameseText == text)
  }

  @Test("Over two centuries days lead to a lunar day of their own and back")
  func roundTrip() throws {
    let first = try #require(CalendarDate(year: 1900, month: 1, day: 1)).julianDayNumber
    let last = try #require(CalendarDate(year: 2100, month: 12, day: 31)).julianDayNumber
    // A stride that is prime to the length of months and years meets all kinds of days.
    for number in stride(from: first, through: last, by: 11) {
      let date = CalendarDate(julianDayNumber: number)
      #expect(LunarDate(of: date).calendarDate == date)
    }
  }

  @Test("A day is followed by the next day of its month, or by the first of the next")
  func succession() throws {
    let first = try #require(CalendarDate(year: 2000, month: 1, day: 1)).julianDayNumber
    let last = try #require(CalendarDate(year: 2037, month: 12, day: 31)).julianDayNumber
    var today = LunarDate(of: CalendarDate(julianDayNumber: first))
    for number in first + 1...last {
      let next = LunarDate(of: CalendarDate(julianDayNumber: number))
      if next.day == 1 {
        #expect(today.day == 29 || today.day == 30, "\(today) before \(next)")
        let follows =
          next.isLeapMonth ? next.month == today.month : next.month == today.month % 12 + 1
        #expect(follows, "\(today) before \(next)")
        #expect(next.year == today.year + (next.month == 1 && !next.isLeapMonth ? 1 : 0))
      } else {
        let expected = LunarDate(
          day: today.day + 1,
          month: today.month,
          isLeapMonth: today.isLeapMonth,
          year: today.year
        )
        #expect(next == expected)
      }
      today = next
    }
  }

  @Test("A day that no calendar has leads nowhere")
  func missingDay() {
    #expect(LunarDate(day: 1, month: 5, isLeapMonth: true, year: 2020).calendarDate == nil)
    #expect(LunarDate(day: 31, month: 1, year: 2020).calendarDate == nil)
    #expect(LunarDate(day: 30, month: 1, year: 2020).calendarDate == nil)
    #expect(LunarDate(day: 29, month: 1, year: 2020).calendarDate != nil)
  }
}
