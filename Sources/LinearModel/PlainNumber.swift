// SPDX-License-Identifier: GPL-3.0-or-later

/// The spelling of numbers in LP and MPS text.
enum PlainNumber {
  /// The shortest decimal that reads back as the same number, the same in every locale.
  static func spelling(of number: Double) -> String {
    if let whole = Int(exactly: number), whole.magnitude < 1 << 53 { return String(whole) }
    return number.description
  }
}
