// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

extension Cost {
  /// The value as a JSON number: exact where its decimals end within nine places, else cut there.
  package var exactText: String { ExactNumber.text(points, over: pointsPerUnit) }
}

extension Length {
  /// Minutes as a JSON number, exact as above.
  package var exactMinutesText: String { ExactNumber.text(seconds, over: 60) }
}

/// Long division, so that no binary fraction rounds a value.
private enum ExactNumber {
  static func text(_ numerator: Int, over denominator: Int) -> String {
    let sign = numerator < 0 ? "-" : ""
    var (whole, rest) = abs(numerator).quotientAndRemainder(dividingBy: denominator)
    var decimals = ""
    while rest != 0, decimals.count < 9 {
      (whole, rest) = (whole, 10 * rest)
      decimals += String(rest / denominator)
      rest %= denominator
    }
    while decimals.last == "0" { decimals.removeLast() }
    return sign + String(whole) + (decimals.isEmpty ? "" : "." + decimals)
  }
}
