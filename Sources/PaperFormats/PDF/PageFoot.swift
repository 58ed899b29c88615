// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

/// What stands on every page outside its text: the imprint and the page's number.
struct PageFoot {
  private let document: Document
  private let typesetter: Typesetter
  private let style: PageStyle

  init(_ document: Document, typesetter: Typesetter, style: PageStyle) throws(PaperFault) {
    self.document = document
    self.typesetter = typesetter
    self.style = style
  }

  private var hasNoFoot: Bool { document.page.look.bringsItsHead }

  /// What the foot takes of the room between the margins; official pages have their number outside.
  var height: Double { hasNoFoot ? 0 : 20 }

  /// The strips of a page, from 1, with their distance from the sheet's upper edge.
  func strips(page number: Int, of count: Int) throws(PaperFault) -> [PageBreaks.Placed] {
    let page = document.page
    if hasNoFoot {
      if number == 1 { return [] }
      let set = try typesetter.set(
        Prose(String(number)),
        style.pageNumber,
        width: page.bodyWidth
      )
      let strip = Strip(cells: [lines(set, x: 0)])
      let isBelow = page.look == .official2011
      let y = ((isBelow ? page.bottom : page.top) - strip.height) / 2
      return [.init(strip: strip, y: isBelow ? page.height - page.bottom + y : y)]
    }
    var right = style.foot
    right.alignment = .trailing
    let catalogue = Catalogue(document.language)
    let words = catalogue.text(.page, [.number: String(number), .count: String(count)])
    let numberText = try typesetter.set(Prose(words), right, width: page.bodyWidth)
    let room = page.bodyWidth - numberText.width - 12
    let imprint = try typesetter.set(
      Prose(document.imprint.line(in: document.language)),
      style.foot,
      width: room
    )
    var strip = Strip(cells: [Array(lines(imprint, x: 0).prefix(2)), lines(numberText, x: 0)])
    strip.padding = 3
    strip.rulesAbove = [
      .init(from: 0, to: page.bodyWidth, weight: 0.5, ink: style.rule)
    ]
    return [.init(strip: strip, y: page.height - page.bottom - 14)]
  }

  private func lines(_ text: SetText, x: Double) -> [Strip.PlacedLine] {
    text.lines.indices.map { Strip.PlacedLine(text: text, index: $0, x: x) }
  }
}
