// SPDX-License-Identifier: GPL-3.0-or-later

/// Numbers as a picture: columns over a scale, or bars beside their names.
///
/// Everything the picture says stands in words too: formats without pictures write the entries.
package struct Chart: Hashable, Sendable {
  package enum Form: Hashable, Sendable {
    /// Side by side, each over its part of a scale, such as the clock.
    case columns
    /// One under another, such as a ranking.
    case bars
  }

  package struct Entry: Hashable, Sendable {
    package var label: String
    /// The size in any one unit, not negative.
    package var size: Int
    /// The size as people read it.
    package var text: String
    /// Whether it stands out, by more than colour.
    package var isMarked: Bool

    package init(_ label: String, size: Int, text: String, isMarked: Bool = false) {
      self.label = label
      self.size = max(0, size)
      self.text = text
      self.isMarked = isMarked
    }
  }

  /// A line across the columns.
  package struct Mark: Hashable, Sendable {
    package var text: String
    /// In thousandths of a column from the left edge of the first.
    package var position: Int

    package init(_ text: String, position: Int) {
      self.text = text
      self.position = position
    }
  }

  /// What is shown, in a sentence.
  package var caption: String
  package var form: Form
  package var entries: [Entry]
  package var marks: [Mark]

  package init(caption: String, form: Form, entries: [Entry], marks: [Mark] = []) {
    self.caption = caption
    self.form = form
    self.entries = entries
    self.marks = marks
  }

  /// The greatest size, at least 1.
  package var greatest: Int { max(1, entries.map(\.size).max() ?? 1) }
}
