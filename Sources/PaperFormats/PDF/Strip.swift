// SPDX-License-Identifier: GPL-3.0-or-later

/// A band across the page: a paragraph, or a row of a table, as lines placed in cells.
///
/// A strip that is too tall for a page is split between lines.
struct Strip {
  struct PlacedLine {
    let text: SetText
    let index: Int
    /// Points from the left margin.
    let x: Double
    /// Points free above, such as between two paragraphs of a cell.
    var gap = 0.0
    /// Points of a rule under the line, which is in its middle; 0 for none.
    var rule = 0.0

    var line: SetText.Line { text.lines[index] }
    var height: Double { gap + line.height + (rule > 0 ? 5 : 0) }
  }

  /// Each a column of lines of its own.
  var cells: [[PlacedLine]]
  /// Points, free above the strip but not at the head of a page.
  var spaceBefore = 0.0
  var spaceAfter = 0.0
  var padding = 0.0
  var background: Ink?
  var rulesBelow: [Edge] = []
  var rulesAbove: [Edge] = []
  /// The places of upright rules, in points from the left margin.
  var uprights: [Double] = []
  var uprightInk = Ink.black
  var keepsWithNext = false
  /// Whether it may be split where it would fit onto a page of its own.
  var isLoose = false
  /// The strip that stands above this one again at the head of a page, by its index.
  var heading: Int?
  var isPageBreak = false
  /// A picture in place of lines.
  var chart: PlacedChart?
  /// A part of a timeline in place of lines.
  var band: PlacedBand?

  struct Edge {
    let from: Double
    let to: Double
    let weight: Double
    let ink: Ink
  }

  /// Without the space around it.
  var height: Double {
    2 * padding + (chart?.height ?? 0) + (band?.height ?? 0)
      + (cells.map { $0.reduce(0) { $0 + $1.height } }.max() ?? 0)
  }

  /// The lines that fit into a height, and the others; nil when no line fits or all do.
  func split(at room: Double) -> (Strip, Strip)? {
    var upper = self
    var lower = self
    for (number, lines) in cells.enumerated() {
      var used = 2 * padding
      let count = lines.prefix { line in
        used += line.height
        return used <= room
      }.count
      upper.cells[number] = Array(lines[..<count])
      lower.cells[number] = Array(lines[count...])
    }
    let isEmpty = upper.cells.allSatisfy(\.isEmpty) || lower.cells.allSatisfy(\.isEmpty)
    if isEmpty { return nil }
    upper.spaceAfter = 0
    upper.keepsWithNext = false
    upper.rulesBelow = []
    lower.spaceBefore = 0
    lower.rulesAbove = []
    return (upper, lower)
  }
}
