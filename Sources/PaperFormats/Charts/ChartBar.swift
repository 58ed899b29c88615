// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

/// An entry of a chart as a bar of block characters; a marked one is of another shade.
enum ChartBar {
  static func text(_ entry: Chart.Entry, of chart: Chart, width: Int) -> String {
    let length = (entry.size * width + chart.greatest / 2) / chart.greatest
    return String(repeating: entry.isMarked ? "▒" : "█", count: length)
  }
}
