// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

/// A chart as SVG inside the page; it needs no style of the page and prints in black and white.
struct SVGChart {
  private let chart: Chart
  private static let ink = "#1d1b18"
  private static let fill = "#b9b1a2"

  init(_ chart: Chart) {
    self.chart = chart
  }

  var lines: [String] {
    let picture = ChartPicture(chart)
    let label = HTMLText.escaped(chart.caption)
    return [
      "<figure style=\"margin: .8rem 0 1rem; break-inside: avoid\">",
      "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"" + label
        + "\" viewBox=\"0 0 \(ChartPicture.width) \(picture.height)\" width=\"100%\" font-family=\"inherit\" font-size=\"\(ChartPicture.textSize)\">",
      "<defs><pattern id=\"" + patternName + "\" width=\"7\" height=\"7\" "
        + "patternTransform=\"rotate(45)\" patternUnits=\"userSpaceOnUse\">"
        + "<rect width=\"7\" height=\"7\" fill=\"#fff\"/>"
        + "<rect width=\"3\" height=\"7\" fill=\"" + Self.ink + "\"/></pattern></defs>",
    ] + picture.shapes.map(element)
      + [
        "</svg>", "<figcaption>" + HTMLText.isolated(chart.caption) + "</figcaption>", "</figure>",
      ]
  }

  /// The two forms on one page do not share a name.
  private var patternName: String { chart.form == .columns ? "hatched-columns" : "hatched-bars" }

  private func element(_ shape: ChartPicture.Shape) -> String {
    switch shape {
    case .bar(let corner, let width, let height, let entry):
      let fill = entry.isMarked ? "url(#" + patternName + ")" : Self.fill
      return
        "<rect x=\"\(corner.x)\" y=\"\(corner.y)\" width=\"\(width)\" height=\"\(height)\" fill=\""
        + fill + "\" stroke=\"" + Self.ink + "\"><title>"
        + HTMLText.escaped(entry.label + ": " + entry.text) + "</title></rect>"
    case .line(let from, let to, let dash):
      let dashes = dash.map(String.init).joined(separator: " ")
      return "<line x1=\"\(from.x)\" y1=\"\(from.y)\" x2=\"\(to.x)\" y2=\"\(to.y)\" stroke=\""
        + Self.ink
        + "\" stroke-width=\"1.5\""
        + (dash.isEmpty ? "" : " stroke-dasharray=\"" + dashes + "\"") + "/>"
    case .text(let text, let place, let anchor, let size):
      let own = size == ChartPicture.textSize ? "" : " font-size=\"\(size)\""
      return "<text x=\"\(place.x)\" y=\"\(place.y)\" text-anchor=\"" + anchor.rawValue + "\"" + own
        + " fill=\"" + Self.ink + "\">" + HTMLText.escaped(text) + "</text>"
    }
  }
}
