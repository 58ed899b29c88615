// SPDX-License-Identifier: GPL-3.0-or-later

/// The rules on time that reach further than from one item to the next.
///
/// What they need to know of the past is a few clock positions: for items kept apart by minutes when
/// the next may start, for a gap when its first item ended, for the last end of a block whether it is
/// late enough. A position that can bind nothing any more is forgotten, so that nodes stay few.
final class DoneSetTimes: Sendable {
  /// What is remembered, one number for each rule; `forgotten` where nothing is.
  typealias Memory = SIMD16<Int32>

  /// A memory mixed into one number, for tables.
  static func mixed(_ memory: Memory) -> UInt64 {
    let words = unsafeBitCast(memory, to: SIMD8<UInt64>.self)
    var mixed: UInt64 = 0x9E37_79B9_7F4A_7C15
    for lane in 0..<8 {
      mixed = (mixed ^ words[lane]) &* 0xBF58_476D_1CE4_E5B9
      mixed ^= mixed >> 29
    }
    return mixed
  }

  static let forgotten = Int32.min
  private static let reached = Int32.max

  private struct Separation {
    let members: ItemMask
    let least: Steps
  }

  private struct Gap {
    let earlier: Int
    let later: Int
    let between: ItemMask
    let least: Steps?
    let most: Steps?
  }

  private struct Span {
    let members: ItemMask
    let firstStart: ClosedRange<Steps>
    let lastEnd: ClosedRange<Steps>
  }

  private struct Run {
    let members: ItemMask
    let longest: [(item: Int, length: Steps)]
    let most: Steps
  }

  private struct Stretch {
    let breaks: ItemMask
    /// The breaks again, how long each may be and when it ends at the latest.
    let pauses: [(item: Int, longest: Steps, latestEnd: Steps)]
    let most: Steps
  }

  private let separations: [Separation]
  private let gaps: [Gap]
  private let spans: [Span]
  private let runs: [Run]
  private let stretches: [Stretch]
  private let people: [ItemMask]
  private let beforeGaps: ItemMask
  /// Whether no such rule is there, so that nothing is ever remembered.
  let isEmpty: Bool

  /// Nil when there are more rules than a memory has numbers.
  ///
  /// `people` are the items of those for whom the end of their last item is to be remembered.
  init?(_ problem: Problem, _ frame: Frame, people: [ItemMask] = []) {
    self.people = people
    separations = problem.facts.separations.filter { $0.items.count > 1 }.map { separation in
      Separation(members: ItemMask(separation.items), least: separation.least)
    }
    gaps = problem.facts.gaps.map {
      Gap(
        earlier: $0.earlier,
        later: $0.later,
        between: ItemMask($0.between),
        least: $0.least,
        most: $0.most
      )
    }
    spans = problem.facts.spans.map { span in
      Span(
        members: ItemMask(span.members),
        firstStart: span.firstStart,
        lastEnd: span.lastEnd
      )
    }
    runs = problem.facts.runs.map { run in
      Run(
        members: ItemMask(run.items),
        longest: run.items.map { ($0, problem.entries[$0].longest) },
        most: run.most
      )
    }
    stretches = problem.facts.stretches.map {
      Stretch(
        breaks: ItemMask($0.breaks),
        pauses: $0.breaks.map { item in
          let longest = problem.entries[item].longest
          return (item, longest, frame.latest[item] + longest)
        },
        most: $0.most
      )
    }
    beforeGaps = ItemMask(problem.facts.gaps.filter { $0.most != nil }.map(\.earlier))
    isEmpty =
      separations.isEmpty && gaps.isEmpty && spans.isEmpty && runs.isEmpty && stretches.isEmpty
      && people.isEmpty
    guard firstPerson + people.count <= Memory.scalarCount else { return nil }
  }

  /// At the session's start nothing is remembered.
  var start: Memory {
    Memory(repeating: Self.forgotten)
  }

  /// Whether an item may have to start later than it could, for what follows not to be too far from it.
  ///
  /// That is an item before a gap that must not grow too long, and what a stretch without a break is
  /// counted from: a break, and the first item of all.
  func canBeDelayed(_ item: Int, isFirst: Bool) -> Bool {
    beforeGaps.contains(item) || stretches.contains { isFirst || $0.breaks.contains(item) }
  }

  private var firstRun: Int { separations.count + gaps.count + spans.count }
  private var firstStretch: Int { firstRun + runs.count }
  private var firstPerson: Int { firstStretch + stretches.count }

  /// When the last item of a person ended, as long as another may follow; nil before their first.
  func lastEnd(of person: Int, _ memory: Memory) -> Steps? {
    let end = memory[firstPerson + person]
    return end == Self.forgotten ? nil : Int(end)
  }

  /// When an item may start after what is remembered; empty when it may not.
  func starts(of item: Int, in state: DoneState, _ memory: Memory) -> ClosedRange<Steps>? {
    var from = 0
    var until = ClosedRange.unbounded.upperBound
    for (index, separation) in separations.enumerated()
    where separation.members.contains(item) && memory[index] != Self.forgotten {
      from = max(from, Int(memory[index]))
    }
    for (offset, gap) in gaps.enumerated() where gap.later == item && !gap.between.meets(state) {
      let end = memory[separations.count + offset]
      guard end != Self.forgotten else { continue }
      if let least = gap.least { from = max(from, Int(end) + least) }
      if let most = gap.most { until = min(until, Int(end) + most) }
    }
    for span in spans where span.members.contains(item) && !span.members.meets(state) {
      from = max(from, span.firstStart.lowerBound)
      until = min(until, span.firstStart.upperBound)
    }
    for (offset, stretch) in stretches.enumerated() {
      let since = memory[firstStretch + offset]
      if since != Self.forgotten { until = min(until, Int(since) + stretch.most) }
    }
    return from <= until ? from...until : nil
  }

  /// The longest an item may be after what is remembered.
  func longest(of item: Int, _ memory: Memory) -> Steps {
    runs.enumerated().reduce(ClosedRange.unbounded.upperBound) { longest, entry in
      guard entry.element.members.contains(item) else { return longest }
      let before = memory[firstRun + entry.offset]
      return min(longest, entry.element.most - (before == Self.forgotten ? 0 : Int(before)))
    }
  }

  /// The latest end of an item; the ends at which a block would end late enough if it ended now.
  func ends(of item: Int) -> (latest: Steps, reaching: [Steps]) {
    var latest = ClosedRange.unbounded.upperBound
    var reaching: [Steps] = []
    for span in spans where span.members.contains(item) {
      latest = min(latest, span.lastEnd.upperBound)
      if span.lastEnd.boundedBelow != nil { reaching.append(span.lastEnd.lowerBound) }
    }
    return (latest, reaching)
  }

  /// What is remembered once an item has ended.
  ///
  /// - Parameters:
  ///   - item: the item.
  ///   - length: how long it took.
  ///   - end: when it ended.
  ///   - memory: what was remembered before it.
  ///   - state: what is done, the item included.
  /// - Returns: the new memory.
  func after(
    _ item: Int,
    length: Steps,
    end: Steps,
    _ memory: Memory,
    in state: DoneState
  ) -> Memory {
    var next = memory
    for (index, separation) in separations.enumerated() {
      if separation.members.contains(item) { next[index] = Int32(end + separation.least) }
      if next[index] != Self.forgotten,
        Int(next[index]) <= end || separation.members.isInside(state)
      {
        next[index] = Self.forgotten
      }
    }
    for (offset, gap) in gaps.enumerated() {
      let index = separations.count + offset
      if gap.earlier == item { next[index] = Int32(end) }
      guard next[index] != Self.forgotten else { continue }
      let isPast = gap.most == nil && (gap.least.map { Int(next[index]) + $0 <= end } ?? true)
      if isPast || state.isPlaced(gap.later) || gap.between.meets(state) {
        next[index] = Self.forgotten
      }
    }
    for (offset, span) in spans.enumerated() where span.members.contains(item) {
      if span.lastEnd.boundedBelow != nil, end >= span.lastEnd.lowerBound {
        next[separations.count + gaps.count + offset] = Self.reached
      }
    }
    for (offset, stretch) in stretches.enumerated() {
      let index = firstStretch + offset
      if stretch.breaks.contains(item) {
        next[index] = Int32(end)
      } else if next[index] == Self.forgotten {
        next[index] = Int32(end - length)
      }
    }
    for (offset, items) in people.enumerated() {
      if items.contains(item) { next[firstPerson + offset] = Int32(end) }
      if items.isInside(state) { next[firstPerson + offset] = Self.forgotten }
    }
    for (offset, run) in runs.enumerated() {
      let index = firstRun + offset
      guard run.members.contains(item) else {
        next[index] = Self.forgotten
        continue
      }
      let total = length + (next[index] == Self.forgotten ? 0 : Int(next[index]))
      let toCome = run.longest.reduce(0) { state.isPlaced($1.item) ? $0 : $0 + $1.length }
      next[index] = total + toCome <= run.most ? Self.forgotten : Int32(total)
    }
    return next
  }

  /// No order that goes on from here finishes later, as stretches without a break tell.
  ///
  /// With the breaks to come a finish can be later by each of them and a stretch after it, but not
  /// later than a stretch after the latest end of the last.
  func latestFinish(after state: DoneState, _ memory: Memory) -> Steps {
    var latest = ClosedRange.unbounded.upperBound
    for (offset, stretch) in stretches.enumerated() {
      let since = memory[firstStretch + offset]
      guard since != Self.forgotten else { continue }
      var chained = Int(since) + stretch.most
      var afterLast = chained
      for pause in stretch.pauses where !state.isPlaced(pause.item) {
        chained += pause.longest + stretch.most
        afterLast = max(afterLast, pause.latestEnd + stretch.most)
      }
      latest = min(latest, chained, afterLast)
    }
    return latest
  }

  /// Whether an order may end here: every block that has begun has ended late enough, and the finish
  /// is not too long after the last break.
  func mayEnd(_ state: DoneState, _ memory: Memory, finish: Steps) -> Bool {
    stretches.enumerated().allSatisfy { offset, stretch in
      let since = memory[firstStretch + offset]
      return since == Self.forgotten || finish <= Int(since) + stretch.most
    }
      && spans.enumerated().allSatisfy { offset, span in
        span.lastEnd.boundedBelow == nil || !span.members.meets(state)
          || memory[separations.count + gaps.count + offset] == Self.reached
      }
  }
}
