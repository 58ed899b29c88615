// SPDX-License-Identifier: GPL-3.0-or-later

/// The lengths an item may take, in whole seconds, and the one it wants.
package struct LengthRange: Hashable, Sendable, Codable {
  package let minimum: Length
  package let preferred: Length
  package let maximum: Length

  /// - Precondition: `minimum <= preferred <= maximum`.
  package init(minimum: Length, preferred: Length, maximum: Length) {
    precondition(minimum <= preferred && preferred <= maximum)
    self.minimum = minimum
    self.preferred = preferred
    self.maximum = maximum
  }

  /// A fixed length.
  package init(exactly length: Length) {
    self.init(minimum: length, preferred: length, maximum: length)
  }

  package var isFixed: Bool { minimum == maximum }

  package func contains(_ length: Length) -> Bool {
    minimum <= length && length <= maximum
  }
}
