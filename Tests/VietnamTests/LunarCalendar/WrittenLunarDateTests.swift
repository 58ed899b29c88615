// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import Testing
import Vietnam

@Suite("Written lunar dates")
struct WrittenLunarDateTests {
  @Test(
    "Every way of writing one date reads the same",
    arguments: [
      "22 tháng Chạp năm Kỷ Hợi", "22/12 Kỷ Hợi", "ngày 22 tháng 12 năm Kỷ Hợi",
      "Ngày 22 tháng Chạp, năm Kỉ Hợi (âm lịch)", "22-12, KỶ HỢI", "22 thang chap nam ky hoi",
      "22.12 năm Kỷ Hợi", "22 tháng mười hai Kỷ Hợi",
      "22 tháng Chạp năm Kỷ Hợi".decomposedStringWithCanonicalMapping,
    ]
  )
  func forms(text: String) {
    let expected = WrittenLunarDate(
      day: 22,
      month: 12,
      isLeapMonth: false,
      year: .named(CanChi(lunarYear: 2019))
    )
    #expect(LunarDate.parse(text) == expected)
  }

  @Test(
    "Day, month and year are read in words and numbers",
    arguments: [
      ("mùng 5 tháng Giêng", 5, 1, false, nil),
      ("mồng ba tháng năm năm Mậu Tuất", 3, 5, false, .named(CanChi(lunarYear: 2018))),
      ("ngày rằm tháng Bảy năm 2021", 15, 7, false, .numbered(2021)),
      ("1 tháng Tư nhuận năm Canh Tý", 1, 4, true, .named(CanChi(lunarYear: 2020))),
      ("1/4N/2020", 1, 4, true, .numbered(2020)),
      ("10/2 Ất Tị", 10, 2, false, .named(CanChi(lunarYear: 2025))),
      ("10 tháng Một năm Quí Mẹo", 10, 11, false, .named(CanChi(lunarYear: 2023))),
      ("22 tháng Chạp năm Đinh Tuất", 22, 12, false, .unknown("Đinh Tuất")),
    ] as [(String, Int, Int, Bool, WrittenLunarDate.Year?)]
  )
  func parts(text: String, day: Int, month: Int, isLeap: Bool, year: WrittenLunarDate.Year?) {
    let expected = WrittenLunarDate(day: day, month: month, isLeapMonth: isLeap, year: year)
    #expect(LunarDate.parse(text) == expected)
  }

  @Test(
    "What is no lunar date is not read as one",
    arguments: ["", "Kỷ Hợi", "tháng Chạp", "31/12 Kỷ Hợi", "22/13", "22/12 Kỷ Hợi hai lần", "22"]
  )
  func refusals(text: String) {
    #expect(LunarDate.parse(text) == nil)
  }

  @Test("What its own calendar prints is read back")
  func printedForms() throws {
    let first = try #require(CalendarDate(year: 2018, month: 1, day: 1)).julianDayNumber
    for number in first..<first + 3000 {
      let date = LunarDate(of: CalendarDate(julianDayNumber: number))
      let written = try #require(LunarDate.parse(date.vietnameseText))
      #expect(written.differences(from: date) == [])
    }
  }

  @Test(
    "A wrong date says which part is wrong",
    arguments: [
      ("22 tháng Chạp năm Kỷ Hợi", []),
      ("22 tháng Chạp", []),
      ("22 tháng Chạp năm Đinh Hợi", [.year]),
      ("22 tháng Chạp năm Đinh Tuất", [.year]),
      ("22/12/2020", [.year]),
      ("23 tháng Chạp năm Kỷ Hợi", [.day]),
      ("22 tháng Chạp nhuận năm Kỷ Hợi", [.month]),
      ("21/11 Canh Tý", [.day, .month, .year]),
    ] as [(String, [WrittenLunarDate.Part])]
  )
  func differences(text: String, parts: [WrittenLunarDate.Part]) throws {
    let date = LunarDate(of: try #require(CalendarDate(year: 2020, month: 1, day: 16)))
    let written = try #require(LunarDate.parse(text))
    #expect(written.differences(from: date) == parts)
  }
}
