// SPDX-License-Identifier: GPL-3.0-or-later

/// Every way the items of an event can follow one another, without times.
///
/// States are what is done so far; a move places one more item. Precedences, blocks kept together,
/// items kept apart and forbidden changeovers are exact here. A path from the first state to one
/// where everything is placed that must be is an order.
struct DoneSetGraph {
  struct Move {
    let item: Int
    let to: Int
    let changeover: Steps
  }

  private(set) var states: [DoneState] = [DoneState()]
  /// By state; a move leads to a state of a higher index.
  private(set) var moves: [[Move]] = []

  private let problem: Problem
  private let successors: [ItemMask]
  private let needed: [ItemMask]
  private let groups: [Group]
  private let spacings: [(members: ItemMask, isMember: [Bool], between: Int)]
  private let choices: [(items: ItemMask, least: Int, most: Int)]
  private let outermosts: [Outermost]
  private let adjacencies: [Adjacency]
  private let alternations: [(classOfItem: [Int?], items: ItemMask)]

  private struct Group {
    let isMember: [Bool]
    let isOutsider: [Bool]
    let members: ItemMask
    let mandatory: ItemMask
  }

  private struct Outermost {
    let subject: ItemMask
    let others: ItemMask
    let isSubject: [Bool]
    let isOther: [Bool]
    let isMandatory: Bool
    let isLast: Bool

    /// The mark after an item is placed; nil when it may not be.
    func mark(_ mark: Bool, placing item: Int, in state: DoneState) -> Bool? {
      let hasBegun = subject.meets(state)
      if !isLast {
        let isTooEarly = isOther[item] && !hasBegun && isMandatory
        let isTooLate = isSubject[item] && !hasBegun && others.meets(state)
        return isTooEarly || isTooLate ? nil : false
      }
      if isSubject[item] { return false }
      guard isOther[item], hasBegun else { return mark }
      return subject.isInside(state) ? nil : true
    }
  }

  private struct Adjacency {
    let first: ItemMask
    let second: ItemMask
    let isFirst: [Bool]
    let isSecond: [Bool]
    let needsSecond: Bool

    /// The mark after an item is placed; nil when it may not be.
    func mark(_ mark: Bool, placing item: Int, in state: DoneState) -> Bool? {
      let hasBegun = second.meets(state)
      if isFirst[item] { return hasBegun ? nil : true }
      if isSecond[item] { return hasBegun || mark || !first.meets(state) ? false : nil }
      return mark && needsSecond && first.isInside(state) ? nil : false
    }
  }

  /// Nil when the states are too many, or when a rule or a preference has no place in them.
  init?(
    _ problem: Problem,
    _ frame: Frame,
    alternations: [SearchTerm.Alternation],
    maximumStates: Int,
    isOver: () -> Bool
  ) {
    let facts = problem.facts
    let togethernesses = facts.togethernesses.filter { together in
      together.members.count > 1
        && together.outsiders.contains { frame.canInterrupt($0, together.members) }
    }
    guard problem.count <= 256, togethernesses.count <= 64, facts.spacings.count <= 16,
      facts.spacings.allSatisfy({ $0.itemsBetween <= 15 }),
      facts.outermosts.count + facts.adjacencies.count <= 64,
      alternations.count <= 8, alternations.allSatisfy({ $0.shares.count <= 255 })
    else { return nil }
    self.problem = problem
    let all = problem.entries.indices
    successors = all.map { item in ItemMask(all.filter { frame.precedes[item][$0] }) }
    needed = all.map { item in
      ItemMask(all.filter { frame.precedes[$0][item] && !problem.entries[$0].isOptional })
    }
    groups = togethernesses.map { together in
      Group(
        isMember: all.map(together.members.contains),
        isOutsider: all.map(together.outsiders.contains),
        members: ItemMask(together.members),
        mandatory: ItemMask(together.members.filter { !problem.entries[$0].isOptional })
      )
    }
    spacings = facts.spacings.map { spacing in
      (ItemMask(spacing.items), all.map(spacing.items.contains), spacing.itemsBetween)
    }
    outermosts = facts.outermosts.map { outermost in
      Outermost(
        subject: ItemMask(outermost.subject),
        others: ItemMask(outermost.others),
        isSubject: all.map(outermost.subject.contains),
        isOther: all.map(outermost.others.contains),
        isMandatory: outermost.subject.contains { !problem.entries[$0].isOptional },
        isLast: outermost.isLast
      )
    }
    adjacencies = facts.adjacencies.map { adjacency in
      Adjacency(
        first: ItemMask(adjacency.first),
        second: ItemMask(adjacency.second),
        isFirst: all.map(adjacency.first.contains),
        isSecond: all.map(adjacency.second.contains),
        needsSecond: adjacency.second.contains { !problem.entries[$0].isOptional }
      )
    }
    self.alternations = alternations.map { alternation in
      (alternation.classOfItem, ItemMask(all.filter { alternation.classOfItem[$0] != nil }))
    }
    choices = facts.choices.map { (ItemMask($0.items), $0.least, $0.most) }
    let possible = all.filter { !frame.positions[$0].isEmpty }
    guard expand(possible, maximumStates: maximumStates, isOver: isOver) else { return nil }
  }

  /// Whether an order may end with what is placed, as far as no clock is asked.
  func mayEnd(_ state: DoneState) -> Bool {
    problem.mandatory.allSatisfy(state.isPlaced)
      && outermosts.indices.allSatisfy { state.marks >> UInt64($0) & 1 == 0 }
      && choices.allSatisfy { $0.least <= $0.items.count(in: state) }
  }

  private mutating func expand(
    _ possible: [Int],
    maximumStates: Int,
    isOver: () -> Bool
  ) -> Bool {
    var known: [DoneState: Int] = [states[0]: 0]
    // States are met in the order of how many items are placed, so every move leads forwards.
    var at = 0
    while at < states.count {
      if at.isMultiple(of: 1024), isOver() { return false }
      let state = states[at]
      var here: [Move] = []
      for item in possible where !state.isPlaced(item) {
        guard let changeover = changeover(from: state, to: item),
          let next = placing(item, in: state)
        else { continue }
        let to: Int
        if let index = known[next] {
          to = index
        } else {
          if states.count >= maximumStates { return false }
          to = states.count
          known[next] = to
          states.append(next)
        }
        here.append(Move(item: item, to: to, changeover: changeover))
      }
      moves.append(here)
      at += 1
    }
    return true
  }

  private func changeover(from state: DoneState, to item: Int) -> Steps? {
    let setup = problem.entries[item].setup
    return state.setup < 0 ? problem.openings[setup] : problem.changeovers[state.setup][setup]
  }

  private func placing(_ item: Int, in state: DoneState) -> DoneState? {
    if successors[item].meets(state) || !needed[item].isInside(state) { return nil }
    var next = state
    next.place(item)
    next.setup = problem.entries[item].setup
    for (index, group) in groups.enumerated() {
      let bit = UInt64(1) << UInt64(index)
      if group.isMember[item] {
        if state.left & bit != 0 { return nil }
      } else if group.isOutsider[item], group.members.meets(state) {
        if !group.mandatory.isInside(state) { return nil }
        next.left |= bit
      }
      // Once nothing of the block is left over, whether it was left says nothing any more.
      if group.members.isInside(next) { next.left &= ~bit }
    }
    if choices.contains(where: { $0.items.count(in: next) > $0.most }) { return nil }
    for (index, outermost) in outermosts.enumerated() {
      let bit = UInt64(1) << UInt64(index)
      guard let mark = outermost.mark(state.marks & bit != 0, placing: item, in: state) else {
        return nil
      }
      next.marks = mark ? next.marks | bit : next.marks & ~bit
    }
    for (index, adjacency) in adjacencies.enumerated() {
      let bit = UInt64(1) << UInt64(outermosts.count + index)
      guard let mark = adjacency.mark(state.marks & bit != 0, placing: item, in: state) else {
        return nil
      }
      next.marks = mark ? next.marks | bit : next.marks & ~bit
    }
    for (index, alternation) in alternations.enumerated() {
      if let number = alternation.classOfItem[item] { next.setLastClass(number, of: index) }
      // After the last of them all are alike.
      if alternation.items.isInside(next) { next.setLastClass(nil, of: index) }
    }
    next.waits = 0
    for (index, spacing) in spacings.enumerated() {
      var wait = max(0, state.wait(of: index) - 1)
      if spacing.isMember[item] {
        if state.wait(of: index) > 0 { return nil }
        wait = spacing.between
      }
      if spacing.members.isInside(next) { wait = 0 }
      next.waits |= UInt64(wait) << UInt64(4 * index)
    }
    return next
  }
}
