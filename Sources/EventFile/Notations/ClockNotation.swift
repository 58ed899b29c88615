// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// How a time on the clock is written: `07:30`, `7h30`, `07h30'`, `7:30`, `25:30`, `07:30:30`.
enum ClockNotation {
  static let examples = ["07:30", "7:30", "7h30", "07h30'", "25:30"]
  /// Hours past 24 go on with the same day, but not with the next but one.
  static let lastHour = 47

  static func parse(_ text: some StringProtocol) -> Result<ClockTime, NotationFault> {
    let text = text.trimmed
    if text.first == "-" || text.first == "−" {
      if case .success = parse(text.dropFirst()) { return .failure(.negative) }
      return .failure(.notUnderstood)
    }
    var scanner = NotationScanner(text)
    guard scanner.isAtDigit else { return .failure(.notUnderstood) }
    guard scanner.digitCount <= 2 else { return .failure(manyDigits(scanner)) }
    guard let hour = scanner.number() else { return .failure(.notUnderstood) }
    guard separators.contains(scanner.word()) else {
      return .failure(betterClock(text, hour: hour))
    }
    guard !scanner.isAtEnd else {
      return text.hasSuffix(":") ? .failure(.notUnderstood) : clock(hour: hour, minute: 0)
    }
    guard scanner.digitCount == 2, let minute = scanner.number() else {
      return .failure(.notUnderstood)
    }
    var second = 0
    let mark = scanner.word()
    if [":", "'", "’"].contains(mark), scanner.digitCount == 2 {
      guard let number = scanner.number() else { return .failure(.notUnderstood) }
      second = number
      guard scanner.isAtEnd || ["\"", "s", "”"].contains(scanner.word()), scanner.isAtEnd else {
        return .failure(.notUnderstood)
      }
    } else if !["", "'", "’", "′", "phút", "p", "m"].contains(mark) || !scanner.isAtEnd {
      return .failure(afternoon(mark, hour: hour, minute: minute) ?? .notUnderstood)
    }
    return clock(hour: hour, minute: minute, second: second)
  }

  /// `9999:00` is a time, only much too late.
  private static func manyDigits(_ scanner: NotationScanner) -> NotationFault {
    var scanner = scanner
    let isHuge = scanner.digitCount > 9
    let hour = scanner.number()
    guard isHuge || hour ?? 0 > lastHour, separators.contains(scanner.word()) else {
      return .notUnderstood
    }
    return .partTooLarge(limit: lastHour, unit: .hours)
  }

  private static let separators: Set = [":", "h", "g", "giờ"]

  private static func clock(
    hour: Int,
    minute: Int,
    second: Int = 0
  ) -> Result<ClockTime, NotationFault> {
    guard hour <= lastHour else {
      return .failure(.partTooLarge(limit: lastHour, unit: .hours))
    }
    guard minute < 60 else { return .failure(.partTooLarge(limit: 59, unit: .minutes)) }
    guard second < 60 else { return .failure(.partTooLarge(limit: 59, unit: .seconds)) }
    return .success(ClockTime(hour: hour, minute: minute, second: second))
  }

  /// `7.30` is how some write half past seven; `8` is short for eight o'clock.
  private static func betterClock(_ text: String, hour: Int) -> NotationFault {
    let digits = text.dropFirst(hour < 10 && !text.hasPrefix("0") ? 1 : 2)
    if digits.isEmpty, hour < 24 { return .better(ClockTime(hour: hour, minute: 0).description) }
    guard [".", ",", "-"].contains(digits.first), digits.count == 3,
      let minute = Int(digits.dropFirst()), minute < 60, hour < 48
    else { return .notUnderstood }
    return .better(ClockTime(hour: hour, minute: minute).description)
  }

  private static func afternoon(_ mark: String, hour: Int, minute: Int) -> NotationFault? {
    guard minute < 60, (1...12).contains(hour) else { return nil }
    switch mark {
    case "am", "a.m.", "sa": return .better(ClockTime(hour: hour % 12, minute: minute).description)
    case "pm", "p.m.", "ch":
      return .better(ClockTime(hour: hour % 12 + 12, minute: minute).description)
    default: return nil
    }
  }
}
