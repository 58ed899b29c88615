// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

/// How wide the columns of a table stand in so many columns of text.
///
/// A column with the width of its content takes what it needs, up to a third of all; the others
/// share the rest by their shares, none more than it needs, and none too narrow for its words as long
/// as there is room for all. Where too little is left to share, the widest of the first kind give way.
struct ColumnWidths {
  static let gap = 2
  /// What is left to each column that shares.
  private static let leastShare = 8

  let widths: [Int]

  /// `needed` is, for each column, the width of its widest cell or heading; `least` what it cannot
  /// do without.
  init(_ columns: [Table.Column], needed: [Int], least: [Int], total: Int) {
    var widths = needed.map { min($0, total / 3) }
    var open: [Int: Int] = [:]
    for (index, column) in columns.enumerated() {
      if case .share(let share) = column.width { open[index] = max(1, share) }
    }
    let fixed = widths.indices.filter { open[$0] == nil }
    let floors = needed.indices.map { min(needed[$0], max(least[$0], Self.leastShare)) }
    let forShares = open.keys.reduce(0) { $0 + floors[$1] }
    var room = total - Self.gap * max(0, columns.count - 1) - fixed.reduce(0) { $0 + widths[$1] }
    while room < forShares,
      let widest = fixed.filter({ widths[$0] > least[$0] }).max(by: { widths[$0] < widths[$1] })
    {
      widths[widest] -= 1
      room += 1
    }
    Self.share(max(room, open.count), among: open, needed: needed, floors, into: &widths)
    self.widths = widths
  }

  private static func share(
    _ available: Int,
    among columns: [Int: Int],
    needed: [Int],
    _ floors: [Int],
    into widths: inout [Int]
  ) {
    var open = columns
    var room = available
    let hasRoom = columns.keys.reduce(0) { $0 + floors[$1] } <= available
    while !open.isEmpty {
      let shares = open.values.reduce(0, +)
      func isBelow(_ width: Int, _ index: Int) -> Bool {
        room * (open[index] ?? 0) < width * shares
      }
      let narrow = hasRoom ? open.keys.sorted().filter { isBelow(floors[$0], $0) } : []
      let modest = open.keys.sorted().filter { !isBelow(needed[$0], $0) }
      let settled = narrow.isEmpty ? modest : narrow
      if settled.isEmpty { break }
      for index in settled {
        widths[index] = narrow.isEmpty ? needed[index] : floors[index]
        room -= widths[index]
        open[index] = nil
      }
    }
    for index in open.keys.sorted() {
      let shares = open.filter { $0.key >= index }.values.reduce(0, +)
      widths[index] = room * (open[index] ?? 0) / shares
      room -= widths[index]
    }
  }
}
