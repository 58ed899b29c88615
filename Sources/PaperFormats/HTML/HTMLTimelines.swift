// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Papers

/// Timelines as SVG inside the page: one strip under the other, on one clock.
///
/// Every number is a whole tenth of a unit, so that the bytes are the same everywhere.
struct HTMLTimelines {
  private let chart: TimelineChart

  init(_ chart: TimelineChart) {
    self.chart = chart
  }

  private static let width = 1000
  private static let head = 22
  private static let laneHeight = 58
  private static let barTop = 32
  private static let barHeight = 20

  var lines: [String] {
    let height = Self.head + Self.laneHeight * chart.lanes.count + 6
    let size = "viewBox=\"0 0 \(Self.width) \(height)\""
    let label = HTMLText.escaped(chart.caption)
    return [
      "<figure class=\"timelines\">",
      "<svg xmlns=\"http://www.w3.org/2000/svg\" \(size) role=\"img\" aria-label=\"\(label)\">",
    ] + clock(height: height) + chart.lanes.enumerated().flatMap(lane) + ["</svg>"] + legend
      + ["</figure>"]
  }

  /// A line for each half hour, with its time above every other one.
  private func clock(height: Int) -> [String] {
    let step = 1800
    let first = (chart.starts.secondsSinceMidnight + step - 1) / step * step
    return stride(from: first, through: chart.ends.secondsSinceMidnight, by: step).flatMap {
      seconds -> [String] in
      let clock = ClockTime(secondsSinceMidnight: seconds)
      let at = position(clock)
      return [
        "<line class=\"hour\" x1=\"\(at)\" x2=\"\(at)\" y1=\"\(Self.head - 4)\" y2=\"\(height)\"/>",
        "<text class=\"clock\" x=\"\(at)\" y=\"12\">\(clock)</text>",
      ]
    }
  }

  private func lane(_ index: Int, _ lane: TimelineChart.Lane) -> [String] {
    let top = Self.head + Self.laneHeight * index
    let title = HTMLText.escaped(lane.title)
    let remark =
      lane.remark.isEmpty
      ? "" : "<tspan class=\"remark\" dx=\"10\">" + HTMLText.escaped(lane.remark) + "</tspan>"
    let end = position(lane.ends)
    let (barTop, barEnd) = (top + Self.barTop, top + Self.barTop + Self.barHeight)
    return [
      "<text class=\"name\" x=\"2\" y=\"\(top + 14)\">" + title + remark + "</text>"
    ] + lane.bars.map { bar($0, top: barTop) } + [
      "<line class=\"close\" x1=\"\(end)\" x2=\"\(end)\" y1=\"\(barTop - 4)\" y2=\"\(barEnd + 4)\"/>"
    ]
  }

  private func bar(_ bar: TimelineChart.Bar, top: Int) -> String {
    let (left, right) = (tenths(bar.start), tenths(bar.end))
    let width = max(right - left, 5)
    let middle = decimal(left + width / 2)
    let names = bar.shade.rawValue + (bar.marks.isEmpty ? "" : " changed")
    var text = "<g class=\"\(names)\"><title>" + HTMLText.escaped(bar.title) + "</title>"
    text += "<rect x=\"\(decimal(left))\" y=\"\(top)\" width=\"\(decimal(width))\" "
    text += "height=\"\(Self.barHeight)\"/>"
    if width >= 55 * bar.label.count {
      text += "<text class=\"label\" x=\"\(middle)\" y=\"\(top + 14)\">"
      text += HTMLText.escaped(bar.label) + "</text>"
    }
    if !bar.marks.isEmpty {
      text += "<text class=\"sign\" x=\"\(middle)\" y=\"\(top - 3)\">"
      text += HTMLText.escaped(bar.marks.map(\.sign).joined()) + "</text>"
    }
    return text + "</g>"
  }

  private var legend: [String] {
    if chart.legend.isEmpty { return [] }
    return ["<figcaption>" + HTMLText.escaped(chart.signs) + "</figcaption>"]
  }

  private func position(_ clock: ClockTime) -> String { decimal(tenths(clock)) }

  /// From the left edge, in tenths of a unit; a margin of 20 units on both sides.
  private func tenths(_ clock: ClockTime) -> Int {
    let whole = max(1, (chart.ends - chart.starts).seconds)
    let room = (Self.width - 40) * 10
    return 200 + (clock - chart.starts).seconds * room / whole
  }

  private func decimal(_ tenths: Int) -> String {
    tenths.isMultiple(of: 10) ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }
}
