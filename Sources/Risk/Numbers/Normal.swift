// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// The standard normal distribution: its probabilities and its quantiles.
enum Normal {
  /// The chance of a value of at most `z`.
  static func probability(below z: Double) -> Double { 0.5 * erfc(-z / 2.0.squareRoot()) }

  /// The value that is not exceeded with probability `p`, to about sixteen digits.
  ///
  /// 0 and 1 are taken for the nearest probabilities inside.
  ///
  /// Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988).
  static func quantile(_ p: Double) -> Double {
    let q = p - 0.5
    if abs(q) <= 0.425 {
      let r = 0.180625 - q * q
      return q * polynomial(central.0, r) / polynomial(central.1, r)
    }
    let tail = max(q < 0 ? p : 1 - p, Double.leastNormalMagnitude)
    let r = (-log(tail)).squareRoot()
    let (shift, parts) = r <= 5 ? (1.6, near) : (5.0, far)
    let value = polynomial(parts.0, r - shift) / polynomial(parts.1, r - shift)
    return q < 0 ? -value : value
  }

  private typealias Coefficients = (
    Double, Double, Double, Double, Double, Double, Double, Double
  )

  /// From the constant term on.
  @inline(__always)
  private static func polynomial(_ c: Coefficients, _ x: Double) -> Double {
    ((((((c.7 * x + c.6) * x + c.5) * x + c.4) * x + c.3) * x + c.2) * x + c.1) * x + c.0
  }

  private static let central: (Coefficients, Coefficients) = (
    (
      3.3871328727963666080, 1.3314166789178437745e2, 1.9715909503065514427e3,
      1.3731693765509461125e4, 4.5921953931549871457e4, 6.7265770927008700853e4,
      3.3430575583588128105e4, 2.5090809287301226727e3
    ),
    (
      1.0, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
      2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4,
      5.2264952788528545610e3
    )
  )

  private static let near: (Coefficients, Coefficients) = (
    (
      1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550,
      3.64784832476320460504, 1.27045825245236838258, 2.41780725177450611770e-1,
      2.27238449892691845833e-2, 7.74545014278341407640e-4
    ),
    (
      1.0, 2.05319162663775882187, 1.67638483018380384940, 6.89767334985100004550e-1,
      1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4,
      1.05075007164441684324e-9
    )
  )

  private static let far: (Coefficients, Coefficients) = (
    (
      6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580,
      2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
      2.71155556874348757815e-5, 2.01033439929228813265e-7
    ),
    (
      1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
      7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7,
      2.04426310338993978564e-15
    )
  )
}
