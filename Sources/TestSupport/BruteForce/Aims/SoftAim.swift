// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// `soft_rules`: Σ weight × how far each rule with `soft` is broken.
///
/// Where the page only says "how far": rules on order count what stands wrong, rules on time the
/// time that is missing or over, each miss drawn up to whole grains.
struct SoftAim {
  /// How far a rule is broken, by count and by seconds.
  struct Miss {
    var count = 0
    var seconds = 0
  }

  private let reading: EventTable
  private let turns: StageTurns

  static func aim(_ reading: EventTable) -> Aim {
    let soft = SoftAim(reading)
    let rules = reading.event.rules.compactMap { rule in
      rule.softWeight.map { (thousandths: $0.thousandths, miss: soft.miss(of: rule.statement)) }
    }
    let sum: (Plan) -> Int = { plan in
      rules.reduce(0) { sum, rule in
        let miss = rule.miss(plan)
        return sum + rule.thousandths * (60 * 1000 * miss.count + 1000 * miss.seconds)
      }
    }
    let isOfLineup = reading.event.rules.allSatisfy {
      $0.softWeight == nil || !$0.statement.looksAtStarts
    }
    return isOfLineup ? .ofLineup { sum(Plan(lineup: $0, starts: [])) } : .free(sum)
  }

  private init(_ reading: EventTable) {
    self.reading = reading
    turns = StageTurns(reading)
  }

  private func miss(of statement: RuleDeclaration.Statement) -> (Plan) -> Miss {
    switch statement {
    case .before(let subjects, let gap): before(subjects.map { reading.positions(of: $0) }, gap)
    case .adjacent(let first, let second):
      adjacent(reading.positions(of: first), reading.positions(of: second))
    case .apart(let selection, .items(let count)):
      apart(reading.positions(of: selection), items: count)
    case .apart(let selection, .minutes(let length)):
      apart([reading.positions(of: selection)], seconds: length.seconds)
    case .rest(let person, let length):
      apart(
        (person.map { [$0] } ?? reading.event.people.map(\.id)).map {
          reading.positions(of: .person($0))
        },
        seconds: length.seconds
      )
    case .together(let subjects): together(Set(subjects.flatMap { reading.positions(of: $0) }))
    case .at(let subject, let starts, let ends): at(reading.positions(of: subject), starts, ends)
    case .first(let subject, let block): end(subject, block) { $0 < ($1.min() ?? 0) }
    case .last(let subject, let block): end(subject, block) { $0 > ($1.max() ?? .max) }
    case .atMost(let length, let selection):
      atMost(length.seconds, Set(reading.positions(of: selection)))
    case .noLongerThanWithoutBreak(let length): withoutBreak(length.seconds)
    case .choose(let from, let atLeast, let atMost):
      choose(reading.positions(of: .items(from)), atLeast, atMost)
    }
  }

  /// Pairs in reverse, and the time by which the gap of neighbours in the chain is missed.
  private func before(_ chain: [[Int]], _ gap: RuleDeclaration.Gap?) -> (Plan) -> Miss {
    { plan in
      var miss = Miss()
      for pair in BeforeRule.precedences(chain) {
        if let one = plan.lineup.places[pair.first], let other = plan.lineup.places[pair.second] {
          miss.count += other < one ? 1 : 0
        }
      }
      guard let gap else { return miss }
      let kept = chain.map { plan.lineup.places(of: $0) }.filter { !$0.isEmpty }
      for (earlier, later) in zip(kept, kept.dropFirst()) {
        for first in earlier {
          for second in later {
            let distance = plan.starts[second] - plan.end(at: first)
            if let least = gap.least { miss.seconds += missing(distance, from: least.seconds) }
            if let most = gap.most { miss.seconds += missing(-distance, from: -most.seconds) }
          }
        }
      }
      return miss
    }
  }

  /// 1 when the second does not follow directly.
  private func adjacent(_ first: [Int], _ second: [Int]) -> (Plan) -> Miss {
    let isKept = NeighbourRules.adjacent(first, second)
    return { Miss(count: isKept($0.lineup) ? 0 : 1) }
  }

  /// The items missing between, over all pairs.
  private func apart(_ items: [Int], items count: Int) -> (Plan) -> Miss {
    { plan in
      let places = plan.lineup.places(of: items)
      return Miss(count: pairs(of: places).reduce(0) { $0 + max(0, count - ($1.1 - $1.0 - 1)) })
    }
  }

  /// The time missing between, over all pairs of each group.
  private func apart(_ groups: [[Int]], seconds: Int) -> (Plan) -> Miss {
    { plan in
      let all = groups.flatMap { pairs(of: plan.lineup.places(of: $0)) }
      return Miss(
        seconds: all.reduce(0) {
          $0 + missing(plan.starts[$1.1] - plan.end(at: $1.0), from: seconds)
        }
      )
    }
  }

  /// The others between the first and the last.
  private func together(_ own: Set<Int>) -> (Plan) -> Miss {
    { plan in
      let places = plan.lineup.places(of: Array(own))
      guard let first = places.first, let last = places.last else { return Miss() }
      return Miss(count: last - first + 1 - places.count)
    }
  }

  /// The time that the first start and the last end are outside.
  private func at(_ items: [Int], _ starts: ClockWindow, _ ends: ClockWindow) -> (Plan) -> Miss {
    { plan in
      let places = plan.lineup.places(of: items)
      guard let first = places.first, let last = places.last else { return Miss() }
      var miss = Miss()
      for (clock, window) in [(plan.starts[first], starts), (plan.end(at: last), ends)] {
        if let earliest = window.earliest?.secondsSinceMidnight {
          miss.seconds += missing(clock, from: earliest)
        }
        if let latest = window.latest?.secondsSinceMidnight {
          miss.seconds += missing(-clock, from: -latest)
        }
      }
      return miss
    }
  }

  /// The others that stand further out.
  private func end(
    _ subject: RuleDeclaration.Subject,
    _ block: BlockID?,
    isOutside: @escaping (Int, [Int]) -> Bool
  ) -> (Plan) -> Miss {
    let own = reading.positions(of: subject)
    let all = block.map { reading.positions(of: $0) } ?? Array(reading.items.indices)
    return { plan in
      let places = plan.lineup.places(of: own)
      guard !places.isEmpty else { return Miss() }
      let others = plan.lineup.places(of: all.filter { !own.contains($0) })
      return Miss(count: others.count { isOutside($0, places) })
    }
  }

  /// The time over, in each longest run of neighbours.
  private func atMost(_ seconds: Int, _ own: Set<Int>) -> (Plan) -> Miss {
    { plan in
      var miss = Miss()
      var sum = 0
      for item in plan.lineup.order {
        if own.contains(item) {
          sum += plan.lineup.lengths[item]
        } else {
          miss.seconds += missing(seconds, from: sum)
          sum = 0
        }
      }
      miss.seconds += missing(seconds, from: sum)
      return miss
    }
  }

  /// The time over, in each stretch without a break.
  private func withoutBreak(_ seconds: Int) -> (Plan) -> Miss {
    { plan in
      guard var since = plan.starts.first else { return Miss() }
      var miss = Miss()
      for (place, item) in plan.lineup.order.enumerated() where reading.items[item].kind == .break {
        miss.seconds += missing(seconds, from: plan.starts[place] - since)
        since = plan.end(at: place)
      }
      miss.seconds += missing(seconds, from: turns.finish(of: plan, reading) - since)
      return miss
    }
  }

  /// How many are kept too few or too many.
  private func choose(_ items: [Int], _ atLeast: Int?, _ atMost: Int?) -> (Plan) -> Miss {
    { plan in
      let kept = plan.lineup.places(of: items).count
      return Miss(count: max(0, (atLeast ?? 0) - kept) + max(0, kept - (atMost ?? kept)))
    }
  }

  /// What a number is below another, in whole grains.
  private func missing(_ seconds: Int, from least: Int) -> Int {
    Grain.up(max(0, least - seconds), to: reading.grain)
  }

  private func pairs(of places: [Int]) -> [(Int, Int)] {
    places.indices.flatMap { index in places[(index + 1)...].map { (places[index], $0) } }
  }
}

extension RuleDeclaration.Statement {
  /// Whether a plan's starts decide how far the rule is broken.
  package var looksAtStarts: Bool {
    switch self {
    case .before(_, let gap): gap != nil
    case .adjacent, .together, .first, .last, .atMost, .choose, .apart(_, .items): false
    case .apart(_, .minutes), .rest, .at, .noLongerThanWithoutBreak: true
    }
  }
}
