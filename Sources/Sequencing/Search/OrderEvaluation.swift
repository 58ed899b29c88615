// SPDX-License-Identifier: GPL-3.0-or-later

/// Scores an order from nothing, with its best lengths and, among these, the least waiting and the
/// earliest finish.
final class OrderEvaluation {
  /// An order with its times.
  struct Timed: Sendable {
    var score: Score
    /// By item, valid when nothing is broken.
    var starts: [Steps]
    var lengths: [Steps]
  }

  private let problem: Problem
  private let terms: [SearchTerm]
  private let trial: OrderTrial
  private let times: OrderTimes
  private let far: FarTimes?
  /// Precedences, which the changes of a search keep and an order from elsewhere may not.
  private let precedences: FaultCounter
  private let places: NumberBuffer
  private static let waysTried = 60

  init(_ problem: Problem, terms: [SearchTerm], frame: Frame) {
    self.problem = problem
    self.terms = Array(terms.prefix(Score.levels))
    trial = OrderTrial(problem, terms: self.terms, frame: frame)
    let scales = trial.scales
    let prices = TimePrices(withTies: self.terms, scales: scales.scales, problem)
    times = OrderTimes(trial.stage, prices, lateScale: 1 << 57)
    far = FarTimes(times)
    var facts = Facts()
    facts.precedences = problem.facts.precedences
    precedences = FaultCounter(facts, itemCount: problem.count)
    places = NumberBuffer(repeating: -1, count: problem.count)
  }

  /// An item that must be kept has to be in the order.
  func evaluate(_ sequence: [Int]) -> Timed {
    var best: Timed?
    var bestCost = Int.max
    func take(_ lengths: [Steps]) {
      trial.lengths.take(lengths)
      let cost = trial.load(sequence)
      if cost < bestCost {
        (best, bestCost) = (timed(sequence), cost)
      }
    }
    let groups = trial.lengths.ranges
    let ways = groups.reduce(1) { min(1_000_000, $0 * $1.count) }
    if ways <= Self.waysTried {
      choose(groups[...], [], take)
    } else {
      takeByTurns(groups, take) { bestCost }
    }
    return best ?? timed(sequence)
  }

  private func choose(
    _ groups: ArraySlice<ClosedRange<Steps>>,
    _ chosen: [Steps],
    _ body: ([Steps]) -> Void
  ) {
    guard let group = groups.first else { return body(chosen) }
    for length in group { choose(groups.dropFirst(), chosen + [length], body) }
  }

  /// Tries the lengths of one block after the other, the others staying as they are, from all short,
  /// all middling and all long ones on, until nothing gets better.
  private func takeByTurns(
    _ groups: [ClosedRange<Steps>],
    _ take: ([Steps]) -> Void,
    _ cost: () -> Int
  ) {
    for part in 0...2 {
      var lengths = groups.map { $0.lowerBound + ($0.count - 1) * part / 2 }
      take(lengths)
      var isBetter = true
      while isBetter {
        isBetter = false
        for (index, group) in groups.enumerated() {
          for length in group where length != lengths[index] {
            var others = lengths
            others[index] = length
            let before = cost()
            take(others)
            if cost() < before {
              lengths = others
              isBetter = true
            }
          }
        }
      }
    }
  }

  /// The times of the order that the trial has.
  private func timed(_ sequence: [Int]) -> Timed {
    var score = trial.scales.score(trial.cost)
    places.fill(with: -1)
    for (place, item) in sequence.enumerated() { places.base[item] = place }
    score.broken += precedences.faults(trial.items, trial.kept, places: UnsafePointer(places.base))
    var timed = Timed(
      score: score,
      starts: Array(repeating: 0, count: problem.count),
      lengths: problem.entries.map(\.shortest)
    )
    guard score.broken == 0 else { return timed }
    trial.lengths.apply(to: times)
    let order = trial.items
    let starts = NumberBuffer(repeating: 0, count: problem.count)
    let lengths = NumberBuffer(timed.lengths)
    let bound = times.cost(order, trial.kept, from: 0, settled: trial.kept, limit: .max)
    if let far {
      _ = far.cost(order, trial.kept, atLeast: bound, limit: .max)
      for item in sequence {
        timed.starts[item] = far.starts.base[item]
        timed.lengths[item] = far.lengths.base[item]
      }
    } else {
      times.trace(order, trial.kept, starts: starts.base, lengths: lengths.base)
      for item in sequence {
        timed.starts[item] = starts.base[item]
        timed.lengths[item] = lengths.base[item]
      }
    }
    return timed
  }
}

extension StepOrder {
  /// An order as the search timed it.
  init(_ sequence: [Int], _ timed: OrderEvaluation.Timed, of problem: Problem) {
    self.init(
      sequence: sequence,
      starts: timed.starts.map(Double.init),
      lengths: timed.lengths.map(Double.init),
      of: problem
    )
  }
}
