// SPDX-License-Identifier: GPL-3.0-or-later

/// Every rule of an event in the few forms that presolve and search work on.
///
/// A rule states its facts once; items are indices of `Problem.entries`, times are steps. The
/// facts say the same as the rule's rows, and tests hold them to it.
struct Facts: Sendable {
  /// Whenever both are kept, `before` stands before `after`.
  struct Precedence: Hashable, Sendable {
    let before: Int
    let after: Int
  }

  /// Between its first and its last kept member stand no outsiders.
  struct Togetherness: Sendable {
    let members: [Int]
    let outsiders: [Int]
  }

  /// Any two of them have at least so many kept items between them.
  struct Spacing: Sendable {
    let items: [Int]
    let itemsBetween: Int
  }

  /// Any two of them have at least so long from the end of one to the start of the other.
  struct Separation: Sendable {
    let items: [Int]
    let least: Steps
  }

  /// When both are kept and none of `between` is: `least <= start(later) - end(earlier) <= most`.
  struct Gap: Sendable {
    let earlier: Int
    let later: Int
    let between: [Int]
    let least: Steps?
    let most: Steps?
  }

  /// The first kept member starts, and the last one ends, inside these bounds.
  struct Span: Sendable {
    let members: [Int]
    let firstStart: ClosedRange<Steps>
    let lastEnd: ClosedRange<Steps>
  }

  /// A window on an item's start or end, both ends included.
  struct Window: Sendable {
    let item: Int
    let starts: ClosedRange<Steps>
    let ends: ClosedRange<Steps>
  }

  /// The whole item lies inside one of these intervals.
  struct Presence: Sendable {
    let item: Int
    let intervals: [ClosedRange<Steps>]
  }

  /// Of the items at least and at most so many are kept.
  struct Choice: Sendable {
    let items: [Int]
    let least: Int
    let most: Int
  }

  /// The changeover to the item does not begin before this.
  struct Ready: Sendable {
    let item: Int
    let from: Steps
  }

  /// When one of the subject is kept, one of it stands before (or after) all kept others.
  struct Outermost: Sendable {
    let subject: [Int]
    let others: [Int]
    let isLast: Bool
  }

  /// The first kept of the second stands directly after the last kept of the first.
  struct Adjacency: Sendable {
    let first: [Int]
    let second: [Int]
  }

  /// Neighbouring items of these take at most so long together.
  struct Run: Sendable {
    let items: [Int]
    let most: Steps
  }

  /// From the first start or a break's end to the next break's start or the finish: at most so long.
  struct Stretch: Sendable {
    let breaks: [Int]
    let most: Steps
  }

  /// Whenever it is kept, the item takes just so long; nil for a length off the grain.
  struct ExactLength: Sendable {
    let item: Int
    let length: Steps?
  }

  var precedences: [Precedence] = []
  var togethernesses: [Togetherness] = []
  var spacings: [Spacing] = []
  var separations: [Separation] = []
  var gaps: [Gap] = []
  var spans: [Span] = []
  var windows: [Window] = []
  var presences: [Presence] = []
  var choices: [Choice] = []
  var readies: [Ready] = []
  var outermosts: [Outermost] = []
  var adjacencies: [Adjacency] = []
  var runs: [Run] = []
  var stretches: [Stretch] = []
  /// Items that have one length whenever they are kept.
  var equalLengths: [[Int]] = []
  /// No rule says so of an item by itself: it is what staying close to a plan asks for.
  var exactLengths: [ExactLength] = []
  var allowsWaiting = true

  /// Whether some rule ties the times of items that need not be neighbours.
  var tiesDistantTimes: Bool {
    !separations.isEmpty || !gaps.isEmpty || !stretches.isEmpty || !runs.isEmpty
  }

  /// Adds what other facts say.
  mutating func add(_ other: Facts) {
    precedences += other.precedences
    togethernesses += other.togethernesses
    spacings += other.spacings
    separations += other.separations
    gaps += other.gaps
    spans += other.spans
    windows += other.windows
    presences += other.presences
    choices += other.choices
    readies += other.readies
    outermosts += other.outermosts
    adjacencies += other.adjacencies
    runs += other.runs
    stretches += other.stretches
    equalLengths += other.equalLengths
    exactLengths += other.exactLengths
    allowsWaiting = allowsWaiting && other.allowsWaiting
  }

  /// Says what follows from others once more, in the form that presolve and search read.
  mutating func addImplied() {
    for adjacency in adjacencies {
      for before in adjacency.first {
        precedences += adjacency.second.map { Precedence(before: before, after: $0) }
      }
    }
  }
}

extension ClosedRange<Int> {
  /// Every step that a session of this many steps can name, and far beyond on both sides.
  static let unbounded: ClosedRange<Int> = -1_000_000_000...1_000_000_000
}

extension ClosedRange<Int> {
  /// The lower end as a number for a row; nil when it is unbounded.
  var boundedBelow: Double? {
    lowerBound == Self.unbounded.lowerBound ? nil : Double(lowerBound)
  }

  /// The upper end as a number for a row; nil when it is unbounded.
  var boundedAbove: Double? {
    upperBound == Self.unbounded.upperBound ? nil : Double(upperBound)
  }
}
