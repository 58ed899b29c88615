// SPDX-License-Identifier: GPL-3.0-or-later

/// A figure as a real number of a sheet, in the unit in which people read it.
struct SheetFigure {
  let value: Double
  let format: String

  /// From its digits for a program and its words for people: `0.85` and `85%`, `-1.5` and `−1,5`.
  ///
  /// Nil where the words are no number.
  init?(_ digits: String, _ words: String) {
    if words.hasSuffix("%") {
      guard let share = Double(digits) else { return nil }
      value = share
      format = "0.0%"
      return
    }
    let isSigned = words.hasPrefix("+")
    let plain = words.map { sign -> Character in
      switch sign {
      case "−": "-"
      case ",": "."
      default: sign
      }
    }.drop { $0 == "+" }
    guard let number = Double(String(plain)) else { return nil }
    value = number
    format = isSigned ? "+0.0;-0.0;0.0" : "0.0"
  }
}
