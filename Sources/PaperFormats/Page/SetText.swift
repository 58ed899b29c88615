// SPDX-License-Identifier: GPL-3.0-or-later

import CPangoCairo
import Papers

/// Text broken into lines, ready to be drawn line by line.
final class SetText {
  /// Where a line stands in the text, in points from its top left corner.
  struct Line {
    let left: Double
    let width: Double
    /// From the top of the line.
    let baseline: Double
    let height: Double
  }

  let layout: OpaquePointer
  let style: FaceStyle
  private(set) var lines: [Line] = []

  init(_ prose: Prose, _ style: FaceStyle, width: Double?, context: OpaquePointer) {
    layout = pango_layout_new(context)
    self.style = style
    let description = pango_font_description_new()
    pango_font_description_set_family(description, PageStyle.family)
    pango_font_description_set_size(description, Self.units(style.size))
    pango_font_description_set_weight(
      description,
      style.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL
    )
    pango_font_description_set_style(
      description,
      style.isItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL
    )
    pango_layout_set_font_description(layout, description)
    pango_font_description_free(description)
    let text = prose.plainText
    pango_layout_set_text(layout, text, Int32(text.utf8.count))
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    pango_layout_set_width(layout, width.map { Self.units(max($0, 1)) } ?? -1)
    pango_layout_set_indent(layout, Self.units(style.firstLineIndent))
    switch style.alignment {
    case .leading: pango_layout_set_alignment(layout, PANGO_ALIGN_LEFT)
    case .centred: pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER)
    case .trailing: pango_layout_set_alignment(layout, PANGO_ALIGN_RIGHT)
    case .justified: pango_layout_set_justify(layout, 1)
    }
    addAttributes(prose)
    lines = measured
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(layout))
  }

  var width: Double { lines.reduce(0) { max($0, $1.width) } }
  var height: Double { lines.reduce(0) { $0 + $1.height } }

  /// Draws one line with its top left corner at a point.
  func draw(line index: Int, x: Double, y: Double, on canvas: OpaquePointer) {
    let line = lines[index]
    cairo_move_to(canvas, x + line.left, y + line.baseline)
    pango_cairo_show_layout_line(canvas, pango_layout_get_line_readonly(layout, Int32(index)))
  }

  private var measured: [Line] {
    guard let iterator = pango_layout_get_iter(layout) else { return [] }
    defer { pango_layout_iter_free(iterator) }
    var lines: [Line] = []
    repeat {
      var logical = PangoRectangle()
      pango_layout_iter_get_line_extents(iterator, nil, &logical)
      let ascent = Self.points(pango_layout_iter_get_baseline(iterator) - logical.y)
      let height = Self.points(logical.height)
      // What is wider than single goes above the line.
      let spacing = height * (style.lineSpacing - 1)
      lines.append(
        Line(
          left: Self.points(logical.x),
          width: Self.points(logical.width),
          baseline: ascent + spacing,
          height: height + spacing
        )
      )
    } while pango_layout_iter_next_line(iterator) != 0
    return lines
  }

  private func addAttributes(_ prose: Prose) {
    let list = pango_attr_list_new()
    defer { pango_attr_list_unref(list) }
    pango_attr_list_insert(list, pango_attr_font_features_new("liga=0, clig=0"))
    // A hyphen where a long word is broken would be read and copied as one of its own.
    pango_attr_list_insert(list, pango_attr_insert_hyphens_new(0))
    var start = 0
    for run in prose.runs {
      let end = start + run.text.utf8.count
      func add(_ attribute: UnsafeMutablePointer<PangoAttribute>?) {
        attribute?.pointee.start_index = UInt32(start)
        attribute?.pointee.end_index = UInt32(end)
        pango_attr_list_insert(list, attribute)
      }
      switch run.emphasis {
      case .plain: break
      case .strong: add(pango_attr_weight_new(PANGO_WEIGHT_BOLD))
      case .soft: add(pango_attr_style_new(PANGO_STYLE_ITALIC))
      case .placeholder:
        let ink = Ink.highlight
        add(
          pango_attr_background_new(
            UInt16(ink.red * 257),
            UInt16(ink.green * 257),
            UInt16(ink.blue * 257)
          )
        )
      }
      start = end
    }
    pango_layout_set_attributes(layout, list)
  }

  private static func units(_ points: Double) -> Int32 {
    Int32((points * Double(PANGO_SCALE)).rounded())
  }

  private static func points(_ units: Int32) -> Double { Double(units) / Double(PANGO_SCALE) }
}
