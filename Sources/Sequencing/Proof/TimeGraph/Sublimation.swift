// SPDX-License-Identifier: GPL-3.0-or-later

/// Proofs by the time graph for an event: for each length its blocks of equal minutes can have.
final class Sublimation {
  enum Outcome {
    /// No order is better by the first preferences than the best one known or met on the way.
    case refuted
    /// For each of them what no order is below, the earlier ones being at these values.
    case bound([Int])
  }

  /// Times an order of items at its best: its points for the first preferences when it holds.
  typealias Timing = ([Int]) -> [Int]?

  private let problem: Problem
  private let frame: Frame
  private let prices: TimeGraphPrices
  private let types: StageTypes
  private let useful: UsefulLengths
  private let isOver: () -> Bool
  private let timing: EarliestStarts
  /// The proofs that are not closed yet; nil before the first was asked for.
  private var open: [TimeGraphProof]?

  /// How many of the first preferences it can prove.
  var levels: Int { prices.levels }

  private static let mostWays = 64

  /// Nil when not even the first preference has a price on an arc.
  init?(
    _ problem: Problem,
    terms: [SearchTerm],
    frame: Frame,
    isOver: @escaping () -> Bool
  ) {
    guard let prices = TimeGraphPrices(problem, terms) else { return nil }
    self.problem = problem
    self.frame = frame
    self.prices = prices
    self.isOver = isOver
    types = StageTypes(problem)
    timing = EarliestStarts(problem)
    useful = UsefulLengths(
      problem,
      perStepOff: prices.perStepOff.map { $0 > 0 },
      settlesTies: false
    )
  }

  /// Whether an order is better than these points of the first preferences, or, without points,
  /// whether there is one at all.
  ///
  /// - Parameters:
  ///   - points: those of the best order known.
  ///   - effort: how many arcs may be gone over.
  ///   - timing: times the orders that are met.
  /// - Returns: what was proved.
  func refute(below points: [Int]?, effort: Int, timing: Timing) -> Outcome {
    let cutoff = points.map { prices.price($0) - 1 } ?? mostPrice
    guard let least = bound(cutoff: cutoff, effort: effort, timing) else { return .refuted }
    return .bound(prices.points(least))
  }

  /// What the worst order can cost.
  private var mostPrice: Int {
    problem.entries.indices.reduce(prices.finish(problem.horizon)) { sum, item in
      let entry = problem.entries[item]
      let off = max(entry.preferred - entry.shortest, entry.longest - entry.preferred)
      return sum + off * prices.perStepOff[item] + prices.drops[item]
        + prices.lateness(of: item, endingAt: problem.horizon)
    } + problem.horizon * prices.perStepOfChangeover
  }

  /// The least that is left possible, in units; nil when nothing within the cutoff is.
  private func bound(cutoff: Int, effort: Int, _ timing: Timing) -> Int? {
    var cutoff = cutoff
    if open == nil { open = proofs(cutoff: cutoff) }
    guard let ways = open else { return 0 }
    var least: Int?
    var left: [TimeGraphProof] = []
    for way in ways {
      var proof = way
      let outcome = proof.refute(cutoff: &cutoff, effort: effort / ways.count) { order in
        timing(order).map { prices.price($0) }
      }
      switch outcome {
      case .refuted: continue
      case .bound(let bound): least = min(least ?? bound, bound)
      case nil: least = 0
      }
      left.append(proof)
    }
    open = left
    // An order met on the way costs a unit more than the cutoff now is.
    return least.map { min($0, cutoff + 1) }
  }

  /// A proof for each way the blocks of equal minutes can have their lengths; nil when there are too
  /// many.
  private func proofs(cutoff: Int) -> [TimeGraphProof]? {
    let ranges = problem.entries.indices.map { item -> ClosedRange<Steps> in
      let range = useful.range(of: item)
      // No order within the cutoff has an item so far off.
      guard prices.perStepOff[item] > 0 else { return range }
      let most = max(0, cutoff) / prices.perStepOff[item]
      let wanted = problem.entries[item].preferred
      return max(range.lowerBound, wanted - most)...min(range.upperBound, wanted + most)
    }
    guard let ways = EqualLengths.ways(ranges, of: problem, most: Self.mostWays) else {
      return nil
    }
    return ways.map { lengths in
      let building = TimeGraphBuilding(
        problem: problem,
        frame: frame,
        prices: prices,
        types: types,
        timing: timing,
        lengths: lengths,
        possible: problem.entries.indices.filter {
          !frame.positions[$0].isEmpty && lengths[$0].lowerBound >= 0
        },
        isMandatory: problem.entries.indices.map {
          !problem.entries[$0].isOptional || prices.drops[$0] > cutoff
        }
      )
      return TimeGraphProof(building, isOver: isOver)
    }
  }
}
