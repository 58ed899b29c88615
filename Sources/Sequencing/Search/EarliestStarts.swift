// SPDX-License-Identifier: GPL-3.0-or-later

/// The earliest start of every item when the order and the lengths are given.
///
/// For a fixed order every rule on time is a least distance between two times, or a set of
/// intervals for one item; of all start times that hold there is one where each is earliest, and
/// raising times until nothing is broken finds it.
struct EarliestStarts {
  let problem: Problem
  /// For each item, where the whole of it may lie; nil for anywhere.
  private let intervals: [[ClosedRange<Steps>]?]
  private let starts: [ClosedRange<Steps>]
  private let ends: [ClosedRange<Steps>]
  /// For each item, when the changeover to it may begin.
  private let readies: [Steps]

  init(_ problem: Problem) {
    self.problem = problem
    var intervals = [[ClosedRange<Steps>]?](repeating: nil, count: problem.count)
    for presence in problem.facts.presences {
      let usable = presence.intervals.sorted { $0.lowerBound < $1.lowerBound }
      intervals[presence.item] = intervals[presence.item].map { Self.common($0, usable) } ?? usable
    }
    self.intervals = intervals
    var starts = [ClosedRange<Steps>](repeating: 0...problem.horizon, count: problem.count)
    var ends = starts
    for window in problem.facts.windows {
      starts[window.item] = Self.common(starts[window.item], window.starts)
      ends[window.item] = Self.common(ends[window.item], window.ends)
    }
    self.starts = starts
    self.ends = ends
    var readies = [Steps](repeating: 0, count: problem.count)
    for ready in problem.facts.readies {
      readies[ready.item] = max(readies[ready.item], ready.from)
    }
    self.readies = readies
  }

  /// An interval that nothing can lie in, for what has been narrowed to nothing.
  private static let nowhere = ClosedRange.unbounded.upperBound...ClosedRange.unbounded.upperBound

  private static func common(
    _ one: ClosedRange<Steps>,
    _ other: ClosedRange<Steps>
  ) -> ClosedRange<Steps> {
    let from = max(one.lowerBound, other.lowerBound)
    let until = min(one.upperBound, other.upperBound)
    return from <= until ? from...until : nowhere
  }

  private static func common(
    _ one: [ClosedRange<Steps>],
    _ other: [ClosedRange<Steps>]
  ) -> [ClosedRange<Steps>] {
    one.flatMap { a in other.map { common(a, $0) } }.filter { $0 != nowhere }
      .sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The earliest step from `start` on at which the item may begin, or nil when there is none.
  ///
  /// `changeover` is what the stage takes from the item before.
  func earliestStart(
    of item: Int,
    length: Steps,
    from start: Steps,
    changeover: Steps
  ) -> Steps? {
    var start = max(
      start,
      starts[item].lowerBound,
      ends[item].lowerBound - length,
      readies[item] + changeover
    )
    if let allowed = intervals[item] {
      guard
        let interval = allowed.first(where: { max(start, $0.lowerBound) + length <= $0.upperBound })
      else { return nil }
      start = max(start, interval.lowerBound)
    }
    return start <= starts[item].upperBound && start + length <= ends[item].upperBound ? start : nil
  }

  /// The starts by item, or nil when the order and the lengths cannot hold.
  ///
  /// `lengths` go by item too.
  func starts(_ sequence: [Int], lengths: [Steps]) -> [Steps]? {
    var times = [Steps](repeating: 0, count: problem.count)
    var positions = [Int](repeating: 0, count: problem.count)
    for (place, item) in sequence.enumerated() { positions[item] = place + 1 }
    for run in problem.facts.runs
    where longestRun(of: run, in: sequence, lengths: { lengths[$0] }) > run.most { return nil }
    guard let distances = distances(sequence, positions: positions, lengths: lengths) else {
      return nil
    }
    var changeovers = [Steps](repeating: 0, count: problem.count)
    for (place, item) in sequence.enumerated() {
      changeovers[item] =
        place == 0
        ? problem.openings[problem.entries[item].setup] ?? 0
        : problem.changeover(from: sequence[place - 1], to: item) ?? 0
    }
    for item in sequence { times[item] = 0 }
    var moved = true
    while moved {
      moved = false
      for item in sequence {
        guard
          let start = earliestStart(
            of: item,
            length: lengths[item],
            from: times[item],
            changeover: changeovers[item]
          )
        else { return nil }
        if start > times[item] {
          times[item] = start
          moved = true
        }
      }
      for distance in distances {
        let least = (distance.from.map { times[$0] } ?? 0) + distance.least
        if let to = distance.to {
          if times[to] < least {
            times[to] = least
            moved = true
          }
        } else if least > 0 {
          return nil
        }
      }
    }
    return times
  }

  /// `start(to) - start(from) >= least`; a missing item is the session's start, time 0.
  private struct Distance {
    let from: Int?
    let to: Int?
    let least: Steps
  }

  private func distances(
    _ sequence: [Int],
    positions: [Int],
    lengths: [Steps]
  ) -> [Distance]? {
    guard let first = sequence.first, let last = sequence.last else { return [] }
    let facts = problem.facts
    var distances: [Distance] = []
    guard let opening = problem.openings[problem.entries[first].setup],
      let closing = problem.closings[problem.entries[last].setup]
    else { return nil }
    distances.append(Distance(from: nil, to: first, least: opening))
    if !facts.allowsWaiting { distances.append(Distance(from: first, to: nil, least: -opening)) }
    for (one, next) in zip(sequence, sequence.dropFirst()) {
      guard let changeover = problem.changeover(from: one, to: next) else { return nil }
      let least = lengths[one] + changeover
      distances.append(Distance(from: one, to: next, least: least))
      if !facts.allowsWaiting { distances.append(Distance(from: next, to: one, least: -least)) }
    }
    distances.append(
      Distance(from: last, to: nil, least: lengths[last] + closing - problem.horizon)
    )
    for gap in facts.gaps where positions[gap.earlier] > 0 && positions[gap.later] > 0 {
      guard gap.between.allSatisfy({ positions[$0] == 0 }) else { continue }
      if let least = gap.least {
        distances.append(
          Distance(from: gap.earlier, to: gap.later, least: lengths[gap.earlier] + least)
        )
      }
      if let most = gap.most {
        distances.append(
          Distance(from: gap.later, to: gap.earlier, least: -lengths[gap.earlier] - most)
        )
      }
    }
    for stretch in facts.stretches {
      var since = (item: first, length: stretch.breaks.contains(first) ? lengths[first] : 0)
      for item in sequence where stretch.breaks.contains(item) && item != first {
        distances.append(
          Distance(from: item, to: since.item, least: -since.length - stretch.most)
        )
        since = (item, lengths[item])
      }
      let toFinish = lengths[last] + closing - since.length - stretch.most
      if since.item != last {
        distances.append(Distance(from: last, to: since.item, least: toFinish))
      } else if toFinish > 0 {
        return nil
      }
    }
    for separation in facts.separations {
      let kept = separation.items.filter { positions[$0] > 0 }.sorted {
        positions[$0] < positions[$1]
      }
      for (place, one) in kept.enumerated() {
        for other in kept.dropFirst(place + 1) {
          distances.append(Distance(from: one, to: other, least: lengths[one] + separation.least))
        }
      }
    }
    for span in facts.spans {
      let kept = span.members.filter { positions[$0] > 0 }.sorted { positions[$0] < positions[$1] }
      guard let opener = kept.first, let closer = kept.last else { continue }
      distances.append(Distance(from: nil, to: opener, least: span.firstStart.lowerBound))
      distances.append(Distance(from: opener, to: nil, least: -span.firstStart.upperBound))
      distances.append(
        Distance(from: nil, to: closer, least: span.lastEnd.lowerBound - lengths[closer])
      )
      distances.append(
        Distance(from: closer, to: nil, least: lengths[closer] - span.lastEnd.upperBound)
      )
    }
    return distances
  }
}

extension EarliestStarts {
  /// The steps of the longest run of neighbours in an order.
  func longestRun(of run: Facts.Run, in sequence: [Int], lengths: (Int) -> Steps) -> Steps {
    var (longest, current) = (0, 0)
    for item in sequence {
      current = run.items.contains(item) ? current + lengths(item) : 0
      longest = max(longest, current)
    }
    return longest
  }

  /// The latest start the item's own windows allow.
  func latestStart(of item: Int, length: Steps) -> Steps {
    let present = intervals[item]?.map(\.upperBound).max() ?? problem.horizon
    return min(starts[item].upperBound, min(ends[item].upperBound, present) - length)
  }
}
