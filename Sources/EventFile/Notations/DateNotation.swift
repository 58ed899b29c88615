// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// How a day is written: `2020-01-16`.
enum DateNotation {
  static func parse(_ text: String) -> Result<CalendarDate, NotationFault> {
    let parts = text.trimmed.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    let numbers = parts.compactMap { $0.allSatisfy(\.isASCIIDigit) ? Int($0) : nil }
    guard parts.count == 3, numbers.count == 3 else { return .failure(.notUnderstood) }
    if parts[0].count == 4, text.trimmed.count == 10, text.contains("-") {
      guard let date = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) else {
        return .failure(.tooLarge)
      }
      return .success(date)
    }
    let isYearFirst = parts[0].count == 4
    let date = CalendarDate(
      year: isYearFirst ? numbers[0] : numbers[2],
      month: numbers[1],
      day: isYearFirst ? numbers[2] : numbers[0]
    )
    guard let date, isYearFirst || parts[2].count == 4 else { return .failure(.notUnderstood) }
    return .failure(.better(date.description))
  }

  /// `Friday`, `Thứ Sáu`, `thứ 6`, `CN` ….
  static func weekday(_ text: String) -> Weekday? {
    let name = Folding.folded(text.trimmed).replacing("-", with: " ")
    return Weekday.allCases.first { names(of: $0).contains(name) }
  }

  static func name(of weekday: Weekday) -> Phrase {
    let english = weekday.rawValue.prefix(1).uppercased() + weekday.rawValue.dropFirst()
    let vietnamese =
      switch weekday {
      case .monday: "Thứ Hai"
      case .tuesday: "Thứ Ba"
      case .wednesday: "Thứ Tư"
      case .thursday: "Thứ Năm"
      case .friday: "Thứ Sáu"
      case .saturday: "Thứ Bảy"
      case .sunday: "Chủ Nhật"
      }
    return Phrase(english, vietnamese)
  }

  private static func names(of weekday: Weekday) -> [String] {
    let english = weekday.rawValue
    var names = [
      english, String(english.prefix(3)), Folding.folded(name(of: weekday).vietnamese),
    ]
    if weekday == .sunday {
      names += ["cn", "chua nhat"]
    } else if let index = Weekday.allCases.firstIndex(of: weekday) {
      names += ["thu \(index + 2)", "t\(index + 2)"]
    }
    return names
  }
}
