// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Tries plan after plan and keeps the best.
struct Trial {
  struct Champion {
    let plan: Plan
    let values: [Int]
    let tieBreak: SilentTieBreak
  }

  private(set) var best: Champion?
  private let reading: EventTable
  private let rules: RuleSet
  private let aims: Aims
  private let turns: StageTurns
  /// By item: those that stand before it when both are kept.
  private let predecessors: [Set<Int>]
  /// Whether plans of this order are looked for.
  private let isWanted: (Lineup) -> Bool

  init(_ reading: EventTable, where isWanted: @escaping (Lineup) -> Bool) {
    self.reading = reading
    self.isWanted = isWanted
    rules = RuleSet(reading)
    aims = Aims(reading)
    turns = StageTurns(reading)
    var predecessors = [Set<Int>](repeating: [], count: reading.items.count)
    for pair in rules.precedences { predecessors[pair.second].insert(pair.first) }
    self.predecessors = predecessors
  }

  /// Every set of kept items, the full one first.
  func choicesOfItems() -> [[Int]] {
    var choices: [[Int]] = [[]]
    for item in reading.items.indices {
      let with = choices.map { $0 + [item] }
      choices = reading.droppable[item] ? with + choices : with
    }
    return choices
  }

  /// Tries every order of the items.
  mutating func tryOrders(of kept: [Int]) {
    extend([], with: kept)
  }

  private mutating func extend(_ order: [Int], with left: [Int]) {
    guard !left.isEmpty else {
      let lineup = Lineup(order: order, lengths: reading.items.map(\.minutes.minimum.seconds))
      if isWanted(lineup), rules.allowOrder(lineup) { tryLengths(of: lineup, from: 0) }
      return
    }
    for item in left where predecessors[item].isDisjoint(with: left) {
      extend(order + [item], with: left.filter { $0 != item })
    }
  }

  private mutating func tryLengths(of lineup: Lineup, from place: Int) {
    guard place < lineup.order.count else {
      if rules.allowLengths(lineup) { tryStarts(of: lineup) }
      return
    }
    var lineup = lineup
    let item = lineup.order[place]
    for length in reading.lengths(of: item) {
      lineup.lengths[item] = length
      tryLengths(of: lineup, from: place + 1)
    }
  }

  private mutating func tryStarts(of lineup: Lineup) {
    if let best, aims.lose(lineup, against: best.values) { return }
    for bounds in rules.bounds(of: lineup) {
      if aims.areBestEarly {
        if let starts = bounds.earliestStarts() { consider(Plan(lineup: lineup, starts: starts)) }
      } else {
        bounds.forEachSolution { consider(Plan(lineup: lineup, starts: $0)) }
      }
    }
  }

  private mutating func consider(_ plan: Plan) {
    let values = aims.values(of: plan)
    if let best, best.values.lexicographicallyPrecedes(values) { return }
    let tieBreak = SilentTieBreak(plan, reading, turns)
    if let best, best.values == values, best.tieBreak <= tieBreak { return }
    best = Champion(plan: plan, values: values, tieBreak: tieBreak)
  }
}
