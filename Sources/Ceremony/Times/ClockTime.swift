// SPDX-License-Identifier: GPL-3.0-or-later

/// A position on the clock of the event's day: whole seconds since its midnight.
///
/// Hours past 24 go on with the same day, so `25:30` is half past one in the following night.
package struct ClockTime: Hashable, Comparable, Sendable, Codable {
  package let secondsSinceMidnight: Int

  package init(secondsSinceMidnight: Int) {
    self.secondsSinceMidnight = secondsSinceMidnight
  }

  package init(hour: Int, minute: Int, second: Int = 0) {
    self.secondsSinceMidnight = 3600 * hour + 60 * minute + second
  }

  package var hour: Int { secondsSinceMidnight / 3600 }
  package var minute: Int { secondsSinceMidnight / 60 % 60 }
  package var second: Int { secondsSinceMidnight % 60 }

  package static func < (left: ClockTime, right: ClockTime) -> Bool {
    left.secondsSinceMidnight < right.secondsSinceMidnight
  }

  package static func + (clock: ClockTime, length: Length) -> ClockTime {
    ClockTime(secondsSinceMidnight: clock.secondsSinceMidnight + length.seconds)
  }

  package static func - (clock: ClockTime, length: Length) -> ClockTime {
    ClockTime(secondsSinceMidnight: clock.secondsSinceMidnight - length.seconds)
  }

  package static func - (left: ClockTime, right: ClockTime) -> Length {
    Length(seconds: left.secondsSinceMidnight - right.secondsSinceMidnight)
  }

  package init(from decoder: any Decoder) throws {
    secondsSinceMidnight = try decoder.singleValueContainer().decode(Int.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(secondsSinceMidnight)
  }
}

extension ClockTime: CustomStringConvertible {
  /// `HH:MM`, with `:SS` when the time is not on a whole minute.
  package var description: String {
    let minutes = Self.twoDigits(hour) + ":" + Self.twoDigits(minute)
    return second == 0 ? minutes : minutes + ":" + Self.twoDigits(second)
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
