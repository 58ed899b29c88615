// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Numbers of a simulation as text, the same in every locale.
enum RiskWords {
  /// A decimal number with at most so many places, without trailing zeros and without `-0`.
  static func decimal(_ number: Double, places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let points = Int((min(max(number, -1e12), 1e12) * Double(scale)).rounded())
    let (whole, rest) = abs(points).quotientAndRemainder(dividingBy: scale)
    var decimals = String(String(rest + scale).dropFirst())
    while decimals.last == "0" { decimals.removeLast() }
    return (points < 0 ? "-" : "") + String(whole) + (decimals.isEmpty ? "" : "." + decimals)
  }

  /// Digits as people read them: a minus sign, a plus where signs matter, a comma in Vietnamese.
  static func page(_ digits: String, _ language: Language, signed: Bool) -> String {
    let sign = digits.hasPrefix("-") ? "−" : signed && digits != "0" ? "+" : ""
    let number = digits.hasPrefix("-") ? String(digits.dropFirst()) : digits
    return sign + (language == .vietnamese ? number.replacing(".", with: ",") : number)
  }

  /// Whole percents; what is neither nothing nor all is not rounded to either.
  static func percent(_ chance: Double) -> String {
    let whole = Int((chance * 100).rounded())
    if whole == 0, chance > 0 { return "<1%" }
    if whole == 100, chance < 1 { return ">99%" }
    return (whole < 0 ? "−" : "") + String(abs(whole)) + "%"
  }
}
