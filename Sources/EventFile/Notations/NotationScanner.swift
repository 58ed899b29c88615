// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Walks a short notation number by number and word by word; spaces mean nothing.
struct NotationScanner {
  private var rest: Substring.UnicodeScalarView

  init(_ text: some StringProtocol) {
    rest = Substring(text).unicodeScalars
    skipSpaces()
  }

  var isAtEnd: Bool { rest.isEmpty }

  var isAtDigit: Bool { rest.first.map(Self.isDigit) ?? false }

  /// A run of ASCII digits; nil when there is none or it does not fit.
  mutating func number() -> Int? {
    let digits = rest.prefix(while: Self.isDigit)
    rest = rest.dropFirst(digits.count)
    skipSpaces()
    return Int(String(digits))
  }

  /// How many digits come next.
  var digitCount: Int { rest.prefix(while: Self.isDigit).count }

  /// A word or a sign: everything up to the next digit or space, in small letters.
  mutating func word() -> String {
    let letters = rest.prefix {
      !Self.isDigit($0) && !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
    }
    rest = rest.dropFirst(letters.count)
    skipSpaces()
    return String(letters).lowercased()
  }

  private mutating func skipSpaces() {
    rest = rest.drop { $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }
}

extension StringProtocol {
  /// Without white space at its ends, no-break spaces included.
  var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
