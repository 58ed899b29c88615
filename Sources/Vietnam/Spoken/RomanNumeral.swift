// SPDX-License-Identifier: GPL-3.0-or-later

/// A Roman numeral written with I, V and X, from 1 to 39: what numbers congresses, quarters and parts.
enum RomanNumeral {
  /// Nil for letters that are no numeral in its one proper form.
  static func value(of text: String) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 7 else { return nil }
    return (1...39).first { numeral($0) == text }
  }

  private static func numeral(_ number: Int) -> String {
    let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return String(repeating: "X", count: number / 10) + units[number % 10]
  }
}
