// SPDX-License-Identifier: GPL-3.0-or-later

/// Scores an order: what it breaks, and what it costs with its best lengths.
struct OrderEvaluation {
  let problem: Problem
  private let terms: [SearchTerm]
  private let timing: EarliestStarts
  private let programme: LengthProgramme
  /// Points of one preference are multiplied so that an earlier one always weighs more.
  private let lengthRanges: [ClosedRange<Steps>]
  private let equalRanges: [(members: [Int], lengths: ClosedRange<Steps>)]
  /// In how many ways the blocks of equal minutes can have their lengths.
  private let waysOfEqualLengths: Int
  private static let waysTried = 60
  private let floats: [Bool]

  /// An order with its times.
  struct Timed {
    var score: Score
    /// By item, valid when nothing is broken.
    var starts: [Steps]
    var lengths: [Steps]
  }

  init(_ problem: Problem, terms: [SearchTerm]) {
    self.problem = problem
    self.terms = Array(terms.prefix(Score.levels))
    timing = EarliestStarts(problem)
    programme = LengthProgramme(problem, timing, Self.prices(of: terms, problem))
    lengthRanges = problem.entries.map { $0.shortest...$0.longest }
    floats = problem.entries.map(\.isFloating)
    equalRanges = problem.facts.equalLengths.compactMap { members in
      let least = members.map { problem.entries[$0].shortest }.max() ?? 0
      let most = members.map { problem.entries[$0].longest }.min() ?? 0
      return least <= most ? (members, least...most) : nil
    }
    waysOfEqualLengths = equalRanges.reduce(1) { Self.saturating($0, $1.lengths.count) }
  }

  /// One price for each step, made so that an earlier preference outweighs all later ones.
  private static func prices(of terms: [SearchTerm], _ problem: Problem) -> LengthProgramme.Prices {
    var prices = LengthProgramme.Prices(
      perStepOff: Array(repeating: 0, count: problem.count),
      perStepWaiting: problem.horizon + 1,
      perStepOfFinish: 1,
      lateFinish: [],
      dues: Array(repeating: [], count: problem.count)
    )
    // The tie-break counts waiting before the finish; each is at most the horizon.
    var scale = saturating((problem.horizon + 1) * 2, problem.horizon + 1)
    for term in terms.reversed() {
      var most = 0
      for part in term.parts {
        switch part {
        case .lengths(let points):
          prices.perStepOff = zip(prices.perStepOff, points).map { $0 + saturating($1, scale) }
        case .finish(let past, let points):
          prices.lateFinish.append((past, saturating(points, scale)))
        case .lateness(let dues):
          for var due in dues {
            due.points = saturating(due.points, scale)
            prices.dues[due.item].append(due)
          }
        case .drops, .inversions, .changeover, .alternation, .nearness, .waiting, .soft, .sum:
          continue
        }
        most += part.most(in: problem)
      }
      scale = saturating(scale, most + 1)
    }
    return prices
  }

  private static func saturating(_ a: Int, _ b: Int) -> Int {
    let limit = Int.max >> 24
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow ? limit : min(limit, product)
  }

  func evaluate(_ sequence: [Int]) -> Timed {
    var timed = Timed(
      score: Score(),
      starts: [],
      lengths: problem.entries.map(\.shortest)
    )
    timed.score.broken = brokenStructure(sequence)
    if timed.score.broken == 0 {
      if sequence.isEmpty {
        timed.starts = Array(repeating: 0, count: problem.count)
      } else if let best = bestTiming(sequence) {
        timed.starts = best.starts
        timed.lengths = best.lengths
      } else {
        timed.score.broken = 1 + lateness(sequence)
      }
    }
    for (level, term) in terms.enumerated() {
      timed.score[level] = points(term, sequence, timed)
    }
    return timed
  }

  private func bestTiming(_ sequence: [Int]) -> (starts: [Steps], lengths: [Steps])? {
    let best = waysOfEqualLengths <= Self.waysTried ? bestOfAll(sequence) : bestByTurns(sequence)
    return best.map { ($0.starts, $0.lengths) }
  }

  private typealias Priced = (starts: [Steps], lengths: [Steps], price: Int)

  /// Tries every length of every block of equal minutes.
  private func bestOfAll(_ sequence: [Int]) -> Priced? {
    var best: Priced?
    chooseEqualLengths(equalRanges[...], lengthRanges) { ranges in
      improve(&best, sequence, ranges)
    }
    return best
  }

  /// Tries the lengths of one block after the other, the others staying as they are, from all short,
  /// all middling and all long ones on, until nothing gets better.
  private func bestByTurns(_ sequence: [Int]) -> Priced? {
    var best: Priced?
    for part in 0...2 {
      var lengths = equalRanges.map { group in
        group.lengths.lowerBound + (group.lengths.count - 1) * part / 2
      }
      var current: Priced?
      improve(&current, sequence, ranges(lengths))
      var isBetter = current != nil
      while isBetter {
        isBetter = false
        for (index, group) in equalRanges.enumerated() {
          for length in group.lengths {
            var others = lengths
            others[index] = length
            let before = current?.price
            improve(&current, sequence, ranges(others))
            if current?.price != before {
              lengths = others
              isBetter = true
            }
          }
        }
      }
      if let current, current.price < best?.price ?? .max { best = current }
    }
    return best
  }

  private func improve(
    _ best: inout Priced?,
    _ sequence: [Int],
    _ ranges: [ClosedRange<Steps>]
  ) {
    guard let found = programme.lengths(sequence, ranges: ranges) else { return }
    if let best, best.price <= found.price { return }
    let lengths = shortened(found.lengths, sequence, ranges)
    if let starts = timing.starts(sequence, lengths: lengths) {
      best = (starts, lengths, found.price)
    } else if best == nil {
      // The rules that tie items further apart may still hold with the shortest lengths.
      let shortest = ranges.map(\.lowerBound)
      if let starts = timing.starts(sequence, lengths: shortest) {
        best = (starts, shortest, .max - 1)
      }
    }
  }

  /// The lengths of all items when each block of equal minutes has its one.
  private func ranges(_ lengths: [Steps]) -> [ClosedRange<Steps>] {
    var ranges = lengthRanges
    for (group, length) in zip(equalRanges, lengths) {
      for member in group.members { ranges[member] = length...length }
    }
    return ranges
  }

  /// The lengths with every run that is too long cut back to what it may take, from its end.
  private func shortened(
    _ lengths: [Steps],
    _ sequence: [Int],
    _ ranges: [ClosedRange<Steps>]
  ) -> [Steps] {
    var lengths = lengths
    for run in problem.facts.runs {
      for items in sequence.split(whereSeparator: { !run.items.contains($0) }) {
        var over = items.reduce(-run.most) { $0 + lengths[$1] }
        for item in items.reversed() where over > 0 {
          let cut = min(over, lengths[item] - ranges[item].lowerBound)
          lengths[item] -= cut
          over -= cut
        }
      }
    }
    return lengths
  }

  private func chooseEqualLengths(
    _ groups: ArraySlice<(members: [Int], lengths: ClosedRange<Steps>)>,
    _ ranges: [ClosedRange<Steps>],
    _ body: ([ClosedRange<Steps>]) -> Void
  ) {
    guard let group = groups.first else { return body(ranges) }
    for length in group.lengths {
      var chosen = ranges
      for member in group.members { chosen[member] = length...length }
      chooseEqualLengths(groups.dropFirst(), chosen, body)
    }
  }

  /// How many structural rules the order breaks.
  private func brokenStructure(_ sequence: [Int]) -> Int {
    var positions = [Int](repeating: 0, count: problem.count)
    for (place, item) in sequence.enumerated() { positions[item] = place + 1 }
    let facts = problem.facts
    var broken = 0
    for precedence in facts.precedences {
      let (before, after) = (positions[precedence.before], positions[precedence.after])
      if before > 0, after > 0, after < before { broken += 1 }
    }
    for spacing in facts.spacings {
      let places = spacing.items.map { positions[$0] }.filter { $0 > 0 }.sorted()
      for (one, next) in zip(places, places.dropFirst()) {
        broken += max(0, spacing.itemsBetween - (next - one - 1))
      }
    }
    for togetherness in facts.togethernesses {
      var first = Int.max
      var last = 0
      for member in togetherness.members where positions[member] > 0 {
        first = min(first, positions[member])
        last = max(last, positions[member])
      }
      for outsider in togetherness.outsiders
      where positions[outsider] > first && positions[outsider] < last {
        broken += 1
      }
    }
    for outermost in facts.outermosts {
      let places = outermost.subject.map { positions[$0] }.filter { $0 > 0 }
      guard let place = outermost.isLast ? places.max() : places.min() else { continue }
      broken += outermost.others.count {
        positions[$0] > 0 && (positions[$0] > place) == outermost.isLast
      }
    }
    for adjacency in facts.adjacencies {
      let last = adjacency.first.map { positions[$0] }.max() ?? 0
      let next = adjacency.second.map { positions[$0] }.filter { $0 > 0 }.min() ?? 0
      if last > 0, next > 0 { broken += abs(next - last - 1) }
    }
    for run in facts.runs {
      let shortest = timing.longestRun(of: run, in: sequence) { problem.entries[$0].shortest }
      if shortest > run.most { broken += 1 }
    }
    for stretch in facts.stretches { broken += stretchesTooLong(stretch, sequence) }
    for choice in facts.choices {
      let kept = choice.items.count { positions[$0] > 0 }
      broken += max(0, choice.least - kept) + max(0, kept - choice.most)
    }
    for (one, next) in zip(sequence, sequence.dropFirst())
    where problem.changeover(from: one, to: next) == nil {
      broken += 1
    }
    if let first = sequence.first, problem.openings[problem.entries[first].setup] == nil {
      broken += 1
    }
    if let last = sequence.last, problem.closings[problem.entries[last].setup] == nil {
      broken += 1
    }
    // A broken structure is worse than any lateness.
    return broken * 1_000_000
  }

  /// How many stretches without a break are too long even without waiting and with the shortest lengths.
  private func stretchesTooLong(_ stretch: Facts.Stretch, _ sequence: [Int]) -> Int {
    var broken = 0
    var length = 0
    for (place, item) in sequence.enumerated() {
      if place > 0 { length += problem.changeover(from: sequence[place - 1], to: item) ?? 0 }
      if stretch.breaks.contains(item) {
        if length > stretch.most { broken += 1 }
        length = 0
      } else {
        length += problem.entries[item].shortest
      }
    }
    if let last = sequence.last {
      length += problem.closings[problem.entries[last].setup] ?? 0
    }
    return length > stretch.most ? broken + 1 : broken
  }

  /// Steps by which windows and the session's end are missed with the shortest lengths.
  private func lateness(_ sequence: [Int]) -> Int {
    var ready = 0
    var late = 0
    var previous: Int?
    for item in sequence {
      let length = problem.entries[item].shortest
      let changeover =
        previous.map { problem.changeover(from: $0, to: item) }
        ?? problem.openings[problem.entries[item].setup]
      ready += (changeover ?? 0)
      if let start = timing.earliestStart(
        of: item,
        length: length,
        from: ready,
        changeover: changeover ?? 0
      ) {
        ready = start + length
      } else {
        late += 1 + max(0, ready - timing.latestStart(of: item, length: length))
        ready += length
      }
      previous = item
    }
    if let last = sequence.last {
      late += max(0, ready + (problem.closings[problem.entries[last].setup] ?? 0) - problem.horizon)
    }
    return late
  }

  /// What is counted on starts, lengths and finish; 0 for an order without times.
  private func onClock(
    _ sequence: [Int],
    _ timed: Timed,
    _ count: ([Steps], [Steps], Steps) -> Int
  ) -> Int {
    guard timed.score.broken == 0 else { return 0 }
    let finish =
      sequence.last.map {
        timed.starts[$0] + timed.lengths[$0] + (problem.closings[problem.entries[$0].setup] ?? 0)
      } ?? 0
    return count(timed.starts, timed.lengths, finish)
  }

  private func points(_ term: SearchTerm, _ sequence: [Int], _ timed: Timed) -> Int {
    switch term {
    case .drops(let values):
      return values.reduce(0, +) - sequence.reduce(0) { $0 + values[$1] }
    case .lengths(let points):
      return sequence.reduce(0) { sum, item in
        sum + points[item] * abs(timed.lengths[item] - problem.entries[item].preferred)
      }
    case .inversions(let points):
      var pairs = 0
      for (place, item) in sequence.enumerated() where !floats[item] {
        for other in sequence[(place + 1)...] where other < item && !floats[other] { pairs += 1 }
      }
      return pairs * points
    case .finish(let past, let points):
      guard timed.score.broken == 0, let last = sequence.last else { return 0 }
      let finish =
        timed.starts[last] + timed.lengths[last]
        + (problem.closings[problem.entries[last].setup] ?? 0)
      return max(0, finish - past) * points
    case .lateness(let dues):
      guard timed.score.broken == 0 else { return 0 }
      let kept = Set(sequence)
      return dues.reduce(0) { sum, due in
        guard kept.contains(due.item) else { return sum }
        return sum + due.points(endingAt: timed.starts[due.item] + timed.lengths[due.item])
      }
    case .nearness(let wishes):
      return onClock(sequence, timed) { starts, lengths, finish in
        wishes.reduce(0) {
          $0 + $1.points(sequence, starts: starts, lengths: lengths, finish: finish)
        }
      }
    case .waiting(let people):
      return onClock(sequence, timed) { starts, lengths, finish in
        people.reduce(0) {
          $0 + $1.points(sequence, starts: starts, lengths: lengths, finish: finish)
        }
      }
    case .soft(let rules):
      return onClock(sequence, timed) { starts, lengths, finish in
        rules.reduce(0) {
          $0 + $1.points(sequence, starts: starts, lengths: lengths, finish: finish)
        }
      }
    case .sum(let terms):
      return terms.reduce(0) { $0 + points($1, sequence, timed) }
    case .alternation(let alternation):
      var last: Int?
      return sequence.reduce(0) { sum, item in
        let points = alternation.points(item, after: last)
        last = alternation.classOfItem[item] ?? last
        return sum + points
      }
    case .changeover(let points):
      guard let first = sequence.first, let last = sequence.last else { return 0 }
      var total =
        (problem.openings[problem.entries[first].setup] ?? 0)
        + (problem.closings[problem.entries[last].setup] ?? 0)
      for (one, next) in zip(sequence, sequence.dropFirst()) {
        total += problem.changeover(from: one, to: next) ?? 0
      }
      return total * points
    }
  }
}
