// SPDX-License-Identifier: GPL-3.0-or-later

/// How good an order is in the search: rules broken first, then the preferences in their order.
struct Score: Comparable, Sendable {
  /// Up to so many preferences are told apart; later ones are left to the proof.
  static let levels = 15

  private var numbers = SIMD16<Int>(repeating: 0)

  /// How far rules are broken, in no unit; 0 for an order that holds.
  var broken: Int {
    get { numbers[0] }
    set { numbers[0] = newValue }
  }

  /// The points of a preference.
  subscript(level: Int) -> Int {
    get { numbers[level + 1] }
    set { numbers[level + 1] = newValue }
  }

  /// No order can be better.
  var isIdeal: Bool { numbers == SIMD16<Int>(repeating: 0) }

  static func < (left: Score, right: Score) -> Bool {
    for lane in 0..<16 where left.numbers[lane] != right.numbers[lane] {
      return left.numbers[lane] < right.numbers[lane]
    }
    return false
  }
}
