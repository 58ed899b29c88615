// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

/// A document as PDF: fonts embedded, text that can be searched and copied.
struct PDFFormat {
  func write(_ document: Document) throws(PaperFault) -> [UInt8] {
    let typesetter = try Typesetter()
    let style = PageStyle(document.page)
    let page = document.page
    let foot = try PageFoot(document, typesetter: typesetter, style: style)
    let strips = try DocumentStrips(
      document,
      typesetter: typesetter,
      style: style,
      width: page.bodyWidth
    ).strips
    let height = page.height - page.top - page.bottom - foot.height
    let pages = PageBreaks(strips, height: height).pages
    let sheet = try PDFSheets(document)
    for (number, placed) in pages.enumerated() {
      sheet.begin()
      for item in placed { sheet.draw(item.strip, y: page.top + item.y) }
      for item in try foot.strips(page: number + 1, of: pages.count) {
        sheet.draw(item.strip, y: item.y)
      }
      sheet.end()
    }
    return try sheet.finish()
  }
}
