// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

/// How wide the columns of a table are on a sheet, in points, padding included.
///
/// Columns as wide as their content get it, at most a third of the whole; those with shares divide
/// what is left, none of them more than it needs while another is short. The sum is the whole.
struct TableWidths {
  private(set) var widths: [Double]

  /// `needed` is the width of the widest cell or heading when nothing is wrapped; `least` that of
  /// the longest word.
  init(_ columns: [Table.Column], needed: [Double], least: [Double], total: Double) {
    let shares = columns.map { column in
      if case .share(let share) = column.width { max(1, share) } else { 0 }
    }
    widths = zip(needed, shares).map { $1 == 0 ? min($0, total / 3) : 0 }
    let open = shares.indices.filter { shares[$0] > 0 }
    narrow(least: least, until: total - open.reduce(0) { $0 + min(needed[$1], total / 6) })
    let room = total - widths.reduce(0, +)
    if open.isEmpty || room < total / 100 {
      let sum = widths.reduce(0, +)
      if sum > 0 { widths = widths.map { $0 * total / sum } }
    } else {
      divide(room, among: open, shares: shares, needed: needed)
    }
  }

  /// Takes from the widest fixed columns what the others cannot do without.
  private mutating func narrow(least: [Double], until limit: Double) {
    var excess = widths.reduce(0, +) - limit
    while excess > 0.01 {
      let open = widths.indices.filter { widths[$0] > min(least[$0], 80) + 0.01 }
      guard let widest = open.max(by: { widths[$0] < widths[$1] }) else { return }
      let next = open.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let floor = max(min(least[widest], 80), next)
      let step = min(excess, max(widths[widest] - floor, 1))
      widths[widest] -= step
      excess -= step
    }
  }

  private mutating func divide(
    _ available: Double,
    among columns: [Int],
    shares: [Int],
    needed: [Double]
  ) {
    var open = columns
    var room = available
    while true {
      let sum = Double(open.reduce(0) { $0 + shares[$1] })
      let modest = open.filter { needed[$0] <= room * Double(shares[$0]) / sum }
      if modest.isEmpty || modest.count == open.count { break }
      for column in modest {
        widths[column] = needed[column]
        room -= needed[column]
      }
      open.removeAll { modest.contains($0) }
    }
    let sum = Double(open.reduce(0) { $0 + shares[$1] })
    for column in open { widths[column] = room * Double(shares[column]) / sum }
  }
}
