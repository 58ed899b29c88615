// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony
import Foundation

/// What earlier events took, and what is learnt of it.
package struct AsRunHistory: Hashable, Sendable {
  /// ln(actual / planned) of rows that are an item of this event, by item.
  package internal(set) var logRatiosOfItems: [ItemID: [Double]] = [:]
  /// The same of rows that are only known to be of a kind.
  package internal(set) var logRatiosOfKinds: [Kind: [Double]] = [:]
  /// ln of the minutes the first item began late, one for each list.
  package internal(set) var lateStarts: [Double] = []

  package init() {}

  package mutating func add(_ other: AsRunHistory) {
    logRatiosOfItems.merge(other.logRatiosOfItems) { $0 + $1 }
    logRatiosOfKinds.merge(other.logRatiosOfKinds) { $0 + $1 }
    lateStarts += other.lateStarts
  }

  /// The rows that say something.
  package var count: Int {
    logRatiosOfItems.values.reduce(0) { $0 + $1.count }
      + logRatiosOfKinds.values.reduce(0) { $0 + $1.count }
  }

  /// So many observations is what a value at hand counts for.
  private static let priorWeight = 5.0

  /// The spread of an item: from its kind, then from its own rows, none of them counted twice.
  func learnt(_ item: Item, starting base: Lognormal, kinds: [ItemID: Kind]) -> Lognormal {
    let others = logRatiosOfItems.keys.sorted().filter { $0 != item.id && kinds[$0] == item.kind }
    let ofKind = (logRatiosOfKinds[item.kind] ?? []) + others.flatMap { logRatiosOfItems[$0] ?? [] }
    let kind = learnt(from: ofKind, starting: base)
    return learnt(from: logRatiosOfItems[item.id] ?? [], starting: kind)
  }

  /// A spread with observations added to it.
  ///
  ///     mean  = (5 m + Σ x) / (5 + n)
  ///     sigma² = (5 s² + Σ (x − x̄)² + 5 n / (5 + n) (x̄ − m)²) / (5 + n)
  ///
  /// The conjugate update of a normal mean and variance (Gelman and others, Bayesian Data Analysis,
  /// 3rd edition, section 3.3), the value at hand weighing as five observations: one odd morning
  /// moves it little, thirty lists settle it. The ends open up to what was observed.
  ///
  /// - Parameters:
  ///   - logs: logarithms of what was observed.
  ///   - base: what holds without them.
  /// - Returns: the spread with them; `base` where there are none.
  func learnt(from logs: [Double], starting base: Lognormal) -> Lognormal {
    guard !logs.isEmpty, base.median > 0 else { return base }
    let count = Double(logs.count)
    let mean = logs.reduce(0, +) / count
    let prior = log(base.median)
    let squares = logs.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let total = Self.priorWeight + count
    let shift = Self.priorWeight * count / total * (mean - prior) * (mean - prior)
    let variance = (Self.priorWeight * base.sigma * base.sigma + squares + shift) / total
    return Lognormal(
      trusted: exp((Self.priorWeight * prior + count * mean) / total),
      min(variance.squareRoot(), Lognormal.largestSigma),
      min(base.lowest, exp(logs.min() ?? prior)),
      max(base.highest, exp(logs.max() ?? prior))
    )
  }
}
