// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

/// How wide the columns of a table stand in so many columns of text.
///
/// A column with the width of its content takes what it needs, up to a third of all; the others
/// share the rest by their shares, none more than it needs.
struct ColumnWidths {
  static let gap = 2
  private static let least = 6

  let widths: [Int]

  /// `needed` is, for each column, the width of its widest cell or heading.
  init(_ columns: [Table.Column], needed: [Int], total: Int) {
    var widths = needed.map { min($0, total / 3) }
    var open: [Int: Int] = [:]
    for (index, column) in columns.enumerated() {
      if case .share(let share) = column.width { open[index] = max(1, share) }
    }
    let gaps = Self.gap * max(0, columns.count - 1)
    let fixed = widths.indices.filter { open[$0] == nil }.reduce(0) { $0 + widths[$1] }
    var room = max(total - gaps - fixed, Self.least * open.count)
    while let shares = Optional(open.values.reduce(0, +)), shares > 0 {
      let modest = open.keys.sorted().filter { needed[$0] * shares <= room * (open[$0] ?? 0) }
      guard !modest.isEmpty else { break }
      for index in modest {
        widths[index] = needed[index]
        room -= needed[index]
        open[index] = nil
      }
    }
    for index in open.keys.sorted() {
      let shares = open.filter { $0.key >= index }.values.reduce(0, +)
      widths[index] = room * (open[index] ?? 0) / shares
      room -= widths[index]
    }
    self.widths = widths
  }
}
