// SPDX-License-Identifier: GPL-3.0-or-later

/// Makes the changes that a search tries; none of them breaks a precedence.
///
/// An item or a run of items is moved, two are swapped, an optional one is left out or put back, a
/// block is moved as a whole, the items of a block of equal minutes get another length.
struct OrderMoves {
  private let trial: OrderTrial
  private let precedes: NumberBuffer
  private let count: Int
  private let optional: [Int]
  /// Items that have to stay together although others could come between them.
  private let blocks: [[Int]]
  /// In sixteenths, how often each kind of change is made.
  private let shareOfToggles: Int
  private let shareOfBlocks: Int
  private let shareOfLengths: Int

  init(_ trial: OrderTrial, _ problem: Problem, _ frame: Frame) {
    self.trial = trial
    count = problem.count
    precedes = NumberBuffer(frame.precedes.flatMap { $0.map { $0 ? 1 : 0 } })
    optional = problem.entries.indices.filter {
      problem.entries[$0].isOptional && !frame.positions[$0].isEmpty
    }
    blocks = problem.facts.togethernesses.filter { group in
      group.members.count > 1 && group.outsiders.contains { frame.canInterrupt($0, group.members) }
    }.map(\.members)
    shareOfToggles = optional.isEmpty ? 0 : 2
    shareOfBlocks = blocks.isEmpty ? 0 : 3
    shareOfLengths = trial.lengths.hasGroups ? 1 : 0
  }

  @inline(__always)
  private func mustPrecede(_ one: Int, _ other: Int) -> Bool {
    precedes.base[one * count + other] != 0
  }

  /// Makes a change; false when the one that was drawn is none.
  func make(using random: inout SplitMix64) -> Bool {
    let draw = random.next(below: 16)
    if draw < shareOfToggles { return toggle(using: &random) }
    if draw < shareOfToggles + shareOfBlocks { return moveBlock(using: &random) }
    if draw < shareOfToggles + shareOfBlocks + shareOfLengths {
      return changeLength(using: &random)
    }
    guard trial.kept > 1 else { return false }
    if draw >= 13 { return swap(using: &random) }
    return moveRun(using: &random)
  }

  private func toggle(using random: inout SplitMix64) -> Bool {
    let item = optional[random.next(below: optional.count)]
    let place = trial.place(of: item)
    if place >= 0 {
      trial.remove(at: place)
      return true
    }
    let items = trial.items
    var from = trial.kept
    while from > 0, !mustPrecede(items[from - 1], item) { from -= 1 }
    var until = 0
    while until < trial.kept, !mustPrecede(item, items[until]) { until += 1 }
    guard from <= until else { return false }
    trial.insert(item, at: from + random.next(below: until - from + 1))
    return true
  }

  private func moveBlock(using random: inout SplitMix64) -> Bool {
    let block = blocks[random.next(below: blocks.count)]
    var (first, last) = (Int.max, -1)
    for item in block {
      let place = trial.place(of: item)
      if place >= 0 { (first, last) = (min(first, place), max(last, place)) }
    }
    guard last >= 0, last - first + 1 < trial.kept else { return false }
    return move(from: first, length: last - first + 1, using: &random)
  }

  private func changeLength(using random: inout SplitMix64) -> Bool {
    let group = random.next(below: trial.lengths.count)
    let range = trial.lengths.ranges[group]
    guard range.count > 1 else { return false }
    let now = trial.lengths.lengths[group]
    var length = range.lowerBound + random.next(below: range.count - 1)
    if length >= now { length += 1 }
    trial.setLength(length, of: group)
    return true
  }

  private func moveRun(using random: inout SplitMix64) -> Bool {
    let longest = random.next(below: 4) == 0 ? min(6, trial.kept - 1) : 1
    let length = longest == 1 ? 1 : 1 + random.next(below: longest)
    let from = random.next(below: trial.kept - length + 1)
    return move(from: from, length: length, using: &random)
  }

  /// How far something goes: as often a little as any way.
  private func distance(using random: inout SplitMix64) -> Int {
    1 + random.next(below: random.next(below: 2) == 0 ? 4 : trial.kept)
  }

  /// Moves a run as far as drawn, or up to what it must not pass.
  private func move(from: Int, length: Int, using random: inout SplitMix64) -> Bool {
    let items = trial.items
    var way = distance(using: &random)
    var to = from
    if random.next(below: 2) == 0 {
      while way > 0, to > 0, !isHeld(items[to - 1], before: from, length) {
        to -= 1
        way -= 1
      }
    } else {
      while way > 0, to + length < trial.kept, !isHeld(from, length, before: items[to + length]) {
        to += 1
        way -= 1
      }
    }
    if to == from { return false }
    trial.move(from: from, length: length, to: to)
    return true
  }

  @inline(__always)
  private func isHeld(_ item: Int, before from: Int, _ length: Int) -> Bool {
    for place in from..<(from + length) where mustPrecede(item, trial.items[place]) { return true }
    return false
  }

  @inline(__always)
  private func isHeld(_ from: Int, _ length: Int, before item: Int) -> Bool {
    for place in from..<(from + length) where mustPrecede(trial.items[place], item) { return true }
    return false
  }

  private func swap(using random: inout SplitMix64) -> Bool {
    let items = trial.items
    let one = random.next(below: trial.kept)
    let other = one + distance(using: &random)
    guard other < trial.kept else { return false }
    for place in one...other {
      if place > one, mustPrecede(items[one], items[place]) { return false }
      if place < other, mustPrecede(items[place], items[other]) { return false }
    }
    trial.swap(one, other)
    return true
  }
}
