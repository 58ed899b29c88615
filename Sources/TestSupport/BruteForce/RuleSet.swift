// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Every rule that binds an event, sorted by how much of a plan it has to see.
struct RuleSet {
  /// A rule on the order and the drops alone; true when it is kept.
  typealias OrderRule = (Lineup) -> Bool
  /// A rule on lengths; true when it is kept.
  typealias LengthRule = (Lineup) -> Bool
  /// A rule on starts, once order and lengths are known.
  typealias TimeRule = (Lineup, inout StartBounds) -> Void

  /// Pairs whose first stands before its second when both are kept.
  private(set) var precedences: [(first: Int, second: Int)] = []
  private var orderRules: [OrderRule] = []
  private var lengthRules: [LengthRule] = []
  private var timeRules: [TimeRule] = []
  private let windows: PresenceWindows
  private let session: SessionRules

  init(_ reading: EventTable) {
    windows = PresenceWindows(reading)
    session = SessionRules(reading)
    precedences += BlockRules.listedOrder(reading)
    orderRules += BlockRules.togetherness(reading)
    orderRules.append(session.forbiddenTurns)
    lengthRules += BlockRules.equalMinutes(reading)
    timeRules.append(session.bind)
    for rule in reading.event.rules where rule.softWeight == nil {
      add(rule.statement, reading)
    }
  }

  private mutating func add(_ statement: RuleDeclaration.Statement, _ reading: EventTable) {
    switch statement {
    case .before(let subjects, let gap):
      let chain = subjects.map { reading.positions(of: $0) }
      precedences += BeforeRule.precedences(chain)
      if let gap { timeRules.append(BeforeRule.gap(gap, in: chain)) }
    case .adjacent(let first, let second):
      let (first, second) = (reading.positions(of: first), reading.positions(of: second))
      orderRules.append(NeighbourRules.adjacent(first, second))
    case .apart(let selection, .items(let count)):
      orderRules.append(ApartRule.items(count, reading.positions(of: selection)))
    case .apart(let selection, .minutes(let length)):
      timeRules.append(ApartRule.seconds(length.seconds, reading.positions(of: selection)))
    case .rest(let person, let length):
      timeRules += ApartRule.rest(of: person, seconds: length.seconds, reading)
    case .together(let subjects):
      orderRules.append(NeighbourRules.together(subjects.flatMap { reading.positions(of: $0) }))
    case .at(let subject, let starts, let ends):
      timeRules.append(WindowRules.at(reading.positions(of: subject), starts: starts, ends: ends))
    case .first(let subject, let block):
      orderRules.append(NeighbourRules.first(subject, in: block, reading))
    case .last(let subject, let block):
      orderRules.append(NeighbourRules.last(subject, in: block, reading))
    case .atMost(let length, let selection):
      lengthRules.append(RunRules.atMost(length.seconds, reading.positions(of: selection)))
    case .noLongerThanWithoutBreak(let length):
      timeRules.append(RunRules.withoutBreak(atMost: length.seconds, reading))
    case .choose(let from, let atLeast, let atMost):
      orderRules.append(ChooseRule.count(of: from, atLeast: atLeast, atMost: atMost, reading))
    }
  }

  func allowOrder(_ lineup: Lineup) -> Bool {
    precedences.allSatisfy { pair in
      guard let first = lineup.places[pair.first], let second = lineup.places[pair.second]
      else { return true }
      return first < second
    } && orderRules.allSatisfy { $0(lineup) }
  }

  func allowLengths(_ lineup: Lineup) -> Bool { lengthRules.allSatisfy { $0(lineup) } }

  /// What the starts must keep: one of these, each for one choice of windows of presence.
  ///
  /// Only for a lineup whose order is allowed.
  func bounds(of lineup: Lineup) -> [StartBounds] {
    var bounds = session.bounds(of: lineup)
    for rule in timeRules { rule(lineup, &bounds) }
    return windows.choices(lineup, bounds)
  }
}
