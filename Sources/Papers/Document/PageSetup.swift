// SPDX-License-Identifier: GPL-3.0-or-later

/// The sheet a paper is printed on.
///
/// All papers are A4, 210 mm by 297 mm.
package struct PageSetup: Hashable, Sendable {
  package enum Orientation: Hashable, Sendable {
    case portrait
    case landscape
  }

  /// What a paper looks like, and what stands at its head and foot.
  package enum Look: Hashable, Sendable {
    /// Titles and facts at the head; the imprint and the page's number at every foot.
    case working
    /// The layout of administrative documents (decree 30/2020/NĐ-CP, annex I): the number of the
    /// page in the middle of the top margin, none on the first page. Titles, facts and imprint are
    /// not printed: the elements bring all that stands on the sheet.
    case official
    /// The same before the decree (circular 01/2011/TT-BNV, annex I): the number of the page stands
    /// at the right of the bottom margin.
    case official2011
    /// A sheet for guests: as with official ones the elements bring all that stands on it, in the
    /// faces and colours of working papers.
    case plain

    package var isOfficial: Bool { self == .official || self == .official2011 }
    /// Whether titles, facts and imprint are left to the elements.
    package var bringsItsHead: Bool { self != .working }
  }

  /// How large the rows of tables are.
  package enum TypeSize: Hashable, Sendable {
    case regular
    /// To be read at a lectern: 15 points, one line and a half apart.
    case large
  }

  /// Millimetres to the edges of the sheet, as it lies when it is read.
  package struct Margins: Hashable, Sendable {
    package var top: Int
    package var right: Int
    package var bottom: Int
    package var left: Int

    package init(top: Int, right: Int, bottom: Int, left: Int) {
      self.top = top
      self.right = right
      self.bottom = bottom
      self.left = left
    }
  }

  package var orientation: Orientation
  package var look: Look
  package var margins: Margins
  package var typeSize: TypeSize

  package init(
    orientation: Orientation,
    look: Look,
    margins: Margins,
    typeSize: TypeSize = .regular
  ) {
    self.orientation = orientation
    self.look = look
    self.margins = margins
    self.typeSize = typeSize
  }

  package static let working = PageSetup(
    orientation: .portrait,
    look: .working,
    margins: Margins(top: 16, right: 15, bottom: 18, left: 20)
  )
  package static let workingLandscape = PageSetup(
    orientation: .landscape,
    look: .working,
    margins: Margins(top: 15, right: 15, bottom: 17, left: 15)
  )
  /// Within the bounds of the decree: 20–25 mm above and below, 30–35 mm left, 15–20 mm right.
  package static let official = official(.official)

  /// The upright sheet of one of the two official looks, whose margins are the same.
  package static func official(_ look: Look) -> PageSetup {
    PageSetup(
      orientation: .portrait,
      look: look,
      margins: Margins(top: 20, right: 15, bottom: 20, left: 30)
    )
  }

  package static let plain = PageSetup(
    orientation: .portrait,
    look: .plain,
    margins: Margins(top: 20, right: 20, bottom: 20, left: 20)
  )
  /// For words that are read aloud.
  package static let spoken = PageSetup(
    orientation: .portrait,
    look: .working,
    margins: Margins(top: 16, right: 15, bottom: 18, left: 20),
    typeSize: .large
  )
  /// For annexes with wide tables; the binding is at the top edge of the upright sheet.
  package static let officialLandscape = PageSetup(
    orientation: .landscape,
    look: .official,
    margins: Margins(top: 30, right: 20, bottom: 15, left: 20)
  )
}
