// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

/// A chart as SVG inside the page; it needs no style of the page and prints in black and white.
///
/// Marked entries are hatched, so that they stand out without colour.
struct SVGChart {
  private let chart: Chart
  private static let ink = "#1d1b18"
  private static let fill = "#b9b1a2"
  private static let width = 900

  init(_ chart: Chart) {
    self.chart = chart
  }

  var lines: [String] {
    let height = chart.form == .columns ? columnsHeight : barsHeight
    let label = HTMLText.escaped(chart.caption)
    return [
      "<figure style=\"margin: .8rem 0 1rem; break-inside: avoid\">",
      "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"" + label
        + "\" viewBox=\"0 0 \(Self.width) \(height)\" width=\"100%\" font-family=\"inherit\" font-size=\"15\">",
      "<defs><pattern id=\"" + patternName + "\" width=\"7\" height=\"7\" "
        + "patternTransform=\"rotate(45)\" patternUnits=\"userSpaceOnUse\">"
        + "<rect width=\"7\" height=\"7\" fill=\"#fff\"/>"
        + "<rect width=\"3\" height=\"7\" fill=\"" + Self.ink + "\"/></pattern></defs>",
    ] + (chart.form == .columns ? columns : bars)
      + [
        "</svg>", "<figcaption>" + HTMLText.isolated(chart.caption) + "</figcaption>", "</figure>",
      ]
  }

  /// The two forms on one page do not share a name.
  private var patternName: String { chart.form == .columns ? "hatched-columns" : "hatched-bars" }

  // MARK: Columns

  private static let plot = 220
  private static let markLine = 22
  private var plotTop: Int { 14 + Self.markLine * chart.marks.count }
  private var columnsHeight: Int { plotTop + Self.plot + 40 }

  private var columns: [String] {
    let count = max(1, chart.entries.count)
    let step = (Self.width - 20) / count
    let left = (Self.width - step * count) / 2
    let bottom = plotTop + Self.plot
    // Every label that fits without touching the next.
    let spacing = max(1, (56 + step - 1) / step)
    var lines: [String] = []
    for (index, entry) in chart.entries.enumerated() {
      let x = left + index * step
      let height = entry.size * (Self.plot - 20) / chart.greatest
      if entry.size > 0 {
        lines.append(
          rectangle(x + 1, bottom - max(1, height), max(1, step - 2), max(1, height), entry)
        )
      }
      if index % spacing == 0 { lines.append(text(entry.label, x, bottom + 20, anchor: "start")) }
      if entry.size > 0, step >= 30 {
        lines.append(
          text(entry.text, x + step / 2, bottom - height - 5, anchor: "middle", size: 12)
        )
      }
    }
    lines.append(line(left, bottom, left + step * count, bottom))
    for (index, mark) in chart.marks.enumerated() {
      let x = left + mark.position * step / 1000
      let inside = min(max(x, left), left + step * count)
      let y = 16 + Self.markLine * index
      let isRight = inside > Self.width / 2
      lines.append(
        line(inside, y - 10, inside, bottom, dash: Self.dashes[index % Self.dashes.count])
      )
      lines.append(
        text(mark.text, inside + (isRight ? -6 : 6), y, anchor: isRight ? "end" : "start")
      )
    }
    return lines
  }

  private static let dashes = ["", "8 4", "2 3", "10 3 2 3"]

  // MARK: Bars

  private static let barStep = 28
  private var barsHeight: Int { Self.barStep * max(1, chart.entries.count) + 8 }

  private var bars: [String] {
    let labels = 380
    let room = Self.width - labels - 90
    return chart.entries.enumerated().flatMap { index, entry in
      let y = 4 + index * Self.barStep
      let length = entry.size * room / chart.greatest
      return [
        text(Self.shortened(entry.label), labels - 8, y + 18, anchor: "end"),
        rectangle(labels, y + 3, max(1, length), Self.barStep - 8, entry),
        text(entry.text, labels + length + 8, y + 18, anchor: "start"),
      ]
    }
  }

  /// As much of a label as fits before its bar; the table has all of it.
  private static func shortened(_ label: String) -> String {
    let most = 42
    return label.count > most ? label.prefix(most - 1) + "…" : label
  }

  // MARK: Shapes

  private func rectangle(
    _ x: Int,
    _ y: Int,
    _ width: Int,
    _ height: Int,
    _ entry: Chart.Entry
  ) -> String {
    let fill = entry.isMarked ? "url(#" + patternName + ")" : Self.fill
    return "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" fill=\"" + fill
      + "\" stroke=\"" + Self.ink + "\"><title>"
      + HTMLText.escaped(entry.label + ": " + entry.text) + "</title></rect>"
  }

  private func line(_ x: Int, _ y: Int, _ toX: Int, _ toY: Int, dash: String = "") -> String {
    let dashes = dash.isEmpty ? "" : " stroke-dasharray=\"" + dash + "\""
    return "<line x1=\"\(x)\" y1=\"\(y)\" x2=\"\(toX)\" y2=\"\(toY)\" stroke=\"" + Self.ink
      + "\" stroke-width=\"1.5\"" + dashes + "/>"
  }

  private func text(
    _ text: String,
    _ x: Int,
    _ y: Int,
    anchor: String,
    size: Int? = nil
  ) -> String {
    let size = size.map { " font-size=\"\($0)\"" } ?? ""
    return "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"" + anchor + "\"" + size + " fill=\""
      + Self.ink + "\">" + HTMLText.escaped(text) + "</text>"
  }
}
