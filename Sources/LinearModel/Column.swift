// SPDX-License-Identifier: GPL-3.0-or-later

/// One unknown of a model: `lower ≤ x ≤ upper`, whole when `isInteger`.
package struct Column: Hashable, Sendable {
  package let name: ColumnName
  /// The least value, or nil for none.
  package let lower: Double?
  /// The greatest value, or nil for none.
  package let upper: Double?
  package let isInteger: Bool

  package init(name: ColumnName, lower: Double?, upper: Double?, isInteger: Bool) {
    self.name = name
    self.lower = lower
    self.upper = upper
    self.isInteger = isInteger
  }

  /// Whether the column can be only 0 or 1.
  package var isBinary: Bool { isInteger && lower == 0 && upper == 1 }
}
