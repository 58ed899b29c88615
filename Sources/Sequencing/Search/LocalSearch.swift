// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Looks for a good order: simulated annealing over orders, one level of preference after the other.
///
/// A step changes the order a little (`OrderMoves`) and is kept when it costs no more than a limit
/// drawn around the cost now (Kirkpatrick, Gelatt and Vecchi, Science 220, 1983). A round cools
/// through the levels, the most important first: while one is settled, those before it are frozen and
/// those after it are hardly felt. The next round begins with the best order met, or as often with the
/// one at hand, so that no search stays where it was lucky once. The same seed and start give the same
/// orders, whatever else runs.
struct LocalSearch {
  private let trial: OrderTrial
  private let moves: OrderMoves
  private let evaluation: OrderEvaluation
  private var random: SplitMix64
  private(set) var steps = 0
  private var bestCost: Int
  private var bestSequence: [Int]
  private var bestLengths: [Steps]
  private var known: (cost: Int, timed: OrderEvaluation.Timed)?
  private var cooling: Cooling

  init(
    _ problem: Problem,
    terms: [SearchTerm],
    frame: Frame,
    seed: UInt64,
    start: Int,
    from order: [Int]? = nil
  ) {
    let terms = Array(terms.prefix(Score.levels))
    trial = OrderTrial(problem, terms: terms, frame: frame)
    moves = OrderMoves(trial, problem, frame)
    evaluation = OrderEvaluation(problem, terms: terms, frame: frame)
    random = SplitMix64(seed: seed &+ UInt64(start) &* 0x9E37_79B9_7F4A_7C15)
    let first = FirstOrder(problem, frame)
    bestSequence = order.map(first.repaired) ?? first.listed
    bestCost = trial.load(bestSequence)
    bestLengths = trial.lengths.lengths
    cooling = Cooling(trial.scales, terms, count: problem.count)
  }

  /// The best order met that keeps every rule.
  var best: (sequence: [Int], timed: OrderEvaluation.Timed)? {
    mutating get {
      guard bestCost < trial.scales.brokenScale else { return nil }
      if known?.cost != bestCost { known = (bestCost, evaluation.evaluate(bestSequence)) }
      guard let timed = known?.timed, timed.score.broken == 0 else { return nil }
      return (bestSequence, timed)
    }
  }

  /// The cost of the best order met, as one number of `LevelScales`.
  var cost: Int { bestCost }

  /// Goes on for so many steps.
  mutating func advance(steps count: Int, isOver: () -> Bool = { false }) {
    let end = steps + count
    while steps < end {
      if steps & 127 == 0, isOver() { return }
      if cooling.isRoundOver {
        cooling.begin(bestCost)
        if trial.cost != bestCost, random.next(below: 2) == 0 {
          trial.lengths.take(bestLengths)
          trial.load(bestSequence)
        }
      }
      let temperature = cooling.next(trial.cost)
      steps += 1
      guard moves.make(using: &random) else { continue }
      let limit = trial.cost + Int(temperature * Self.logarithms[Int(random.next() >> 52)])
      let cost = trial.evaluate(limit: limit)
      guard cost <= limit else {
        trial.discard()
        continue
      }
      trial.keep()
      if cost < bestCost {
        bestCost = cost
        bestSequence = trial.sequence
        bestLengths = trial.lengths.lengths
      }
    }
  }

  /// −ln of 4096 numbers spread evenly between 0 and 1.
  private static let logarithms: [Double] = (0..<4096).map { -log((Double($0) + 0.5) / 4096) }
}
