// SPDX-License-Identifier: GPL-3.0-or-later

import CPangoCairo
import Foundation
import Papers

/// Sets text in the fonts of this machine, in points, the same on every screen and printer.
///
/// Glyphs are neither hinted nor moved to whole points, so that lines break where they break in
/// print. Text is set in NFC, without ligatures, so that it can be searched and copied as it was.
final class Typesetter {
  private let fonts: UnsafeMutablePointer<PangoFontMap>
  private let context: OpaquePointer

  private let mayLackGlyphs: Bool

  /// Where the glyphs are drawn by another program they may be missing here: text is measured then
  /// with what there is in their place.
  ///
  /// - Throws: when the family of the papers is not installed with Vietnamese letters.
  init(mayLackGlyphs: Bool = false) throws(PaperFault) {
    self.mayLackGlyphs = mayLackGlyphs
    fonts = pango_cairo_font_map_new()
    pango_cairo_font_map_set_resolution(OpaquePointer(fonts), 72)
    context = pango_font_map_create_context(fonts)
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    pango_context_set_round_glyph_positions(context, 0)
    pango_context_set_base_dir(context, PANGO_DIRECTION_LTR)
    guard hasFamily else {
      throw PaperFault(.noFont(family: PageStyle.family, package: PageStyle.familyPackage))
    }
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(context))
    g_object_unref(UnsafeMutableRawPointer(fonts))
  }

  /// Text on lines of at most a width in points; nil never wraps.
  func set(
    _ prose: Prose,
    _ style: FaceStyle,
    width: Double?
  ) throws(PaperFault) -> SetText {
    let text = SetText(Self.cleaned(prose), style, width: width, context: context)
    if !mayLackGlyphs, pango_layout_get_unknown_glyphs_count(text.layout) > 0 {
      let plain = prose.plainText
      throw PaperFault(.noGlyphs(missing(in: plain, style)), in: plain)
    }
    return text
  }

  /// Points that a text takes on one line.
  func width(of prose: Prose, _ style: FaceStyle) throws(PaperFault) -> Double {
    try set(prose, style, width: nil).width
  }

  /// Points that the longest word of a text takes.
  func leastWidth(of prose: Prose, _ style: FaceStyle) throws(PaperFault) -> Double {
    let words = prose.plainText.split(separator: " ").sorted { $0.count > $1.count }
    var widest = 0.0
    for word in words.prefix(3) { widest = max(widest, try width(of: Prose(String(word)), style)) }
    return widest
  }

  private var hasFamily: Bool {
    let description = pango_font_description_from_string(PageStyle.family + " 10")
    defer { pango_font_description_free(description) }
    guard let font = pango_context_load_font(context, description) else { return false }
    defer { g_object_unref(UnsafeMutableRawPointer(font)) }
    guard let loaded = pango_font_describe(font) else { return false }
    defer { pango_font_description_free(loaded) }
    let family = pango_font_description_get_family(loaded).map(String.init(cString:))
    let letters: [Unicode.Scalar] = ["ệ", "ữ", "Ặ", "đ", "ỵ"]
    return family == PageStyle.family
      && letters.allSatisfy { pango_font_has_char(font, $0.value) != 0 }
  }

  private func missing(in text: String, _ style: FaceStyle) -> [Unicode.Scalar] {
    var seen: Set<Unicode.Scalar> = []
    return text.unicodeScalars.filter { scalar in
      guard seen.insert(scalar).inserted else { return false }
      let alone = SetText(Prose(String(scalar)), style, width: nil, context: context)
      return pango_layout_get_unknown_glyphs_count(alone.layout) > 0
    }
  }

  private static func cleaned(_ prose: Prose) -> Prose {
    Prose(
      prose.runs.map { run in
        Prose.Run(
          SafeText.line(run.text).precomposedStringWithCanonicalMapping,
          run.emphasis
        )
      }
    )
  }
}
