// SPDX-License-Identifier: GPL-3.0-or-later

/// Prices on visits that make a path want each item once: Lagrangian multipliers on a `TimeGraph`.
///
///     bound(λ) = min over paths of  Σ cost − Σ λ[k] · visits(k),  + Σ λ[k]
///
/// holds for every λ of items that must be kept, and for λ ≤ value of those that may be dropped: such
/// an item not visited costs its value, which is at least λ. A critical item is visited at most once
/// by construction, and exactly once when it must be kept.
struct Multipliers {
  /// In parts of a unit, by item.
  private(set) var prices: ContiguousArray<Int32>
  private let mostOfItem: ContiguousArray<Int32>
  private var exact: ContiguousArray<Double>
  private var direction: ContiguousArray<Double>
  /// By item, whether paths have lately missed or repeated it.
  private(set) var strain: ContiguousArray<Double>
  private var isCritical: ContiguousArray<Bool>

  /// `most` is by item: its value when it may be dropped, else no limit.
  init(start: [Double], most: [Int32]) {
    mostOfItem = ContiguousArray(most)
    exact = ContiguousArray(zip(start, most).map { min($0, Double($1)) })
    prices = ContiguousArray(exact.map { Int32($0.rounded()) })
    direction = ContiguousArray(repeating: 0, count: most.count)
    strain = direction
    isCritical = ContiguousArray(repeating: false, count: most.count)
  }

  var sum: Int { prices.reduce(0) { $0 + Int($1) } }

  /// Starts counting from anew; the prices stay.
  mutating func forgetDirection() {
    for item in direction.indices { direction[item] = 0 }
  }

  /// An item that is counted exactly from now on; one that may be dropped then costs its value.
  mutating func makeCritical(_ item: Int, isMandatory: Bool) {
    isCritical[item] = true
    if !isMandatory {
      exact[item] = Double(mostOfItem[item])
      prices[item] = mostOfItem[item]
    }
  }

  /// Turns the prices after a path; false when the path misses and repeats nothing.
  ///
  /// The step is `length · (target − bound) / |direction|²` (Polyak), the direction 0.7 of the last
  /// one and what the path misses (Camerini, Fratta and Maffioli, Mathematical Programming Study 3,
  /// 1975).
  mutating func turn(visits: ContiguousArray<Int32>, gap: Double, length: Double) -> Bool {
    var isMissed = false
    var square = 0.0
    for item in direction.indices {
      var missed = isCritical[item] ? 0 : Double(1 - visits[item])
      if missed > 0, prices[item] >= mostOfItem[item] { missed = 0 }
      if missed != 0 { isMissed = true }
      strain[item] = 0.95 * strain[item] + abs(missed)
      direction[item] = isCritical[item] ? 0 : 0.7 * direction[item] + missed
      square += direction[item] * direction[item]
    }
    guard isMissed else { return false }
    if square < 1e-9 { return true }
    let step = length * gap / square
    for item in direction.indices where !isCritical[item] {
      let turned = min(Double(mostOfItem[item]), exact[item] + step * direction[item])
      exact[item] = max(-1e8, min(1e8, turned))
      prices[item] = Int32(exact[item].rounded())
    }
    return true
  }
}
