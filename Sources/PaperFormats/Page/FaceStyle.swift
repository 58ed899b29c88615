// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

/// How a paragraph looks on a sheet; a PDF and a DOCX look the same by it.
struct FaceStyle: Hashable {
  enum Alignment: Hashable {
    case leading
    case centred
    case trailing
    /// Full lines but for the last one.
    case justified
  }

  /// A rule under the paragraph, as a part of its text's width.
  enum Rule: Hashable {
    case third
    case full
  }

  /// Points.
  var size: Double
  var isBold = false
  var isItalic = false
  var colour = Ink.black
  var alignment = Alignment.leading
  /// Between the first line and the left edge, in points.
  var firstLineIndent = 0.0
  /// Points above and below; above falls away at the head of a page.
  var spaceBefore = 0.0
  var spaceAfter = 0.0
  /// As a part of the height of a line.
  var lineSpacing = 1.0
  var rule: Rule?
  /// Whether it stands on one page with what follows.
  var keepsWithNext = false
}

/// The colours of papers, each with red, green and blue from 0 to 255.
struct Ink: Hashable {
  let red: Int
  let green: Int
  let blue: Int

  static let black = Ink(red: 0, green: 0, blue: 0)
  static let body = Ink(red: 0x1D, green: 0x1B, blue: 0x18)
  static let soft = Ink(red: 0x5D, green: 0x57, blue: 0x4E)
  static let line = Ink(red: 0xCF, green: 0xC7, blue: 0xB8)
  static let accent = Ink(red: 0x8C, green: 0x1D, blue: 0x18)
  static let tint = Ink(red: 0xF7, green: 0xF2, blue: 0xE8)
  /// The bars of a chart.
  static let bar = Ink(red: 0xB9, green: 0xB1, blue: 0xA2)
  /// Behind what has to be filled in.
  static let highlight = Ink(red: 0xFF, green: 0xF1, blue: 0x76)

  /// Six hexadecimal digits.
  var hexadecimal: String {
    [red, green, blue].map { part in
      let digits = String(part, radix: 16, uppercase: true)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
