// SPDX-License-Identifier: GPL-3.0-or-later

/// What of an order costs or is forbidden whatever its times are, as numbers at their levels' scales.
final class OrderCosts {
  /// For leaving out an item, by item.
  let drops: NumberBuffer
  private(set) var perInversion = 0
  private(set) var perStepOfChangeover = 0
  private var alternations: [(classes: NumberBuffer, shares: NumberBuffer, width: Int, cost: Int)] =
    []
  private let stage: StageTable
  /// For each item the groups of which it must not stand near another.
  private let spacingsOfItem: NumberLists
  private let spacings: [Int]
  private let spacingRoles: [NumberBuffer]
  /// Rules on order that are looked up in the whole order.
  private let rules: FaultCounter
  private let softRules: [(counter: FaultCounter, pointsPerCount: Int)]
  /// By how many places a rule on neighbours reaches back.
  let reach: Int
  private let floats: [Bool]

  init(_ stage: StageTable, _ terms: [SearchTerm], _ scales: LevelScales, _ frame: Frame) {
    self.stage = stage
    let problem = stage.problem
    drops = NumberBuffer(repeating: 0, count: problem.count)
    floats = problem.entries.map(\.isFloating)
    let near = problem.facts.spacings.filter { $0.itemsBetween > 0 && $0.items.count > 1 }
    spacings = near.map(\.itemsBetween)
    spacingsOfItem = .memberships(near.map(\.items), of: problem.count)
    spacingRoles = near.map { spacing in
      let roles = NumberBuffer(repeating: 0, count: problem.count)
      for item in spacing.items { roles.base[item] = 1 }
      return roles
    }
    reach = max(1, spacings.max() ?? 0)
    var facts = problem.facts
    facts.spacings = []
    facts.togethernesses = facts.togethernesses.filter { group in
      group.outsiders.contains { frame.canInterrupt($0, group.members) }
    }
    rules = FaultCounter(facts, itemCount: problem.count, passingPrecedences: true)
    var soft: [(FaultCounter, Int)] = []
    for (term, scale) in zip(terms, scales.scales) where scale > 0 {
      for case .soft(let all) in term.parts {
        for rule in all {
          let counter = FaultCounter(rule.facts, itemCount: problem.count)
          if counter.countsOrder { soft.append((counter, rule.pointsPerCount * scale)) }
        }
      }
    }
    softRules = soft
    for (term, scale) in zip(terms, scales.scales) where scale > 0 {
      for part in term.parts { add(part, scale) }
    }
  }

  private func add(_ term: SearchTerm, _ scale: Int) {
    switch term {
    case .drops(let values):
      for (item, value) in values.enumerated() { drops.base[item] += value * scale }
    case .inversions(let points): perInversion += points * scale
    case .changeover(let points): perStepOfChangeover += points * scale
    case .alternation(let alternation):
      alternations.append(
        (
          NumberBuffer(alternation.classOfItem.map { $0 ?? -1 }),
          NumberBuffer(alternation.shares.flatMap { $0.map { $0 ? 1 : 0 } }),
          alternation.shares.count, alternation.points * scale
        )
      )
    case .lengths, .finish, .lateness, .nearness, .waiting, .soft, .sum: return
    }
  }

  /// Whether anything has to be looked up in the whole order.
  var looksEverywhere: Bool { rules.countsOrder || !softRules.isEmpty || !alternations.isEmpty }

  /// How two items count that stand in this order: 1 against the file's, 0 with it or not at all.
  @inline(__always)
  func isInverted(_ one: Int, before other: Int) -> Int {
    one > other && !floats[one] && !floats[other] ? 1 : 0
  }

  /// What the neighbours of an order break and cost at some of its places.
  ///
  /// The changeover to the session's end counts at the place behind the last.
  @inline(__always)
  func neighbours(
    _ order: UnsafePointer<Int>,
    _ kept: Int,
    _ places: Range<Int>
  ) -> (faults: Int, cost: Int) {
    var (faults, steps) = (0, 0)
    for place in places {
      if place == kept {
        if kept == 0 { continue }
        let turn = stage.closing(from: order[kept - 1])
        if turn < 0 { faults += 1 } else { steps += turn }
        continue
      }
      let turn = stage.turn(before: place, of: order)
      if turn < 0 { faults += 1 } else { steps += turn }
      let item = order[place]
      for index in spacingsOfItem.range(item) {
        let spacing = spacingsOfItem.items.base[index]
        let roles = spacingRoles[spacing].base
        let between = spacings[spacing]
        var other = place - 1
        while other >= 0, other >= place - between {
          if roles[order[other]] == 1 { faults += between - (place - other - 1) }
          other -= 1
        }
      }
    }
    return (faults, steps * perStepOfChangeover)
  }

  /// What the whole of an order breaks and costs beside its neighbours; `places` are -1 for items
  /// that are not in it.
  func whole(
    _ order: UnsafePointer<Int>,
    _ kept: Int,
    places: UnsafePointer<Int>
  ) -> (faults: Int, nearness: Int, cost: Int) {
    var cost = 0
    for soft in softRules {
      cost += soft.counter.faults(order, kept, places: places) * soft.pointsPerCount
    }
    for alternation in alternations {
      var last = -1
      for place in 0..<kept {
        let own = alternation.classes.base[order[place]]
        if own < 0 { continue }
        if last >= 0, alternation.shares.base[last * alternation.width + own] == 1 {
          cost += alternation.cost
        }
        last = own
      }
    }
    if !rules.countsOrder { return (0, 0, cost) }
    return (
      rules.faults(order, kept, places: places), rules.distanceOfNeighbours(order, kept), cost
    )
  }
}
