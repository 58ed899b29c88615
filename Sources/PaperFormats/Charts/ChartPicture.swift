// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

/// A chart as shapes on a sheet of its own, 900 units wide, with y growing downwards.
///
/// It needs no colour: marked entries are hatched, so that they stand out in black and white.
struct ChartPicture {
  enum Anchor: String {
    case start
    case middle
    case end
  }

  struct Point: Hashable {
    let x: Int
    let y: Int
  }

  enum Shape {
    /// The bar of an entry.
    case bar(corner: Point, width: Int, height: Int, Chart.Entry)
    /// The lengths of strokes and gaps are those of SVG: `8 4`; empty for an unbroken line.
    case line(Point, Point, dash: [Int])
    /// Its base line goes through the point.
    case text(String, Point, Anchor, size: Int)
  }

  static let width = 900
  static let textSize = 15
  private(set) var shapes: [Shape] = []
  let height: Int
  private let chart: Chart

  init(_ chart: Chart) {
    self.chart = chart
    switch chart.form {
    case .columns:
      height = 14 + Self.markLine * chart.marks.count + Self.plot + 40
      shapes = columns
    case .bars:
      height = Self.barStep * max(1, chart.entries.count) + 8
      shapes = bars
    }
  }

  // MARK: Columns

  private static let plot = 220
  private static let markLine = 22
  private var plotTop: Int { 14 + Self.markLine * chart.marks.count }

  private var columns: [Shape] {
    let count = max(1, chart.entries.count)
    let step = (Self.width - 20) / count
    let left = (Self.width - step * count) / 2
    let bottom = plotTop + Self.plot
    // Every label that fits without touching the next.
    let spacing = max(1, (56 + step - 1) / step)
    var shapes: [Shape] = []
    for (index, entry) in chart.entries.enumerated() {
      let x = left + index * step
      let height = entry.size * (Self.plot - 20) / chart.greatest
      if entry.size > 0 {
        shapes.append(
          rectangle(x + 1, bottom - max(1, height), max(1, step - 2), max(1, height), entry)
        )
      }
      if index % spacing == 0 { shapes.append(text(entry.label, x, bottom + 20, .start)) }
      if entry.size > 0, step >= 30 {
        shapes.append(
          text(entry.text, x + step / 2, bottom - height - 5, .middle, size: 12)
        )
      }
    }
    shapes.append(line(left, bottom, left + step * count, bottom))
    for (index, mark) in chart.marks.enumerated() {
      let x = left + mark.position * step / 1000
      let inside = min(max(x, left), left + step * count)
      let y = 16 + Self.markLine * index
      let isRight = inside > Self.width / 2
      shapes.append(
        line(inside, y - 10, inside, bottom, dash: Self.dashes[index % Self.dashes.count])
      )
      shapes.append(
        text(mark.text, inside + (isRight ? -6 : 6), y, isRight ? .end : .start)
      )
    }
    return shapes
  }

  private static let dashes: [[Int]] = [[], [8, 4], [2, 3], [10, 3, 2, 3]]

  // MARK: Bars

  private static let barStep = 28

  private var bars: [Shape] {
    let labels = 380
    let room = Self.width - labels - 90
    return chart.entries.enumerated().flatMap { index, entry in
      let y = 4 + index * Self.barStep
      let length = entry.size * room / chart.greatest
      return [
        text(Self.shortened(entry.label), labels - 8, y + 18, .end),
        rectangle(labels, y + 3, max(1, length), Self.barStep - 8, entry),
        text(entry.text, labels + length + 8, y + 18, .start),
      ]
    }
  }

  /// As much of a label as fits before its bar; the table has all of it.
  private static func shortened(_ label: String) -> String {
    let most = 42
    return label.count > most ? label.prefix(most - 1) + "…" : label
  }

  private func rectangle(
    _ x: Int,
    _ y: Int,
    _ width: Int,
    _ height: Int,
    _ entry: Chart.Entry
  ) -> Shape {
    .bar(corner: Point(x: x, y: y), width: width, height: height, entry)
  }

  private func line(_ x: Int, _ y: Int, _ toX: Int, _ toY: Int, dash: [Int] = []) -> Shape {
    .line(Point(x: x, y: y), Point(x: toX, y: toY), dash: dash)
  }

  private func text(
    _ text: String,
    _ x: Int,
    _ y: Int,
    _ anchor: Anchor,
    size: Int = Self.textSize
  ) -> Shape {
    .text(text, Point(x: x, y: y), anchor, size: size)
  }
}
