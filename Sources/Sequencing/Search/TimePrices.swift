// SPDX-License-Identifier: GPL-3.0-or-later

/// What starts, lengths, waiting and the finish of a given order cost, each by itself.
struct TimePrices {
  /// A convex cost of one time: `constant + slope · t + Σ delta · max(0, t − step)`.
  struct Curve {
    var constant = 0
    var slope = 0
    var bends: [(step: Steps, delta: Int)] = []

    var isFlat: Bool { constant == 0 && slope == 0 && bends.isEmpty }

    func cost(at step: Steps) -> Int {
      bends.reduce(constant + slope * step) { $0 + max(0, step - $1.step) * $1.delta }
    }
  }

  /// The steps of one person's items, between the first and the last of which waiting costs.
  struct Person {
    let items: [Int]
    let points: Int
  }

  /// Clock bounds on a group that only count in part: its first start and its last end.
  struct SoftSpan {
    let members: [Int]
    let firstStart: Curve
    let lastEnd: Curve
  }

  /// Rules that do not bind, of the forms that no curve carries.
  struct SoftRule {
    let facts: Facts
    let pointsPerCount: Int
    let pointsPerStep: Int
  }

  /// For each step an item is off its wanted length, by item.
  var perStepOff: [Int]
  /// Of the starts and ends, by item.
  var starts: [Curve]
  var ends: [Curve]
  /// Of the finish.
  var finish = Curve()
  var perStepWaiting = 0
  var people: [Person] = []
  var softSpans: [SoftSpan] = []
  var softRules: [SoftRule] = []
  /// Whether a later start can cost less.
  var gainsFromLaterStarts = false

  /// The prices of several levels, each point at its level's scale.
  init(_ terms: [SearchTerm], scales: [Int], _ problem: Problem) {
    perStepOff = Array(repeating: 0, count: problem.count)
    starts = Array(repeating: Curve(), count: problem.count)
    ends = starts
    for (term, scale) in zip(terms, scales) where scale > 0 {
      for part in term.parts { add(part, scale) }
      if term.gainsFromLaterStarts { gainsFromLaterStarts = true }
    }
  }

  /// The same with the silent ties below all levels: least waiting, then the earliest finish.
  ///
  /// Levels that say nothing of time take no room here. Where there is none for the ties, they are
  /// left out.
  init(withTies terms: [SearchTerm], scales seen: [Int], _ problem: Problem) {
    let waiting = problem.horizon + 1
    var scale = 2 * waiting * waiting
    var scales = Array(repeating: 0, count: terms.count)
    for (level, term) in terms.enumerated().reversed() where seen[level] > 0 && term.isOnTime {
      scales[level] = scale
      let (product, overflow) = scale.multipliedReportingOverflow(by: term.most(in: problem) + 1)
      if overflow || product > Self.room {
        self.init(terms, scales: seen, problem)
        return
      }
      scale = product
    }
    self.init(terms, scales: scales, problem)
    perStepWaiting += waiting
    finish.slope += 1
  }

  /// What all levels of time may take of 64 bits.
  private static let room = 1 << 54

  private mutating func add(_ term: SearchTerm, _ scale: Int) {
    switch term {
    case .drops, .inversions, .changeover, .alternation: return
    case .lengths(let points):
      perStepOff = zip(perStepOff, points).map { $0 + $1 * scale }
    case .finish(let past, let points):
      finish.bends.append((past, points * scale))
    case .lateness(let dues):
      for due in dues {
        ends[due.item].add(
          .late(past: due.due, stepsPerGrain: due.stepsPerGrain, points: due.points * scale)
        )
      }
    case .nearness(let wishes):
      for wish in wishes {
        starts[wish.item].add(
          .off(wish.at...wish.at, stepsPerGrain: wish.stepsPerGrain, points: wish.points * scale)
        )
      }
    case .waiting(let all):
      people += all.map { Person(items: $0.items, points: $0.points * scale) }
    case .soft(let rules):
      for rule in rules { add(rule, scale) }
    case .sum(let terms):
      for term in terms { add(term, scale) }
    }
  }

  private mutating func add(_ rule: SearchTerm.Softness, _ scale: Int) {
    let perStep = rule.pointsPerStep * scale
    for window in rule.facts.windows {
      starts[window.item].add(.off(window.starts, stepsPerGrain: 1, points: perStep))
      ends[window.item].add(.off(window.ends, stepsPerGrain: 1, points: perStep))
    }
    for span in rule.facts.spans {
      softSpans.append(
        SoftSpan(
          members: span.members,
          firstStart: .off(span.firstStart, stepsPerGrain: 1, points: perStep),
          lastEnd: .off(span.lastEnd, stepsPerGrain: 1, points: perStep)
        )
      )
    }
    var others = rule.facts
    others.windows = []
    others.spans = []
    softRules.append(
      SoftRule(
        facts: others,
        pointsPerCount: rule.pointsPerCount * scale,
        pointsPerStep: perStep
      )
    )
  }
}

extension SearchTerm {
  /// Whether starts and lengths of a given order change it.
  fileprivate var isOnTime: Bool {
    switch self {
    case .drops, .inversions, .changeover, .alternation: false
    case .lengths, .finish, .lateness, .nearness, .waiting, .soft: true
    case .sum(let terms): terms.contains(where: \.isOnTime)
    }
  }
}

extension TimePrices.Curve {
  fileprivate mutating func add(_ other: Self) {
    constant += other.constant
    slope += other.slope
    bends += other.bends
  }

  /// `points · max(0, stepsPerGrain · t − past)`: between two steps it may bend, so it bends at both.
  fileprivate static func late(past: Int, stepsPerGrain: Int, points: Int) -> Self {
    let step = past.roundedDown(to: stepsPerGrain)
    let first = (stepsPerGrain * (step + 1) - past) * points
    return Self(bends: [(step, first), (step + 1, stepsPerGrain * points - first)])
  }

  /// `points` for each finer step outside a range.
  fileprivate static func off(_ range: ClosedRange<Int>, stepsPerGrain: Int, points: Int) -> Self {
    var curve = Self()
    if range.upperBound != ClosedRange.unbounded.upperBound {
      curve.add(.late(past: range.upperBound, stepsPerGrain: stepsPerGrain, points: points))
    }
    if range.lowerBound != ClosedRange.unbounded.lowerBound {
      // max(0, from − t) = from − t + max(0, t − from)
      curve.add(
        Self(constant: range.lowerBound * points, slope: -stepsPerGrain * points)
      )
      curve.add(.late(past: range.lowerBound, stepsPerGrain: stepsPerGrain, points: points))
    }
    return curve
  }
}
