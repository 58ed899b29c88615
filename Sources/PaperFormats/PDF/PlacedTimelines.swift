// SPDX-License-Identifier: GPL-3.0-or-later

import CPangoCairo
import Ceremony
import Papers

/// The running orders of a timeline chart, each a band of its own on one clock across the page.
///
/// It needs no colour: kinds are greys and hatching, and what changed has a thick outline and a sign
/// above it.
struct PlacedTimelines {
  private let chart: TimelineChart
  private let typesetter: Typesetter
  private let width: Double

  /// Points.
  private static let margin = 12.0
  private static let barHeight = 12.0

  init(_ chart: TimelineChart, typesetter: Typesetter, width: Double) {
    self.chart = chart
    self.typesetter = typesetter
    self.width = width
  }

  /// The clock, then each running order: the clock is the heading of a page.
  func bands() throws(PaperFault) -> [PlacedBand] {
    var bands = [try clock()]
    for lane in chart.lanes { bands.append(try band(lane)) }
    return bands
  }

  private func clock() throws(PaperFault) -> PlacedBand {
    var band = PlacedBand(width: width, height: 13, hours: hours.map(position))
    for hour in hours {
      try band.add(text(hour.description, 7.5), x: position(hour), share: 0.5, top: 1)
    }
    return band
  }

  private func band(_ lane: TimelineChart.Lane) throws(PaperFault) -> PlacedBand {
    let title = Prose(
      [Prose.Run(lane.title, .strong)]
        + (lane.remark.isEmpty ? [] : [Prose.Run("   " + lane.remark, .plain)])
    )
    let set = try typesetter.set(title, FaceStyle(size: 8.5, colour: .body), width: width)
    let titleHeight = set.lines.reduce(0) { $0 + $1.height }
    let barTop = titleHeight + 12
    var band = PlacedBand(
      width: width,
      height: barTop + Self.barHeight + 7,
      hours: hours.map(position)
    )
    band.add(set, top: 2)
    for bar in lane.bars {
      let (left, right) = (position(bar.start), position(bar.end))
      let width = max(right - left, 1)
      band.bars.append(
        PlacedBand.Bar(
          left: left,
          top: barTop,
          width: width,
          height: Self.barHeight,
          shade: bar.shade,
          isChanged: !bar.marks.isEmpty
        )
      )
      let label = try text(bar.label, 6.5)
      if label.width + 2 <= width {
        band.add(
          label,
          x: left + width / 2,
          share: 0.5,
          top: barTop + 2,
          isLight: bar.shade == .awards
        )
      }
      if !bar.marks.isEmpty {
        let sign = try text(bar.marks.map(\.sign).joined(), 7.5)
        band.add(sign, x: left + width / 2, share: 0.5, top: barTop - 10)
      }
    }
    band.ends = (position(lane.ends), barTop - 3, barTop + Self.barHeight + 3)
    return band
  }

  private func text(_ text: String, _ size: Double) throws(PaperFault) -> SetText {
    try typesetter.set(Prose(text), FaceStyle(size: size, colour: .body), width: nil)
  }

  /// Every half hour of the clock.
  private var hours: [ClockTime] {
    let step = 1800
    let first = (chart.starts.secondsSinceMidnight + step - 1) / step * step
    return stride(from: first, through: chart.ends.secondsSinceMidnight, by: step)
      .map { ClockTime(secondsSinceMidnight: $0) }
  }

  private func position(_ clock: ClockTime) -> Double {
    let whole = Double(max(1, (chart.ends - chart.starts).seconds))
    return Self.margin
      + Double((clock - chart.starts).seconds) / whole * (width - 2 * Self.margin)
  }
}
