// SPDX-License-Identifier: GPL-3.0-or-later

/// How the items of an event can follow one another, without times.
///
/// States are what is done so far; placing one more item leads to the next. Precedences, blocks kept
/// together, items kept apart and forbidden changeovers are exact here. A path from the first state
/// to one where everything is placed that must be is an order.
struct DoneSetRules: Sendable {
  private let problem: Problem
  /// Items that some order can keep.
  let possible: [Int]
  private let mandatory: ItemMask
  private let successors: [ItemMask]
  private let needed: [ItemMask]
  private let groups: [Group]
  private let spacings: [(members: ItemMask, between: Int)]
  private let choices: [(items: ItemMask, least: Int, most: Int)]
  private let outermosts: [Outermost]
  private let adjacencies: [Adjacency]
  /// Items of which it has to be known whether they are the last one placed.
  private let watched: [Int]
  private let alternations: [(classOfItem: [Int?], items: ItemMask)]

  /// The marks that must be gone at the end.
  private let outermostMarks: UInt64

  private struct Group {
    let members: ItemMask
    let outsiders: ItemMask
    let mandatory: ItemMask
  }

  private struct Outermost {
    let subject: ItemMask
    let others: ItemMask
    let isMandatory: Bool
    let isLast: Bool

    /// The mark after an item is placed; nil when it may not be.
    func mark(_ mark: Bool, placing item: Int, in state: DoneState) -> Bool? {
      let hasBegun = subject.meets(state)
      if !isLast {
        let isTooEarly = others.contains(item) && !hasBegun && isMandatory
        let isTooLate = subject.contains(item) && !hasBegun && others.meets(state)
        return isTooEarly || isTooLate ? nil : false
      }
      if subject.contains(item) { return false }
      guard others.contains(item), hasBegun else { return mark }
      return subject.isInside(state) ? nil : true
    }
  }

  private struct Adjacency {
    let first: ItemMask
    let second: ItemMask
    let needsSecond: Bool

    /// The mark after an item is placed; nil when it may not be.
    func mark(_ mark: Bool, placing item: Int, in state: DoneState) -> Bool? {
      let hasBegun = second.meets(state)
      if first.contains(item) { return hasBegun ? nil : true }
      if second.contains(item) { return hasBegun || mark || !first.meets(state) ? false : nil }
      return mark && needsSecond && first.isInside(state) ? nil : false
    }
  }

  /// Nil when a rule or a preference has no place in the states.
  init?(
    _ problem: Problem,
    _ frame: Frame,
    alternations: [SearchTerm.Alternation],
    watched: [Int]
  ) {
    let facts = problem.facts
    let togethernesses = facts.togethernesses.filter { together in
      together.members.count > 1
        && together.outsiders.contains { frame.canInterrupt($0, together.members) }
    }
    guard problem.count <= 256, togethernesses.count <= 64, facts.spacings.count <= 16,
      facts.spacings.allSatisfy({ $0.itemsBetween <= 15 }),
      facts.outermosts.count + facts.adjacencies.count + watched.count <= 64,
      alternations.count <= 8, alternations.allSatisfy({ $0.shares.count <= 255 })
    else { return nil }
    self.problem = problem
    self.watched = watched
    let all = problem.entries.indices
    successors = all.map { item in ItemMask(all.filter { frame.precedes[item][$0] }) }
    needed = all.map { item in
      ItemMask(all.filter { frame.precedes[$0][item] && !problem.entries[$0].isOptional })
    }
    groups = togethernesses.map { together in
      Group(
        members: ItemMask(together.members),
        outsiders: ItemMask(together.outsiders),
        mandatory: ItemMask(together.members.filter { !problem.entries[$0].isOptional })
      )
    }
    spacings = facts.spacings.map { spacing in
      (ItemMask(spacing.items), spacing.itemsBetween)
    }
    outermosts = facts.outermosts.map { outermost in
      Outermost(
        subject: ItemMask(outermost.subject),
        others: ItemMask(outermost.others),
        isMandatory: outermost.subject.contains { !problem.entries[$0].isOptional },
        isLast: outermost.isLast
      )
    }
    adjacencies = facts.adjacencies.map { adjacency in
      Adjacency(
        first: ItemMask(adjacency.first),
        second: ItemMask(adjacency.second),
        needsSecond: adjacency.second.contains { !problem.entries[$0].isOptional }
      )
    }
    self.alternations = alternations.map { alternation in
      (alternation.classOfItem, ItemMask(all.filter { alternation.classOfItem[$0] != nil }))
    }
    outermostMarks = outermosts.isEmpty ? 0 : .max >> UInt64(64 - outermosts.count)
    choices = facts.choices.map { (ItemMask($0.items), $0.least, $0.most) }
    possible = all.filter { !frame.positions[$0].isEmpty }
    mandatory = ItemMask(problem.mandatory)
  }

  /// Whether an order may end with what is placed, as far as no clock is asked.
  func mayEnd(_ state: DoneState) -> Bool {
    mandatory.isInside(state)
      && state.marks & outermostMarks == 0
      && choices.allSatisfy { $0.least <= $0.items.count(in: state) }
  }

  /// Whether a watched item is the last one placed.
  func isLast(_ item: Int, in state: DoneState) -> Bool {
    watched.firstIndex(of: item).map { state.marks & markOfWatched($0) != 0 } ?? false
  }

  /// The marks of watched items when an item has just been placed, and no others.
  func marks(afterPlacing item: Int) -> UInt64 {
    watched.indices.reduce(0) { watched[$1] == item ? $0 | markOfWatched($1) : $0 }
  }

  private func markOfWatched(_ index: Int) -> UInt64 {
    1 << UInt64(outermosts.count + adjacencies.count + index)
  }

  /// What the stage takes to turn to the item; nil where that is forbidden.
  func changeover(from state: DoneState, to item: Int) -> Steps? {
    let setup = problem.entries[item].setup
    return state.setup < 0 ? problem.openings[setup] : problem.changeovers[state.setup][setup]
  }

  /// The state after an item is placed; nil when it may not be.
  func placing(_ item: Int, in state: DoneState) -> DoneState? {
    if successors[item].meets(state) || !needed[item].isInside(state) { return nil }
    var next = state
    next.place(item)
    next.setup = problem.entries[item].setup
    for (index, group) in groups.enumerated() {
      let bit = UInt64(1) << UInt64(index)
      if group.members.contains(item) {
        if state.left & bit != 0 { return nil }
      } else if group.outsiders.contains(item), group.members.meets(state) {
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
    for index in watched.indices { next.marks &= ~markOfWatched(index) }
    next.marks |= marks(afterPlacing: item)
    for (index, alternation) in alternations.enumerated() {
      if let number = alternation.classOfItem[item] { next.setLastClass(number, of: index) }
      // After the last of them all are alike.
      if alternation.items.isInside(next) { next.setLastClass(nil, of: index) }
    }
    next.waits = 0
    for (index, spacing) in spacings.enumerated() {
      var wait = max(0, state.wait(of: index) - 1)
      if spacing.members.contains(item) {
        if state.wait(of: index) > 0 { return nil }
        wait = spacing.between
      }
      if spacing.members.isInside(next) { wait = 0 }
      next.waits |= UInt64(wait) << UInt64(4 * index)
    }
    return next
  }
}
