// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Looks for a good order to start the proofs from: late acceptance hill climbing over orders.
///
/// A step moves an item or a short run of items, swaps two, or drops or puts back an optional one.
/// It is kept when it is no worse than the order now, or than the one so many steps ago (Burke and
/// Bykov, European Journal of Operational Research 258, 2017). The same seed gives the same order.
struct LocalSearch {
  struct Outcome {
    /// Nil when no order that keeps every rule was met.
    var best: (sequence: [Int], timed: OrderEvaluation.Timed)?
    var steps: Int
  }

  private let problem: Problem
  private let evaluation: OrderEvaluation
  private let precedences: [[Bool]]
  private let possible: [Bool]

  init(_ problem: Problem, terms: [SearchTerm], frame: Frame) {
    self.problem = problem
    evaluation = OrderEvaluation(problem, terms: terms)
    precedences = frame.precedes
    possible = problem.entries.indices.map { !frame.positions[$0].isEmpty }
  }

  /// Searches for at most `budget` steps, fewer when no order can be better or none gets better.
  ///
  /// `isOver` is asked before each step whether to stop.
  func run(seed: UInt64, budget: Int, isOver: () -> Bool) -> Outcome {
    var random = SplitMix64(seed: seed)
    var current = listedOrder()
    var currentScore = evaluation.evaluate(current).score
    var outcome = Outcome(best: nil, steps: 1)
    var bestScore = currentScore
    var bestSequence = current
    let memory = 50
    var history = Array(repeating: currentScore, count: memory)
    let patience = 1_500 + 60 * problem.count
    var sinceBest = 0
    while outcome.steps < budget, !bestScore.isIdeal, sinceBest < patience {
      if isOver() { break }
      outcome.steps += 1
      sinceBest += 1
      guard let candidate = neighbour(of: current, using: &random) else { continue }
      let score = evaluation.evaluate(candidate).score
      let slot = outcome.steps % memory
      if score <= currentScore || score <= history[slot] {
        current = candidate
        currentScore = score
      }
      history[slot] = min(history[slot], currentScore)
      if currentScore < bestScore {
        bestScore = currentScore
        bestSequence = current
        sinceBest = 0
      }
    }
    if bestScore.broken == 0 {
      outcome.best = (bestSequence, evaluation.evaluate(bestSequence))
    }
    return outcome
  }

  /// The file's order as far as precedences allow, with everything that can be kept.
  private func listedOrder() -> [Int] {
    var rest = problem.entries.indices.filter { possible[$0] }
    var order: [Int] = []
    while !rest.isEmpty {
      let next =
        rest.firstIndex { item in !rest.contains { $0 != item && precedences[$0][item] } } ?? 0
      order.append(rest.remove(at: next))
    }
    return order
  }

  private func neighbour(of order: [Int], using random: inout SplitMix64) -> [Int]? {
    let optional = problem.entries.indices.filter { problem.entries[$0].isOptional && possible[$0] }
    if !optional.isEmpty, random.next(below: 6) == 0 {
      return toggled(optional[random.next(below: optional.count)], in: order, using: &random)
    }
    guard order.count > 1 else { return nil }
    if random.next(below: 4) == 0 { return swapped(order, using: &random) }
    return moved(order, using: &random)
  }

  private func toggled(_ item: Int, in order: [Int], using random: inout SplitMix64) -> [Int]? {
    if let place = order.firstIndex(of: item) {
      var shorter = order
      shorter.remove(at: place)
      return shorter
    }
    let from = (order.lastIndex { precedences[$0][item] } ?? -1) + 1
    let until = order.firstIndex { precedences[item][$0] } ?? order.count
    guard from <= until else { return nil }
    var longer = order
    longer.insert(item, at: from + random.next(below: until - from + 1))
    return longer
  }

  private func swapped(_ order: [Int], using random: inout SplitMix64) -> [Int]? {
    let one = random.next(below: order.count)
    let other = random.next(below: order.count)
    let (i, j) = (min(one, other), max(one, other))
    guard i < j else { return nil }
    for place in i...j {
      if place > i, precedences[order[i]][order[place]] { return nil }
      if place < j, precedences[order[place]][order[j]] { return nil }
    }
    var swapped = order
    swapped.swapAt(i, j)
    return swapped
  }

  private func moved(_ order: [Int], using random: inout SplitMix64) -> [Int]? {
    let longest = random.next(below: 3) == 0 ? min(6, order.count - 1) : 1
    let length = 1 + random.next(below: longest)
    let from = random.next(below: order.count - length + 1)
    let run = order[from..<(from + length)]
    var lowest = from
    while lowest > 0, !run.contains(where: { precedences[order[lowest - 1]][$0] }) { lowest -= 1 }
    var highest = from
    while highest + length < order.count,
      !run.contains(where: { precedences[$0][order[highest + length]] })
    {
      highest += 1
    }
    guard highest > lowest else { return nil }
    let choice = lowest + random.next(below: highest - lowest)
    let to = choice >= from ? choice + 1 : choice
    var moved = order
    moved.removeSubrange(from..<(from + length))
    moved.insert(contentsOf: run, at: to)
    return moved
  }
}
