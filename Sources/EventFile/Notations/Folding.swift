// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Text as the eye compares it: small letters, no marks, `đ` as `d`.
enum Folding {
  static func folded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
    where scalar.properties.generalCategory != .nonspacingMark {
      folded.append(scalar == "đ" ? "d" : scalar)
    }
    return String(folded)
  }

  /// Letters and digits only, words joined by `-`: an identifier made of a title.
  static func identifier(from text: String, limit: Int = 24) -> String {
    let words = folded(text).split { !("a"..."z").contains($0) && !$0.isASCIIDigit }
    var identifier = ""
    for word in words {
      guard identifier.count + word.count < limit else { break }
      identifier += (identifier.isEmpty ? "" : "-") + word
    }
    return identifier
  }

  static func isIdentifier(_ text: String) -> Bool {
    func isLetter(_ scalar: Unicode.Scalar) -> Bool {
      ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
    }
    let scalars = text.unicodeScalars
    guard let first = scalars.first, isLetter(first), scalars.count <= 100 else { return false }
    return scalars.allSatisfy { isLetter($0) || $0 == "_" || $0 == "-" }
  }
}
