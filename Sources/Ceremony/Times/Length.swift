// SPDX-License-Identifier: GPL-3.0-or-later

/// A length of time in whole seconds; negative for a difference that runs backwards.
package struct Length: Hashable, Comparable, Sendable, Codable {
  package let seconds: Int

  package init(seconds: Int) {
    self.seconds = seconds
  }

  package init(minutes: Int) {
    self.seconds = 60 * minutes
  }

  package static let zero = Length(seconds: 0)

  package static func < (left: Length, right: Length) -> Bool {
    left.seconds < right.seconds
  }

  package static func + (left: Length, right: Length) -> Length {
    Length(seconds: left.seconds + right.seconds)
  }

  package static func - (left: Length, right: Length) -> Length {
    Length(seconds: left.seconds - right.seconds)
  }

  package static func += (left: inout Length, right: Length) {
    left = left + right
  }

  /// Whether the length is a whole number of `grain` steps.
  package func isMultiple(of grain: Length) -> Bool {
    seconds.isMultiple(of: grain.seconds)
  }

  package init(from decoder: any Decoder) throws {
    seconds = try decoder.singleValueContainer().decode(Int.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(seconds)
  }
}
