// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

extension String {
  /// A name to be compared: lower case, blanks single, `uỷ` and `ủy` the same; other marks still count.
  package var foldedName: String {
    let apart = lowercased().decomposedStringWithCanonicalMapping
    return apart.split(whereSeparator: \.isWhitespace).map { syllable in
      let scalars = syllable.unicodeScalars
      let tone = scalars.filter(Self.tones.contains)
      var bare = String.UnicodeScalarView(scalars.filter { !Self.tones.contains($0) })
      bare.append(contentsOf: tone)
      return String(bare)
    }.joined(separator: " ")
  }

  /// Grave, acute, tilde, hook above, dot below: what stands on either vowel of *oa*, *oe*, *uy*.
  private static let tones: Set<Unicode.Scalar> = [
    "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}",
  ]
}
