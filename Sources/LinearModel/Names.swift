// SPDX-License-Identifier: GPL-3.0-or-later

/// The display name of a column, such as `at[talk-3,7]`; unique among the columns of a model.
package struct ColumnName: Hashable, Sendable, CustomStringConvertible,
  ExpressibleByStringInterpolation
{
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package init(stringLiteral text: String) {
    self.init(text)
  }

  package var description: String { text }
}

/// The display name of a row, such as `speaker-presence[trung-uong]`; unique among the rows of a
/// model.
package struct RowName: Hashable, Sendable, CustomStringConvertible,
  ExpressibleByStringInterpolation
{
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package init(stringLiteral text: String) {
    self.init(text)
  }

  package var description: String { text }
}
