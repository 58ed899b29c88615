// SPDX-License-Identifier: GPL-3.0-or-later

/// A lunar date as somebody wrote it, which need not be a day of the calendar.
package struct WrittenLunarDate: Hashable, Sendable {
  package let day: Int
  package let month: Int
  package let isLeapMonth: Bool
  package let year: Year?

  package init(day: Int, month: Int, isLeapMonth: Bool = false, year: Year? = nil) {
    self.day = day
    self.month = month
    self.isLeapMonth = isLeapMonth
    self.year = year
  }

  package enum Year: Hashable, Sendable {
    case named(CanChi)
    /// Two words that name no year of the cycle, as they were written.
    case unknown(String)
    case numbered(Int)
  }

  /// A part that can be wrong by itself.
  package enum Part: String, Hashable, Sendable, CaseIterable {
    case day
    case month
    case year
  }

  /// The parts that are not those of a date; what was not written is not compared.
  package func differences(from date: LunarDate) -> [Part] {
    var parts: [Part] = []
    if day != date.day { parts.append(.day) }
    if month != date.month || isLeapMonth != date.isLeapMonth { parts.append(.month) }
    switch year {
    case .named(let name) where name != date.yearName: parts.append(.year)
    case .numbered(let number) where number != date.year: parts.append(.year)
    case .unknown: parts.append(.year)
    case .named, .numbered, nil: break
    }
    return parts
  }
}

extension LunarDate {
  /// Reads `22 tháng Chạp năm Kỷ Hợi`, `22/12 Kỷ Hợi`, `ngày mùng 5 tháng Tư nhuận, 2020` ….
  ///
  /// Case, tone marks and the words ngày, mùng, năm, âm lịch may be there or not; the year may be
  /// missing. Nil when no day and month can be read, or something is left over.
  package static func parse(_ text: String) -> WrittenLunarDate? {
    var reader = WordReader(text)
    reader.skip(["ngay"])
    reader.skip(["mung", "mong"])
    guard let day = reader.number() ?? reader.value(in: dayWords) else { return nil }
    reader.skip(["thang"])
    guard let month = reader.number() ?? reader.monthName() else { return nil }
    let isLeap = reader.skip(["nhuan", "n"])
    reader.skip(["nam"])
    let year = reader.year()
    reader.skip(["am"])
    reader.skip(["lich"])
    guard reader.isAtEnd, (1...30).contains(day), (1...12).contains(month) else { return nil }
    return WrittenLunarDate(day: day, month: month, isLeapMonth: isLeap, year: year)
  }

  private static let dayWords = [
    "mot": 1, "hai": 2, "ba": 3, "tu": 4, "bon": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8,
    "chin": 9, "muoi": 10, "ram": 15,
  ]
}
