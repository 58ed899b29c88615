// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// What can make a day run late.
package enum RiskSource: Hashable, Sendable {
  case item(ItemID)
  case lateStart
  /// All turns of the stage together.
  case changeovers
  /// What the chair lets all speakers take, or saves with all of them.
  case strictness
  /// What the chair takes off items that follow, under `shorten`.
  case shortening
  /// Lateness made good where the plan waits for an hour.
  case waiting
}

/// Adds up, over days, how the lateness of the finish is made up of what its sources did.
///
///     Y = Σ C[k]        share[k] = Cov(C[k], Y) / Var(Y),  Σ share[k] = 1
///
/// C[k] is what source k added on the way to the finish. Where an item had to wait for its hour, all
/// that ran late before it is made good and counts for nothing; where a wait of the plan makes good a
/// part of the lateness, what came before counts in proportion. What is left over, where an order
/// runs ahead of its hours, is put down to waiting. The shares are the Euler allocation of the variance (Tasche, Capital allocation to
/// business units and sub-portfolios: the Euler principle, 2008); for independent sources without
/// waiting they are the parts of the variance, and equal the Shapley effects (Owen, Sobol' indices
/// and Shapley value, SIAM/ASA J. Uncertainty Quantification 2, 2014).
struct Attribution {
  private let plan: DayPlan
  /// One for each item, then late start, changeovers, strictness, shortening, waiting.
  private var sums: [Double]
  private var products: [Double]
  private var parts: [Double]
  private var count = 0.0
  private var sum = 0.0
  private var square = 0.0

  init(_ plan: DayPlan) {
    self.plan = plan
    sums = Array(repeating: 0, count: plan.parts.count + 5)
    products = sums
    parts = sums
  }

  static func sources(_ plan: DayPlan) -> [RiskSource] {
    plan.items.map(RiskSource.item)
      + [.lateStart, .changeovers, .strictness, .shortening, .waiting]
  }

  mutating func add(_ day: Day) {
    let count = plan.parts.count
    for index in parts.indices { parts[index] = 0 }
    let late = day.finish - plan.plannedFinish
    var rest = Double(late)
    func minutes(_ milliseconds: Double) -> Double { milliseconds / 60_000 }
    // How much of what came before a place is left at the finish.
    var left = 1.0
    func put(_ amount: Double, on source: Int) {
      parts[source] += left * amount
      rest -= left * amount
    }
    put(Double(day.closingDelay), on: count + 1)
    for index in (max(0, day.lastHeld)..<count).reversed() {
      let part = plan.parts[index]
      let planned = Double(part.planned)
      let actual = Double(day.ends[index] - day.starts[index])
      if day.takesPlace[index] {
        let allowed = Double(day.allowed[index])
        let own = allowed * (day.ratios[index] - 1) + Double(day.faults[index])
        put(own, on: index)
        put(actual - allowed - own, on: count + 2)
        put(allowed - planned, on: count + 3)
      } else {
        put(-planned, on: index)
      }
      guard index > day.lastHeld else { break }
      let after = day.starts[index] - part.plannedStart
      if part.waiting > 0, after >= 0 { left *= Double(after) / Double(after + part.waiting) }
      put(Double(day.turnDelays[index]), on: count + 1)
    }
    if day.lastHeld == plan.opening { put(Double(day.late), on: count) }
    parts[count + 4] = rest
    let total = minutes(Double(late))
    self.count += 1
    sum += total
    square += total * total
    for index in parts.indices {
      let part = minutes(parts[index])
      sums[index] += part
      products[index] += part * total
    }
  }

  mutating func add(_ other: Attribution) {
    count += other.count
    sum += other.sum
    square += other.square
    for index in sums.indices {
      sums[index] += other.sums[index]
      products[index] += other.products[index]
    }
  }

  /// Of the lateness of the finish, in minutes.
  var mean: Double { sum / count }
  var variance: Double { max(0, square / count - mean * mean) }

  /// What a source adds on average, in minutes.
  func mean(_ source: Int) -> Double { sums[source] / count }

  /// Its part of the variance.
  ///
  /// All parts sum to 1, and one may be below 0. 0 where nothing varies.
  func share(_ source: Int) -> Double {
    let covariance = products[source] / count - mean(source) * mean
    return variance > 1e-9 ? covariance / variance : 0
  }
}
