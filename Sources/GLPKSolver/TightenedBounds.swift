// SPDX-License-Identifier: GPL-3.0-or-later

import LinearModel

/// The bounds of the columns with those of integer columns made whole, as GLPK demands.
struct TightenedBounds: Sendable {
  let lower: [Double]
  let upper: [Double]

  /// Nil when an integer column has no whole number between its bounds.
  init?(of model: MixedIntegerModel) {
    let slack = Tolerance.solver.amount
    lower = model.columns.map { column in
      guard let lower = column.lower else { return -.infinity }
      return column.isInteger ? (lower - slack).rounded(.up) : lower
    }
    upper = model.columns.map { column in
      guard let upper = column.upper else { return .infinity }
      return column.isInteger ? (upper + slack).rounded(.down) : upper
    }
    guard zip(lower, upper).allSatisfy({ $0 <= $1 }) else { return nil }
  }
}
