// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// Values from one to another in equal steps: `PATH=A..B[:STEP]`.
///
/// The values are clock times (`session.ends=11:00..11:45:15`), lengths or whole numbers; the step
/// is a length or a number, 1 unless it is said. Several paths parted by commas get the same value.
package struct Sweep: Sendable {
  /// As written before `=`.
  package let paths: String
  /// At least one.
  package let count: Int
  private let first: Int
  private let step: Int
  private let scale: Scale

  private enum Scale: Sendable {
    case number
    case seconds
    case clock
  }

  /// Why a sweep is none, in words.
  package struct Problem: Error, Sendable {
    private let phrase: Phrase

    init(_ phrase: Phrase) {
      self.phrase = phrase
    }

    package func text(in language: Language) -> String { phrase.text(in: language) }
  }

  package init(_ text: String) throws(Problem) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let dots = parts[1].firstRange(of: ".."), !parts[0].trimmed.isEmpty
    else { throw Self.notUnderstood(text) }
    let lower = parts[1][..<dots.lowerBound].trimmed
    var upper = parts[1][dots.upperBound...].trimmed
    var stepText: String?
    let colons = lower.count { $0 == ":" }
    let pieces = upper.split(separator: ":", omittingEmptySubsequences: false)
    if pieces.count == colons + 2 {
      upper = pieces.dropLast().joined(separator: ":")
      stepText = pieces.last.map(String.init)
    } else if pieces.count != colons + 1 {
      throw Self.notUnderstood(text)
    }
    guard let start = Self.value(lower), let end = Self.value(upper), start.scale == end.scale
    else {
      throw Self.notUnderstood(text)
    }
    guard let step = Self.step(stepText, start.scale), step > 0 else {
      throw Problem(
        Phrase(
          "the step of '\(text)' is no length above 0: write '\(lower)..\(upper):5'",
          "bước của '\(text)' không phải là thời lượng lớn hơn 0: ghi '\(lower)..\(upper):5'"
        )
      )
    }
    guard start.value <= end.value else {
      throw Problem(
        Phrase(
          "'\(text)' is empty: \(lower) is above \(upper). Write the smaller value first",
          "'\(text)' không có giá trị nào: \(lower) lớn hơn \(upper). Ghi giá trị nhỏ trước"
        )
      )
    }
    paths = parts[0].trimmed
    first = start.value
    scale = start.scale
    self.step = step
    count = (end.value - start.value) / step + 1
  }

  /// The value of a point, from 0, as the event file writes it.
  package func value(_ index: Int) -> String {
    let number = first + index * step
    return switch scale {
    case .number: String(number)
    case .clock: ClockTime(secondsSinceMidnight: number).description
    case .seconds:
      number.isMultiple(of: 60) ? String(number / 60) : "\(number / 60)'\(number % 60)"
    }
  }

  private static func value(_ text: String) -> (value: Int, scale: Scale)? {
    if let number = Int(text), number >= 0, number <= 1_000_000 { return (number, .number) }
    if case .success(let clock) = ClockNotation.parse(text) {
      return (clock.secondsSinceMidnight, .clock)
    }
    if case .success(let length) = LengthNotation.parse(text) { return (length.seconds, .seconds) }
    return nil
  }

  private static func step(_ text: String?, _ scale: Scale) -> Int? {
    guard let text else { return scale == .number ? 1 : 60 }
    if scale == .number { return Int(text.trimmed) }
    guard case .success(let length) = LengthNotation.parse(text) else { return nil }
    return length.seconds
  }

  private static func notUnderstood(_ text: String) -> Problem {
    Problem(
      Phrase(
        "'\(text)' is no sweep: write PATH=A..B or PATH=A..B:STEP, such as session.ends=11:00..11:45:15",
        "'\(text)' không phải là dãy giá trị: ghi ĐƯỜNG_DẪN=A..B hoặc ĐƯỜNG_DẪN=A..B:BƯỚC, ví dụ session.ends=11:00..11:45:15"
      )
    )
  }
}
