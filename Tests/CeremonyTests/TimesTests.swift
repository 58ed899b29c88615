// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Testing

@Suite("Clock times, lengths, dates and costs")
struct TimesTests {
  @Test(
    "a clock time shows seconds only when it has some, and goes on past midnight",
    arguments: [
      (27_000, "07:30"), (0, "00:00"), (27_030, "07:30:30"), (91_800, "25:30"),
      (33_303, "09:15:03"),
    ]
  )
  func clockText(seconds: Int, text: String) {
    #expect(ClockTime(secondsSinceMidnight: seconds).description == text)
  }

  @Test("clock and length reckon with each other in seconds")
  func arithmetic() {
    let start = ClockTime(hour: 7, minute: 30)
    #expect(start + Length(minutes: 90) == ClockTime(hour: 9, minute: 0))
    #expect(ClockTime(hour: 9, minute: 0) - start == Length(minutes: 90))
    #expect(start - ClockTime(hour: 9, minute: 0) == Length(minutes: -90))
    #expect(Length(seconds: 90).isMultiple(of: Length(seconds: 30)))
    #expect(!Length(seconds: 90).isMultiple(of: Length(minutes: 1)))
  }

  @Test("a window holds both its ends")
  func windowEnds() {
    let window = ClockWindow(
      earliest: ClockTime(hour: 8, minute: 45),
      latest: ClockTime(hour: 9, minute: 40)
    )
    #expect(window.contains(ClockTime(hour: 8, minute: 45)))
    #expect(window.contains(ClockTime(hour: 9, minute: 40)))
    #expect(!window.contains(ClockTime(hour: 8, minute: 44, second: 59)))
    #expect(!window.contains(ClockTime(hour: 9, minute: 40, second: 1)))
    #expect(ClockWindow.open.contains(ClockTime(hour: 30, minute: 0)))
  }

  @Test(
    "a date knows its weekday",
    arguments: [
      (2020, 1, 16, Weekday.thursday), (2000, 2, 29, .tuesday), (1900, 1, 1, .monday),
      (2026, 5, 9, .saturday), (2100, 3, 1, .monday),
    ]
  )
  func weekday(year: Int, month: Int, day: Int, weekday: Weekday) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(date.weekday == weekday)
    #expect(CalendarDate(julianDayNumber: date.julianDayNumber) == date)
  }

  @Test(
    "a day the calendar lacks is no date",
    arguments: [
      (2019, 2, 29), (1900, 2, 29), (2020, 4, 31), (2020, 13, 1), (2020, 0, 1), (0, 1, 1),
    ]
  )
  func noSuchDay(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test("every day of two centuries follows the one before")
  func daysFollowEachOther() throws {
    let first = try #require(CalendarDate(year: 1900, month: 1, day: 1))
    var before = first
    for number in 1...73_049 {
      let date = CalendarDate(julianDayNumber: first.julianDayNumber + number)
      #expect(before < date)
      #expect(CalendarDate(year: date.year, month: date.month, day: date.day) == date)
      before = date
    }
    #expect(before.description == "2100-01-01")
  }

  @Test(
    "a cost is shown exactly",
    arguments: [
      (6, 1, "6"), (3, 2, "1.5"), (0, 1000, "0"), (1, 1000, "0.001"), (10, 4, "2.5"),
      (1, 3, "0.333"),
    ]
  )
  func costText(points: Int, perUnit: Int, text: String) {
    #expect(Cost(points: points, pointsPerUnit: perUnit).description == text)
  }

  @Test("costs in different points compare by what they are worth")
  func costsCompare() {
    #expect(Cost(points: 2, pointsPerUnit: 2) == Cost(points: 1))
    #expect(Cost(points: 3, pointsPerUnit: 2) > Cost(points: 1))
    #expect(Set([Cost(points: 2, pointsPerUnit: 2), Cost(points: 1)]).count == 1)
  }
}
