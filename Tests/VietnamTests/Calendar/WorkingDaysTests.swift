// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Testing
import Vietnam

@Suite("Working days")
struct WorkingDaysTests {
  @Test("go over weekends, holidays and Tết")
  func goOverHolidays() throws {
    let conference = try date(2020, 1, 16)
    #expect(WorkingDays.date(1, before: conference, isVietnamese: true) == (try date(2020, 1, 15)))
    #expect(WorkingDays.date(4, before: conference, isVietnamese: true) == (try date(2020, 1, 10)))
    #expect(
      WorkingDays.count(after: try date(2020, 1, 9), before: conference, isVietnamese: true) == 4
    )
    // Tết Canh Tý: 24 to 28 January 2020; the 30th is the Thursday after.
    #expect(
      WorkingDays.date(2, before: try date(2020, 1, 30), isVietnamese: true)
        == (try date(2020, 1, 23))
    )
    #expect(
      WorkingDays.date(2, before: try date(2020, 1, 30), isVietnamese: false)
        == (try date(2020, 1, 28))
    )
    // Giỗ Tổ Hùng Vương, 10/3 lunar: Thursday 2 April 2020.
    #expect(!WorkingDays.isWorkingDay(try date(2020, 4, 2), isVietnamese: true))
  }

  @Test("what is counted back is counted forth")
  func areInverse() throws {
    let event = try date(2024, 3, 1)
    for count in 1...60 {
      let day = WorkingDays.date(count, before: event, isVietnamese: true)
      #expect(WorkingDays.isWorkingDay(day, isVietnamese: true))
      #expect(WorkingDays.count(after: day, before: event, isVietnamese: true) == count - 1)
    }
  }

  private func date(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
    try #require(CalendarDate(year: year, month: month, day: day))
  }
}
