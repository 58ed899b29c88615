// SPDX-License-Identifier: GPL-3.0-or-later

import CPangoCairo
import Foundation
import Papers

/// The pages of a PDF file, drawn one after the other.
final class PDFSheets {
  private let page: PageSetup
  private let surface: OpaquePointer
  private let canvas: OpaquePointer
  private let bytes = ByteBox()

  /// Nothing in the file depends on when or where it is made.
  init(_ document: Document) throws(PaperFault) {
    page = document.page
    let receive: cairo_write_func_t = { box, data, count in
      guard let box, let data else { return CAIRO_STATUS_WRITE_ERROR }
      let bytes = Unmanaged<ByteBox>.fromOpaque(box).takeUnretainedValue()
      bytes.contents += UnsafeBufferPointer(start: data, count: Int(count))
      return CAIRO_STATUS_SUCCESS
    }
    guard
      let surface = cairo_pdf_surface_create_for_stream(
        receive,
        Unmanaged.passUnretained(bytes).toOpaque(),
        page.width,
        page.height
      ), let canvas = cairo_create(surface)
    else { throw PaperFault(.library("cairo")) }
    self.surface = surface
    self.canvas = canvas
    let titles = document.titles.map { SafeText.line($0).precomposedStringWithCanonicalMapping }
    let facts: [(cairo_pdf_metadata_t, String)] = [
      (CAIRO_PDF_METADATA_TITLE, titles.joined(separator: " – ")),
      (CAIRO_PDF_METADATA_SUBJECT, SafeText.line(document.imprint.event)),
      (CAIRO_PDF_METADATA_CREATOR, SafeText.line(document.imprint.program)),
      (CAIRO_PDF_METADATA_CREATE_DATE, FixedDate.of(document) + "T00:00:00Z"),
    ]
    for (key, value) in facts { cairo_pdf_surface_set_metadata(surface, key, value) }
  }

  deinit {
    cairo_destroy(canvas)
    cairo_surface_destroy(surface)
  }

  func begin() {
    cairo_save(canvas)
  }

  func end() {
    cairo_restore(canvas)
    cairo_show_page(canvas)
  }

  func finish() throws(PaperFault) -> [UInt8] {
    cairo_surface_finish(surface)
    let status = cairo_surface_status(surface)
    guard status == CAIRO_STATUS_SUCCESS else {
      throw PaperFault(.library(String(cString: cairo_status_to_string(status))))
    }
    return bytes.contents
  }

  /// Draws a strip with its upper edge so many points below that of the sheet.
  func draw(_ strip: Strip, y: Double) {
    let bottom = y + strip.height
    if let background = strip.background {
      ink(background)
      cairo_rectangle(canvas, page.left, y, page.bodyWidth, strip.height)
      cairo_fill(canvas)
    }
    for edge in strip.rulesAbove { rule(edge, y: y) }
    for edge in strip.rulesBelow { rule(edge, y: bottom) }
    for x in strip.uprights {
      ink(strip.uprightInk)
      cairo_set_line_width(canvas, 0.5)
      cairo_move_to(canvas, page.left + x, y)
      cairo_line_to(canvas, page.left + x, bottom)
      cairo_stroke(canvas)
    }
    strip.chart?.draw(x: page.left, y: y, on: canvas)
    strip.band?.draw(x: page.left, y: y, on: canvas)
    for cell in strip.cells {
      var top = y + strip.padding
      for line in cell {
        top += line.gap
        ink(line.text.style.colour)
        line.text.draw(line: line.index, x: page.left + line.x, y: top, on: canvas)
        if line.rule > 0 {
          let middle = line.x + line.line.left + line.line.width / 2
          let half = line.rule / 2
          rule(
            .init(from: middle - half, to: middle + half, weight: 0.7, ink: line.text.style.colour),
            y: top + line.line.height + 2
          )
        }
        top += line.height - line.gap
      }
    }
  }

  private func rule(_ edge: Strip.Edge, y: Double) {
    ink(edge.ink)
    cairo_set_line_width(canvas, edge.weight)
    cairo_move_to(canvas, page.left + edge.from, y)
    cairo_line_to(canvas, page.left + edge.to, y)
    cairo_stroke(canvas)
  }

  private func ink(_ ink: Ink) {
    cairo_set_source_rgb(
      canvas,
      Double(ink.red) / 255,
      Double(ink.green) / 255,
      Double(ink.blue) / 255
    )
  }

  /// What Cairo has written so far.
  private final class ByteBox {
    var contents: [UInt8] = []
  }
}
