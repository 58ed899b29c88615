// SPDX-License-Identifier: GPL-3.0-or-later

/// Counts how far an order is from facts, as `Facts.distance` does, without asking for memory.
///
/// Windows and spans are not counted here: they are bounds on one time, which `OrderTimes` keeps and
/// `TimePrices` prices.
final class FaultCounter {
  private let itemCount: Int
  private let precedences: [Facts.Precedence]
  private let togethernesses: Groups
  private let spacings: [Int]
  private let spacingMembers: Groups
  private let outermosts: [Bool]
  private let outermostMembers: Groups
  private let adjacencies: Groups
  private let choices: [(least: Int, most: Int)]
  private let choiceMembers: NumberLists
  private let separations: [Steps]
  private let separationMembers: Groups
  private let gaps: [Gap]
  private let runs: [Steps]
  private let runMembers: Groups
  private let stretches: [Steps]
  private let breaks: Groups

  /// Of several groups, which items are in them: 1 for the first kind of member, 2 for the second.
  private struct Groups {
    let count: Int
    private let itemCount: Int
    private let roles: NumberBuffer

    init(_ groups: [(first: [Int], second: [Int])], _ itemCount: Int) {
      count = groups.count
      self.itemCount = itemCount
      roles = NumberBuffer(repeating: 0, count: groups.count * itemCount)
      for (index, group) in groups.enumerated() {
        for item in group.second { roles.base[index * itemCount + item] = 2 }
        for item in group.first { roles.base[index * itemCount + item] = 1 }
      }
    }

    /// The roles in one group, by item.
    @inline(__always)
    func roles(in group: Int) -> UnsafeMutablePointer<Int> { roles.base + group * itemCount }
  }

  private struct Gap {
    let earlier: Int
    let later: Int
    let between: [Int]
    let least: Steps
    let most: Steps
  }

  /// Counts all facts; `passingPrecedences` leaves those out that every order of a search keeps.
  init(_ facts: Facts, itemCount: Int, passingPrecedences: Bool = false) {
    self.itemCount = itemCount
    precedences = passingPrecedences ? [] : facts.precedences
    togethernesses = Groups(facts.togethernesses.map { ($0.members, $0.outsiders) }, itemCount)
    let spacing = facts.spacings.filter { $0.itemsBetween > 0 && $0.items.count > 1 }
    spacings = spacing.map(\.itemsBetween)
    spacingMembers = Groups(spacing.map { ($0.items, []) }, itemCount)
    outermosts = facts.outermosts.map(\.isLast)
    outermostMembers = Groups(facts.outermosts.map { ($0.subject, $0.others) }, itemCount)
    adjacencies = Groups(facts.adjacencies.map { ($0.first, $0.second) }, itemCount)
    choices = facts.choices.map { ($0.least, $0.most) }
    choiceMembers = NumberLists(facts.choices.map(\.items))
    let separate = facts.separations.filter { $0.items.count > 1 }
    separations = separate.map(\.least)
    separationMembers = Groups(separate.map { ($0.items, []) }, itemCount)
    gaps = facts.gaps.map {
      Gap(
        earlier: $0.earlier,
        later: $0.later,
        between: $0.between,
        least: $0.least ?? ClosedRange.unbounded.lowerBound,
        most: $0.most ?? ClosedRange.unbounded.upperBound
      )
    }
    runs = facts.runs.map(\.most)
    runMembers = Groups(facts.runs.map { ($0.items, []) }, itemCount)
    stretches = facts.stretches.map(\.most)
    breaks = Groups(facts.stretches.map { ($0.breaks, []) }, itemCount)
  }

  var countsOrder: Bool {
    !precedences.isEmpty || togethernesses.count + spacings.count + outermosts.count > 0
      || adjacencies.count + choices.count > 0
  }

  var countsTimes: Bool {
    separations.count + gaps.count + runs.count + stretches.count > 0
  }

  /// Facts on order missed; `places` are -1 for items that are not in the order.
  func faults(_ order: UnsafePointer<Int>, _ kept: Int, places: UnsafePointer<Int>) -> Int {
    var faults = 0
    for precedence in precedences {
      let (one, other) = (places[precedence.before], places[precedence.after])
      if one >= 0, other >= 0, other < one { faults += 1 }
    }
    for group in 0..<togethernesses.count {
      faults += strangers(order, kept, togethernesses.roles(in: group))
    }
    for group in 0..<spacings.count {
      faults += crowding(order, kept, spacingMembers.roles(in: group), spacings[group])
    }
    for group in 0..<outermosts.count {
      let roles = outermostMembers.roles(in: group)
      faults += furtherOut(order, kept, roles, isLast: outermosts[group])
    }
    for group in 0..<adjacencies.count {
      faults += distance(order, kept, adjacencies.roles(in: group)) == 0 ? 0 : 1
    }
    for choice in choices.indices {
      var count = 0
      for index in choiceMembers.range(choice) where places[choiceMembers.items.base[index]] >= 0 {
        count += 1
      }
      faults += max(0, choices[choice].least - count, count - choices[choice].most)
    }
    return faults
  }

  private func strangers(
    _ order: UnsafePointer<Int>,
    _ kept: Int,
    _ roles: UnsafePointer<Int>
  ) -> Int {
    var (inside, since, hasBegun) = (0, 0, false)
    for place in 0..<kept {
      switch roles[order[place]] {
      case 1:
        if hasBegun { inside += since }
        (since, hasBegun) = (0, true)
      case 2: since += 1
      default: continue
      }
    }
    return inside
  }

  private func crowding(
    _ order: UnsafePointer<Int>,
    _ kept: Int,
    _ roles: UnsafePointer<Int>,
    _ itemsBetween: Int
  ) -> Int {
    var missing = 0
    for place in 0..<kept where roles[order[place]] == 1 {
      for other in max(0, place - itemsBetween)..<place where roles[order[other]] == 1 {
        missing += itemsBetween - (place - other - 1)
      }
    }
    return missing
  }

  private func furtherOut(
    _ order: UnsafePointer<Int>,
    _ kept: Int,
    _ roles: UnsafePointer<Int>,
    isLast: Bool
  ) -> Int {
    var others = 0
    for index in 0..<kept {
      let role = roles[order[isLast ? kept - 1 - index : index]]
      if role == 1 { return others }
      if role == 2 { others += 1 }
    }
    return 0
  }

  /// How far the first of the second kind is from directly after the last of the first kind.
  private func distance(
    _ order: UnsafePointer<Int>,
    _ kept: Int,
    _ roles: UnsafePointer<Int>
  ) -> Int {
    var (last, next) = (-1, -1)
    for place in 0..<kept {
      let role = roles[order[place]]
      if role == 1 { last = place } else if role == 2, next < 0 { next = place }
    }
    return last < 0 || next < 0 ? 0 : abs(next - last - 1)
  }

  /// How far items that have to be neighbours are from each other, for a search to come nearer.
  func distanceOfNeighbours(_ order: UnsafePointer<Int>, _ kept: Int) -> Int {
    (0..<adjacencies.count).reduce(0) {
      $0 + max(0, distance(order, kept, adjacencies.roles(in: $1)) - 1)
    }
  }
}

extension FaultCounter {
  /// Steps by which facts on time are missed; starts and lengths go by item.
  func steps(
    _ order: UnsafePointer<Int>,
    _ kept: Int,
    places: UnsafePointer<Int>,
    starts: UnsafePointer<Int>,
    lengths: UnsafePointer<Int>,
    finish: Steps
  ) -> Steps {
    var steps = stepsTooLongInRuns(order, kept, lengths)
    for group in 0..<separations.count {
      let roles = separationMembers.roles(in: group)
      for place in 0..<kept where roles[order[place]] == 1 {
        for other in 0..<place where roles[order[other]] == 1 {
          let distance = starts[order[place]] - starts[order[other]] - lengths[order[other]]
          steps += max(0, separations[group] - distance)
        }
      }
    }
    for gap in gaps where places[gap.earlier] >= 0 && places[gap.later] >= 0 {
      if gap.between.contains(where: { places[$0] >= 0 }) { continue }
      let distance = starts[gap.later] - starts[gap.earlier] - lengths[gap.earlier]
      steps += max(0, gap.least - distance, distance - gap.most)
    }
    for group in 0..<stretches.count where kept > 0 {
      let roles = breaks.roles(in: group)
      var since = starts[order[0]]
      for place in 0..<kept where roles[order[place]] == 1 {
        steps += max(0, starts[order[place]] - since - stretches[group])
        since = starts[order[place]] + lengths[order[place]]
      }
      steps += max(0, finish - since - stretches[group])
    }
    return steps
  }

  /// Steps by which runs of neighbours are too long.
  func stepsTooLongInRuns(
    _ order: UnsafePointer<Int>,
    _ kept: Int,
    _ lengths: UnsafePointer<Int>
  ) -> Steps {
    var steps = 0
    for group in 0..<runs.count {
      let roles = runMembers.roles(in: group)
      var run = 0
      for place in 0..<kept {
        if roles[order[place]] == 1 {
          run += lengths[order[place]]
        } else {
          steps += max(0, run - runs[group])
          run = 0
        }
      }
      steps += max(0, run - runs[group])
    }
    return steps
  }

  var countsRuns: Bool { !runs.isEmpty }
}
