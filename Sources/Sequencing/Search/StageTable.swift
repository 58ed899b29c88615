// SPDX-License-Identifier: GPL-3.0-or-later

/// What items are and when they may be on stage, as flat numbers by item.
final class StageTable {
  let problem: Problem
  let count: Int
  let setups: NumberBuffer
  let wanted: NumberBuffer
  /// Bounds on the start and the end of each item; an end is never past the session.
  let startFrom: NumberBuffer
  let startTo: NumberBuffer
  let endFrom: NumberBuffer
  let endTo: NumberBuffer
  /// When the changeover to an item may begin.
  let readies: NumberBuffer
  let openings: NumberBuffer
  let closings: NumberBuffer
  /// By item, the intervals that the whole of it may lie in, where they are more than one.
  let intervals: [[ClosedRange<Steps>]]
  /// Whether some item has several such intervals, of which the bounds above are the hull.
  let hasSeveralIntervals: Bool
  private let changeovers: NumberBuffer
  private let setupCount: Int

  /// What stands for a pair of setups that is forbidden.
  static let forbidden = -1
  private static let nowhere = ClosedRange.unbounded.upperBound

  init(_ problem: Problem) {
    self.problem = problem
    count = problem.count
    let entries = problem.entries
    setups = NumberBuffer(entries.map(\.setup))
    wanted = NumberBuffer(entries.map(\.preferred))
    let setupCount = problem.setups.count
    self.setupCount = setupCount
    changeovers = NumberBuffer(
      problem.changeovers.flatMap { row in row.map { $0 ?? Self.forbidden } }
    )
    openings = NumberBuffer(problem.openings.map { $0 ?? Self.forbidden })
    closings = NumberBuffer(problem.closings.map { $0 ?? Self.forbidden })
    var starts = [ClosedRange<Steps>](repeating: 0...problem.horizon, count: count)
    var ends = starts
    func narrow(_ range: inout ClosedRange<Steps>, to other: ClosedRange<Steps>) {
      let from = max(range.lowerBound, other.lowerBound)
      let until = min(range.upperBound, other.upperBound)
      range = from <= until ? from...until : Self.nowhere...Self.nowhere
    }
    for window in problem.facts.windows {
      narrow(&starts[window.item], to: window.starts)
      narrow(&ends[window.item], to: window.ends)
    }
    var intervals = [[ClosedRange<Steps>]?](repeating: nil, count: count)
    for presence in problem.facts.presences {
      let usable = presence.intervals.sorted { $0.lowerBound < $1.lowerBound }
      intervals[presence.item] =
        intervals[presence.item].map { known in
          known.flatMap { one in
            usable.compactMap { other in one.overlaps(other) ? one.clamped(to: other) : nil }
          }
        } ?? usable
    }
    for (item, present) in intervals.enumerated() {
      guard let present else { continue }
      let hull =
        present.isEmpty
        ? Self.nowhere...Self.nowhere
        : present[0].lowerBound...(present.map(\.upperBound).max() ?? 0)
      narrow(&starts[item], to: hull.lowerBound...max(hull.lowerBound, problem.horizon))
      narrow(&ends[item], to: min(0, hull.upperBound)...hull.upperBound)
    }
    self.intervals = intervals.map { ($0?.count ?? 0) > 1 ? $0 ?? [] : [] }
    hasSeveralIntervals = self.intervals.contains { !$0.isEmpty }
    startFrom = NumberBuffer(starts.map(\.lowerBound))
    startTo = NumberBuffer(starts.map(\.upperBound))
    endFrom = NumberBuffer(ends.map(\.lowerBound))
    endTo = NumberBuffer(ends.map(\.upperBound))
    readies = NumberBuffer(repeating: 0, count: count)
    for ready in problem.facts.readies {
      readies.base[ready.item] = max(readies.base[ready.item], ready.from)
    }
  }

  /// What the stage takes between two items; `forbidden` where they must not be neighbours.
  @inline(__always)
  func turn(from one: Int, to other: Int) -> Steps {
    changeovers.base[setups.base[one] * setupCount + setups.base[other]]
  }

  @inline(__always)
  func opening(to item: Int) -> Steps { openings.base[setups.base[item]] }

  @inline(__always)
  func closing(from item: Int) -> Steps { closings.base[setups.base[item]] }

  /// The changeover before a place of an order; `forbidden` where there is none.
  @inline(__always)
  func turn(before place: Int, of order: UnsafePointer<Int>) -> Steps {
    place == 0 ? opening(to: order[0]) : turn(from: order[place - 1], to: order[place])
  }
}
