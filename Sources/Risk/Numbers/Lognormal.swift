// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// A lognormal distribution cut off at both ends: of the ratio of actual to planned length, or of
/// minutes.
///
///     ln x ~ normal(ln median, sigma²), given lowest ≤ x ≤ highest
///
/// Where no more than 10⁻¹² of it lies between the ends, and where sigma is 0, every value is the
/// median, moved to the nearer end.
package struct Lognormal: Hashable, Sendable {
  package let median: Double
  /// Of the logarithm; 0 for no spread.
  package let sigma: Double
  package let lowest: Double
  package let highest: Double
  private let logMedian: Double
  /// The part of the normal distribution that is drawn from.
  private let firstProbability: Double
  private let width: Double

  /// The greatest sigma that is believed: half of all values within a factor of four.
  package static let largestSigma = 2.0
  /// The greatest median and end: 1440 times, or a day of minutes.
  package static let largestMedian = 1440.0

  /// - Throws: when a number is not finite (but for `highest`), below 0 or too large, or when
  ///   `lowest` is above `highest`.
  package init(
    median: Double,
    sigma: Double,
    lowest: Double = 0,
    highest: Double = .infinity
  ) throws(RiskFault) {
    guard median >= 0, median <= Self.largestMedian, sigma >= 0, sigma <= Self.largestSigma,
      lowest >= 0, lowest.isFinite, lowest <= highest
    else { throw .badSpread(median: median, sigma: sigma, lowest: lowest, highest: highest) }
    self.init(trusted: median, sigma, lowest, highest)
  }

  /// For numbers of the program's own.
  init(trusted median: Double, _ sigma: Double, _ lowest: Double, _ highest: Double) {
    self.median = median
    self.sigma = sigma
    self.lowest = lowest
    self.highest = highest
    logMedian = median > 0 ? log(median) : 0
    guard median > 0, sigma > 0 else {
      (firstProbability, width) = (0, 0)
      return
    }
    let first = lowest > 0 ? Normal.probability(below: (log(lowest) - logMedian) / sigma) : 0
    let last =
      highest < .infinity ? Normal.probability(below: (log(highest) - logMedian) / sigma) : 1
    firstProbability = first
    width = last - first > 1e-12 ? last - first : 0
  }

  /// The value that is not exceeded with probability `p`.
  @inline(__always)
  package func quantile(_ p: Double) -> Double {
    guard width > 0 else { return min(max(median, lowest), highest) }
    let value = exp(logMedian + sigma * Normal.quantile(firstProbability + width * p))
    return min(max(value, lowest), highest)
  }
}
