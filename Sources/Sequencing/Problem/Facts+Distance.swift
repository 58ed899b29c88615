// SPDX-License-Identifier: GPL-3.0-or-later

/// How far an order is from what facts say: 0 exactly when all of them hold.
extension Facts {
  /// Facts on order are missed by a count, facts on time by steps.
  struct Distance: Hashable, Sendable {
    var count = 0
    var steps = 0
  }

  /// The distance of an order from all facts of the forms that rules of the event file take.
  ///
  ///     precedence    1 when reversed               togetherness  outsiders between first and last
  ///     spacing       missing items over pairs      separation    missing steps over pairs
  ///     gap           steps off the gap             window, span  steps outside
  ///     outermost     others further out            adjacency     1 when not directly after
  ///     run, stretch  steps over, over all of them  choice        how many too few or too many
  ///     exact length  1 when longer or shorter
  ///
  /// Starts and lengths go by item.
  func distance(
    of sequence: [Int],
    starts: [Steps],
    lengths: [Steps],
    finish: Steps
  ) -> Distance {
    var places = [Int?](repeating: nil, count: lengths.count)
    for (place, item) in sequence.enumerated() { places[item] = place }
    return Distance(
      count: countOff(sequence, places)
        + exactLengths.count { places[$0.item] != nil && lengths[$0.item] != $0.length },
      steps: stepsOff(sequence, places, starts, lengths)
        + stepsOver(sequence, starts, lengths, finish)
    )
  }

  private func countOff(_ sequence: [Int], _ places: [Int?]) -> Int {
    func kept(_ items: [Int]) -> [Int] { items.compactMap { places[$0] }.sorted() }
    var count = 0
    for precedence in precedences {
      if let one = places[precedence.before], let other = places[precedence.after], other < one {
        count += 1
      }
    }
    for togetherness in togethernesses {
      let own = kept(togetherness.members)
      guard let first = own.first, let last = own.last else { continue }
      count += kept(togetherness.outsiders).count { first < $0 && $0 < last }
    }
    for spacing in spacings {
      let own = kept(spacing.items)
      for (index, one) in own.enumerated() {
        for other in own.dropFirst(index + 1) {
          count += max(0, spacing.itemsBetween - (other - one - 1))
        }
      }
    }
    for outermost in outermosts {
      let own = kept(outermost.subject)
      guard let first = own.first, let last = own.last else { continue }
      count += kept(outermost.others).count { outermost.isLast ? last < $0 : $0 < first }
    }
    for adjacency in adjacencies {
      guard let one = kept(adjacency.first).last, let next = kept(adjacency.second).first else {
        continue
      }
      if next != one + 1 { count += 1 }
    }
    for choice in choices {
      let own = kept(choice.items).count
      count += max(0, choice.least - own, own - choice.most)
    }
    return count
  }

  private func stepsOff(
    _ sequence: [Int],
    _ places: [Int?],
    _ starts: [Steps],
    _ lengths: [Steps]
  ) -> Steps {
    func end(_ item: Int) -> Steps { starts[item] + lengths[item] }
    func isKept(_ item: Int) -> Bool { places[item] != nil }
    var steps = 0
    for separation in separations {
      let own = sequence.filter(separation.items.contains)
      for (index, one) in own.enumerated() {
        for other in own.dropFirst(index + 1) {
          steps += max(0, separation.least - (starts[other] - end(one)))
        }
      }
    }
    for gap in gaps
    where isKept(gap.earlier) && isKept(gap.later) && !gap.between.contains(where: isKept) {
      let distance = starts[gap.later] - end(gap.earlier)
      if let least = gap.least { steps += max(0, least - distance) }
      if let most = gap.most { steps += max(0, distance - most) }
    }
    for window in windows where isKept(window.item) {
      steps += window.starts.distance(of: starts[window.item])
      steps += window.ends.distance(of: end(window.item))
    }
    for span in spans {
      let own = sequence.filter(span.members.contains)
      guard let first = own.first, let last = own.last else { continue }
      steps += span.firstStart.distance(of: starts[first])
      steps += span.lastEnd.distance(of: end(last))
    }
    return steps
  }

  private func stepsOver(
    _ sequence: [Int],
    _ starts: [Steps],
    _ lengths: [Steps],
    _ finish: Steps
  ) -> Steps {
    var steps = 0
    for run in runs {
      for items in sequence.split(whereSeparator: { !run.items.contains($0) }) {
        steps += max(0, items.reduce(-run.most) { $0 + lengths[$1] })
      }
    }
    for stretch in stretches {
      guard let first = sequence.first else { continue }
      var since = starts[first]
      for pause in sequence where stretch.breaks.contains(pause) {
        steps += max(0, starts[pause] - since - stretch.most)
        since = starts[pause] + lengths[pause]
      }
      steps += max(0, finish - since - stretch.most)
    }
    return steps
  }

  /// What no order that keeps the session exceeds.
  func greatestDistance(in problem: Problem) -> Distance {
    let horizon = problem.horizon
    func pairs(_ items: [Int]) -> Int { items.count * (items.count - 1) / 2 }
    var greatest = Distance()
    greatest.count += precedences.count + adjacencies.count + exactLengths.count
    greatest.count += togethernesses.reduce(0) { $0 + $1.outsiders.count }
    greatest.count += outermosts.reduce(0) { $0 + $1.others.count }
    greatest.count += spacings.reduce(0) { $0 + $1.itemsBetween * pairs($1.items) }
    greatest.count += choices.reduce(0) {
      $0 + max($1.least, $1.items.count - $1.most, 0)
    }
    greatest.steps += separations.reduce(0) { $0 + max(0, $1.least) * pairs($1.items) }
    greatest.steps += gaps.reduce(0) { sum, gap in
      sum + (gap.least.map { max(0, $0) + horizon } ?? 0)
        + (gap.most.map { max(0, horizon - $0) } ?? 0)
    }
    greatest.steps +=
      (windows.flatMap { [$0.starts, $0.ends] }
      + spans.flatMap { [$0.firstStart, $0.lastEnd] }).reduce(0) {
        $0 + max($1.distance(of: 0), $1.distance(of: horizon))
      }
    greatest.steps += (runs.count + stretches.count) * horizon
    return greatest
  }

  /// Whether an order can come nearer to them when some item starts later.
  var askForLaterStarts: Bool {
    !gaps.isEmpty || !separations.isEmpty || !stretches.isEmpty
      || windows.contains { $0.starts.boundedBelow != nil || $0.ends.boundedBelow != nil }
      || spans.contains { $0.firstStart.boundedBelow != nil || $0.lastEnd.boundedBelow != nil }
  }
}

extension ClosedRange<Int> {
  /// How far a step is outside.
  func distance(of step: Steps) -> Steps {
    Swift.max(0, lowerBound - step, step - upperBound)
  }
}
