// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

/// The styles of one look: what each kind of paragraph and each row of a table looks like.
struct PageStyle {
  let look: PageSetup.Look
  private let isLarge: Bool

  init(_ page: PageSetup) {
    look = page.look
    isLarge = page.typeSize == .large
  }

  /// A Times-metric face with every Vietnamese letter (circular 01/2011/TT-BNV and decree
  /// 30/2020/NĐ-CP ask for Times New Roman).
  static let family = "Liberation Serif"
  /// Where it comes from on Debian.
  static let familyPackage = "fonts-liberation2"
  /// What an office has in its place; both have the same widths.
  static let officeFamily = "Times New Roman"

  private var isOfficial: Bool { look.isOfficial }
  private var isPlain: Bool { look == .plain }

  /// The name of the paper over its titles.
  var kicker: FaceStyle {
    FaceStyle(
      size: 10.5,
      isBold: true,
      colour: .accent,
      spaceAfter: 2,
      keepsWithNext: true
    )
  }

  var title: FaceStyle {
    FaceStyle(size: 17, isBold: true, colour: .body, spaceAfter: 7, keepsWithNext: true)
  }

  func heading(_ level: Int) -> FaceStyle {
    isOfficial
      ? FaceStyle(size: 14, isBold: true, spaceBefore: 8, spaceAfter: 4, keepsWithNext: true)
      : FaceStyle(
        size: level == 1 ? 13 : 11.5,
        isBold: true,
        colour: level == 1 ? .accent : .body,
        spaceBefore: level == 1 ? 14 : 9,
        spaceAfter: 4,
        keepsWithNext: true
      )
  }

  var factLabel: FaceStyle { FaceStyle(size: 10.5, colour: .soft) }
  var factValue: FaceStyle { FaceStyle(size: 10.5, colour: .body) }
  var foot: FaceStyle { FaceStyle(size: 9, colour: .soft) }

  /// The number of an official page, in the middle of the top margin.
  var pageNumber: FaceStyle {
    FaceStyle(size: 13, alignment: look == .official2011 ? .trailing : .centred)
  }

  func paragraph(_ style: Paragraph.Style) -> FaceStyle {
    switch style {
    case .body: FaceStyle(size: isOfficial ? 14 : 11, spaceBefore: 3, spaceAfter: 3)
    case .centred:
      FaceStyle(size: isOfficial ? 14 : 11, alignment: .centred, spaceBefore: 3, spaceAfter: 3)
    case .note: FaceStyle(size: isOfficial ? 12 : 9.5, colour: soft, spaceBefore: 2, spaceAfter: 2)
    case .cue: FaceStyle(size: 12, isItalic: true, colour: soft, spaceBefore: 4, spaceAfter: 2)
    case .spoken: FaceStyle(size: 15, spaceBefore: 4, spaceAfter: 6, lineSpacing: 1.5)
    case .superiorBody: FaceStyle(size: 13, alignment: .centred)
    case .issuingBody: FaceStyle(size: 13, isBold: true, alignment: .centred, rule: .third)
    case .nationalTitle: FaceStyle(size: 13, isBold: true, alignment: .centred)
    case .nationalMotto: FaceStyle(size: 14, isBold: true, alignment: .centred, rule: .full)
    case .documentNumber: FaceStyle(size: 13, alignment: .centred, spaceBefore: 8)
    case .placeAndDate: FaceStyle(size: 14, isItalic: true, alignment: .centred, spaceBefore: 8)
    case .documentName:
      FaceStyle(
        size: isPlain ? 24 : 14,
        isBold: true,
        colour: isPlain ? .accent : .black,
        alignment: .centred,
        spaceBefore: 16,
        spaceAfter: 2,
        keepsWithNext: true
      )
    case .documentSubject:
      FaceStyle(
        size: isPlain ? 16 : 14,
        isBold: true,
        alignment: .centred,
        spaceAfter: 10,
        rule: .third,
        keepsWithNext: true
      )
    case .officialBody:
      FaceStyle(
        size: 13,
        alignment: .justified,
        firstLineIndent: 36,
        spaceBefore: 3,
        spaceAfter: 6,
        lineSpacing: 1.1
      )
    case .signature: FaceStyle(size: 14, isBold: true, alignment: .centred)
    case .signerName:
      FaceStyle(size: 14, isBold: true, alignment: .centred, spaceBefore: 54)
    case .recipientsHeading: FaceStyle(size: 12, isBold: true, isItalic: true)
    case .recipient: FaceStyle(size: 11)
    }
  }

  /// What stands under the headings of a table.
  func row(_ kind: Table.Row.Kind) -> FaceStyle {
    let size = isLarge ? 15 : isOfficial || isPlain ? 12 : 10.5
    let spacing = isLarge ? 1.5 : 1
    return switch kind {
    case .item, .changeover: FaceStyle(size: size, colour: ink, lineSpacing: spacing)
    case .blockHeading: FaceStyle(size: size + 0.5, isBold: true, colour: accent)
    case .break: FaceStyle(size: size, isItalic: true, colour: ink, lineSpacing: spacing)
    case .waiting, .reserve: FaceStyle(size: size, isItalic: true, colour: soft)
    case .finish: FaceStyle(size: size, isBold: true, colour: ink)
    }
  }

  var columnHeading: FaceStyle {
    isOfficial
      ? FaceStyle(size: 12, isBold: true, alignment: .centred)
      : FaceStyle(size: 9.5, isBold: true, colour: .soft)
  }

  /// Of a length that is not the one wanted.
  var remark: FaceStyle { FaceStyle(size: isOfficial ? 11 : 9, colour: accent) }

  var ink: Ink { isOfficial ? .black : .body }
  var soft: Ink { isOfficial ? .black : .soft }
  var accent: Ink { isOfficial ? .black : .accent }
  /// Between the rows of a table.
  var rule: Ink { isOfficial ? .black : .line }
  var hasGrid: Bool { isOfficial }
  /// Behind the row; nil for the bare sheet.
  func background(_ kind: Table.Row.Kind) -> Ink? { kind == .break && !isOfficial ? .tint : nil }

  /// What the left one of two columns side by side has of their width: the name of the country needs
  /// the rest to stand on one line.
  static let leftShare = 0.38
  /// How far a row is moved in for each block it stands in, in points.
  static let indentPerDepth = 10.0
  /// Points between the text of a cell and its edges.
  static let cellPaddingX = 4.0
  static let cellPaddingY = 2.4
}

extension PageSetup {
  static let pointsPerMillimetre = 72 / 25.4

  /// Points.
  var width: Double { (orientation == .portrait ? 210 : 297) * Self.pointsPerMillimetre }
  var height: Double { (orientation == .portrait ? 297 : 210) * Self.pointsPerMillimetre }
  var left: Double { Double(margins.left) * Self.pointsPerMillimetre }
  var right: Double { Double(margins.right) * Self.pointsPerMillimetre }
  var top: Double { Double(margins.top) * Self.pointsPerMillimetre }
  var bottom: Double { Double(margins.bottom) * Self.pointsPerMillimetre }
  /// Between the margins.
  var bodyWidth: Double { width - left - right }
}
