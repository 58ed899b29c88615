// SPDX-License-Identifier: GPL-3.0-or-later

import CPangoCairo
import Papers

/// A chart on a page, its labels already set.
struct PlacedChart {
  private struct Label {
    let text: SetText
    /// Points from the left edge and above the base line of the place it is written at.
    let x: Double
    let baseline: Double
  }

  private let picture: ChartPicture
  /// Points to a unit of the picture.
  private let scale: Double
  private let labels: [Label]

  init(_ chart: Chart, typesetter: Typesetter, width: Double) throws(PaperFault) {
    picture = ChartPicture(chart)
    scale = width / Double(ChartPicture.width)
    var labels: [Label] = []
    for case .text(let text, let place, let anchor, let size) in picture.shapes {
      let set = try typesetter.set(
        Prose(text),
        FaceStyle(size: Double(size) * scale, colour: .body),
        width: nil
      )
      let share =
        switch anchor {
        case .start: 0.0
        case .middle: 0.5
        case .end: 1.0
        }
      labels.append(
        Label(
          text: set,
          x: Double(place.x) * scale - share * set.width,
          baseline: Double(place.y) * scale
        )
      )
    }
    self.labels = labels
  }

  /// Points.
  var height: Double { Double(picture.height) * scale }

  /// Draws the chart with its top left corner at a point.
  func draw(x: Double, y: Double, on canvas: OpaquePointer) {
    cairo_save(canvas)
    cairo_translate(canvas, x, y)
    cairo_set_line_width(canvas, 0.8)
    for shape in picture.shapes {
      switch shape {
      case .bar(let corner, let width, let height, let entry):
        drawBar(corner, width, height, isHatched: entry.isMarked, on: canvas)
      case .line(let from, let to, let dash):
        let lengths = dash.map { Double($0) * scale }
        ink(.body, on: canvas)
        cairo_set_dash(canvas, lengths, Int32(lengths.count), 0)
        cairo_move_to(canvas, Double(from.x) * scale, Double(from.y) * scale)
        cairo_line_to(canvas, Double(to.x) * scale, Double(to.y) * scale)
        cairo_stroke(canvas)
        cairo_set_dash(canvas, nil, 0, 0)
      case .text: break
      }
    }
    ink(.body, on: canvas)
    for label in labels where !label.text.lines.isEmpty {
      let top = label.baseline - label.text.lines[0].baseline
      label.text.draw(line: 0, x: label.x, y: top, on: canvas)
    }
    cairo_restore(canvas)
  }

  private func drawBar(
    _ corner: ChartPicture.Point,
    _ width: Int,
    _ height: Int,
    isHatched: Bool,
    on canvas: OpaquePointer
  ) {
    let left = Double(corner.x) * scale
    let top = Double(corner.y) * scale
    let width = Double(width) * scale
    let height = Double(height) * scale
    func outline() { cairo_rectangle(canvas, left, top, width, height) }
    if isHatched {
      cairo_save(canvas)
      outline()
      cairo_clip(canvas)
      ink(.body, on: canvas)
      cairo_set_line_width(canvas, 1.4)
      var offset = -height
      while offset < width {
        cairo_move_to(canvas, left + offset, top + height)
        cairo_line_to(canvas, left + offset + height, top)
        cairo_stroke(canvas)
        offset += 5
      }
      cairo_restore(canvas)
    } else {
      outline()
      ink(.bar, on: canvas)
      cairo_fill(canvas)
    }
    outline()
    ink(.body, on: canvas)
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
