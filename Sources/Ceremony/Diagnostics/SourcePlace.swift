// SPDX-License-Identifier: GPL-3.0-or-later

/// A place in the event file, or in a file it names.
///
/// A place is not part of what an event means, so it is encoded as nothing.
package struct SourcePlace: Hashable, Sendable, Codable {
  /// The companion file, as the event names it; nil for the event file itself.
  package let file: String?
  /// From 1.
  package let line: Int
  /// From 1, in characters.
  package let column: Int
  /// In characters; at least 1.
  package let length: Int

  package init(file: String? = nil, line: Int, column: Int, length: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
    self.length = max(1, length)
  }

  package init(from decoder: any Decoder) throws {
    self.init(line: 0, column: 0)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encodeNil()
  }
}

extension KeyedEncodingContainer {
  /// Leaves a place out, so that an event with places is encoded as one without.
  mutating func encodeIfPresent(_ place: SourcePlace?, forKey key: Key) throws {}
}
