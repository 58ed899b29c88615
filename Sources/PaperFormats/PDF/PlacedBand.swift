// SPDX-License-Identifier: GPL-3.0-or-later

import CPangoCairo
import Papers

/// A band of a timeline across the page: bars between the lines of the clock, and texts already set.
struct PlacedBand {
  /// In points from the band's top left corner, as all places are.
  struct Bar {
    let left: Double
    let top: Double
    let width: Double
    let height: Double
    let shade: TimelineChart.Shade
    /// Whether it is another than in the first lane.
    let isChanged: Bool
  }

  private struct Label {
    let text: SetText
    let x: Double
    let top: Double
    let isLight: Bool
  }

  let width: Double
  let height: Double
  /// Where the lines of the clock stand.
  let hours: [Double]
  var bars: [Bar] = []
  /// Where the session ends, and from where to where its line goes.
  var ends: (x: Double, from: Double, to: Double)?
  private var labels: [Label] = []

  init(width: Double, height: Double, hours: [Double]) {
    self.width = width
    self.height = height
    self.hours = hours
  }

  /// A text of which so great a share stands left of a place; all of it stays inside the band.
  mutating func add(
    _ text: SetText,
    x: Double = 0,
    share: Double = 0,
    top: Double,
    isLight: Bool = false
  ) {
    let left = min(max(0, x - share * text.width), max(0, width - text.width))
    labels.append(Label(text: text, x: left, top: top, isLight: isLight))
  }

  /// Draws the band with its top left corner at a point.
  func draw(x: Double, y: Double, on canvas: OpaquePointer) {
    cairo_save(canvas)
    cairo_translate(canvas, x, y)
    cairo_set_line_width(canvas, 0.4)
    ink(.line, on: canvas)
    for hour in hours { line(hour, 0, hour, height, on: canvas) }
    for bar in bars { draw(bar, on: canvas) }
    if let ends {
      ink(.body, on: canvas)
      cairo_set_line_width(canvas, 1.6)
      line(ends.x, ends.from, ends.x, ends.to, on: canvas)
    }
    for label in labels {
      ink(label.isLight ? .tint : .body, on: canvas)
      var top = label.top
      for index in label.text.lines.indices {
        label.text.draw(line: index, x: label.x, y: top, on: canvas)
        top += label.text.lines[index].height
      }
    }
    cairo_restore(canvas)
  }

  private func draw(_ bar: Bar, on canvas: OpaquePointer) {
    func outline() { cairo_rectangle(canvas, bar.left, bar.top, bar.width, bar.height) }
    let fill: Ink? =
      switch bar.shade {
      case .speech: .bar
      case .awards: .soft
      case .show: .tint
      case .pause: nil
      }
    if let fill {
      outline()
      ink(fill, on: canvas)
      cairo_fill(canvas)
    }
    if bar.shade == .show { hatch(bar, on: canvas) }
    outline()
    ink(.body, on: canvas)
    cairo_set_line_width(canvas, bar.isChanged ? 1.6 : 0.5)
    cairo_stroke(canvas)
  }

  private func hatch(_ bar: Bar, on canvas: OpaquePointer) {
    cairo_save(canvas)
    cairo_rectangle(canvas, bar.left, bar.top, bar.width, bar.height)
    cairo_clip(canvas)
    ink(.bar, on: canvas)
    cairo_set_line_width(canvas, 0.8)
    var offset = -bar.height
    while offset < bar.width {
      line(
        bar.left + offset,
        bar.top + bar.height,
        bar.left + offset + bar.height,
        bar.top,
        on: canvas
      )
      offset += 4
    }
    cairo_restore(canvas)
  }

  private func line(
    _ x: Double,
    _ y: Double,
    _ toX: Double,
    _ toY: Double,
    on canvas: OpaquePointer
  ) {
    cairo_move_to(canvas, x, y)
    cairo_line_to(canvas, toX, toY)
    cairo_stroke(canvas)
  }

  private func ink(_ ink: Ink, on canvas: OpaquePointer) {
    cairo_set_source_rgb(
      canvas,
      Double(ink.red) / 255,
      Double(ink.green) / 255,
      Double(ink.blue) / 255
    )
  }
}
