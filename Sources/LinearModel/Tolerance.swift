// SPDX-License-Identifier: GPL-3.0-or-later

/// How far a number may pass a bound before the bound counts as broken.
///
/// The allowance is `amount · max(1, |bound|)`; for whole numbers it is `amount` itself.
package struct Tolerance: Hashable, Sendable {
  /// The allowance at bounds of up to 1; finite, at least 0.
  package let amount: Double

  package init(_ amount: Double) {
    self.amount = amount
  }

  /// No allowance at all, for points that are whole by construction.
  package static let none = Tolerance(0)

  /// What an answer of a floating-point solver may be off, ten times GLPK's own 1e-7.
  package static let solver = Tolerance(1e-6)

  func allowance(at bound: Double) -> Double {
    amount * max(1, abs(bound))
  }
}
