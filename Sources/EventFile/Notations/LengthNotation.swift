// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// How a length of time is written: `5`, `5'`, `5 phút`, `5m`, `2'30`, `90s`, `1h15`, `0`.
enum LengthNotation {
  /// What a number without a unit counts.
  enum BareNumber {
    case minutes
    case seconds
  }

  static let examples = ["5", "5'", "5m", "5 phút", "2'30", "90s", "1h15", "0"]
  /// No length of the format is longer than two days.
  static let longest = Length(minutes: 48 * 60)

  static func parse(
    _ text: some StringProtocol,
    bareNumber: BareNumber = .minutes
  ) -> Result<Length, NotationFault> {
    let text = text.trimmed
    if text.first == "-" || text.first == "−" { return .failure(negativeOrWrong(text)) }
    var scanner = NotationScanner(text)
    var seconds = 0
    var lastUnit = 3601
    var pairs = 0
    while !scanner.isAtEnd {
      guard scanner.isAtDigit else { return .failure(.notUnderstood) }
      guard scanner.digitCount <= 6, let number = scanner.number() else {
        return .failure(.tooLarge)
      }
      let word = scanner.word()
      let bare = bareUnit(after: lastUnit, bareNumber: bareNumber)
      guard let unit = word.isEmpty ? bare : units[word] else {
        return .failure(unitFault(number: number, sign: word, then: scanner))
      }
      guard unit < lastUnit else { return .failure(.notUnderstood) }
      if pairs > 0, number > 59 {
        return .failure(.partTooLarge(limit: 59, unit: unit == 60 ? .minutes : .seconds))
      }
      seconds += number * unit
      guard seconds <= longest.seconds else { return .failure(.tooLarge) }
      lastUnit = unit
      pairs += 1
    }
    return pairs == 0 ? .failure(.notUnderstood) : .success(Length(seconds: seconds))
  }

  /// The unit of a number that stands without one: the one below the last, as in `1h15`, `2'30`.
  private static func bareUnit(after lastUnit: Int, bareNumber: BareNumber) -> Int? {
    switch lastUnit {
    case 3600: 60
    case 60: 1
    case 1: nil
    default: bareNumber == .seconds ? 1 : 60
    }
  }

  private static let units: [String: Int] = [
    "h": 3600, "g": 3600, "giờ": 3600, "tiếng": 3600, "hour": 3600, "hours": 3600,
    "'": 60, "’": 60, "′": 60, "m": 60, "p": 60, "ph": 60, "phút": 60, "phut": 60, "min": 60,
    "mins": 60, "min.": 60, "minute": 60, "minutes": 60,
    "s": 1, "\"": 1, "”": 1, "″": 1, "''": 1, "gi": 1, "giây": 1, "giay": 1, "sec": 1, "second": 1,
    "seconds": 1,
  ]

  private static func negativeOrWrong(_ text: String) -> NotationFault {
    if case .success = parse(text.dropFirst()) { .negative } else { .notUnderstood }
  }

  /// `1.5` and `1,5` are minutes and a half to whoever writes them; `5:30` is five minutes thirty.
  private static func unitFault(
    number: Int,
    sign: String,
    then rest: NotationScanner
  ) -> NotationFault {
    var rest = rest
    let digits = rest.digitCount
    guard digits <= 2, number < 1000, let next = rest.number(), rest.isAtEnd else {
      return .notUnderstood
    }
    switch sign {
    case ".", ",":
      guard digits == 1 else { return .notUnderstood }
      return .better(text(Length(seconds: 60 * number + 6 * next)))
    case ":":
      guard digits == 2, next < 60 else { return .notUnderstood }
      return .better(text(Length(seconds: 60 * number + next)))
    default: return .notUnderstood
    }
  }

  /// A length the way the format writes it shortest: `5`, `2'30`, `1h15`, `45s`.
  static func text(_ length: Length) -> String {
    let seconds = length.seconds
    if seconds < 0 { return "-" + text(Length(seconds: -seconds)) }
    if seconds.isMultiple(of: 60) { return String(seconds / 60) }
    if seconds < 60 { return "\(seconds)s" }
    let rest = seconds % 60
    return "\(seconds / 60)'\(rest < 10 ? "0" : "")\(rest)"
  }
}
