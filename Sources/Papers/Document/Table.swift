// SPDX-License-Identifier: GPL-3.0-or-later

/// Rows under named columns.
package struct Table: Hashable, Sendable {
  /// What the table shows, for a reader who hears it; not printed above it.
  package var caption: String
  package var columns: [Column]
  package var rows: [Row]
  /// Whether the headings stand again at the top of each page.
  package var repeatsHeadings: Bool
  /// Nil for a table whose rows do not follow one another in time.
  package var schedule: Schedule?

  package init(
    caption: String,
    columns: [Column],
    rows: [Row],
    repeatsHeadings: Bool = true,
    schedule: Schedule? = nil
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.repeatsHeadings = repeatsHeadings
    self.schedule = schedule
  }

  /// Which columns tell when a row starts and ends, how long it is, and how long the stage is turned
  /// before it, so that a spreadsheet can reckon one from the others.
  package struct Schedule: Hashable, Sendable {
    package var start: Key
    package var end: Key
    package var length: Key
    package var changeover: Key
    /// The column with both the start and the end, where people read.
    package var span: Key

    package init(start: Key, end: Key, length: Key, changeover: Key, span: Key) {
      self.start = start
      self.end = end
      self.length = length
      self.changeover = changeover
      self.span = span
    }
  }

  /// A stable name of a column in every language; the header of a CSV file.
  package struct Key: Hashable, Sendable, ExpressibleByStringLiteral {
    package let rawValue: String

    package init(stringLiteral value: String) {
      rawValue = value
    }
  }

  package struct Column: Hashable, Sendable {
    package enum Alignment: Hashable, Sendable {
      case leading
      case trailing
    }

    package enum Width: Hashable, Sendable {
      /// As wide as what stands in it; its text is not wrapped.
      case content
      /// So many shares of the room that is left.
      case share(Int)
    }

    package enum Use: Hashable, Sendable {
      case everywhere
      /// Only where people read.
      case page
      /// Only where programs read.
      case data
    }

    package var key: Key
    package var heading: String
    package var alignment: Alignment
    package var width: Width
    package var use: Use

    package init(
      _ key: Key,
      _ heading: String,
      alignment: Alignment = .leading,
      width: Width = .content,
      use: Use = .everywhere
    ) {
      self.key = key
      self.heading = heading
      self.alignment = alignment
      self.width = width
      self.use = use
    }
  }

  package var pageColumns: [Column] { columns.filter { $0.use != .data } }
  package var dataColumns: [Column] { columns.filter { $0.use != .page } }
}
