// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// What an event asks for that cannot hold together: without any one of it, the event fits.
package struct Conflict: Sendable {
  /// In the order of `Event.requirements`.
  package let requirements: [Requirement]
  /// Whether it was shown for each of them that without it the event has an order.
  package let isIrreducible: Bool
  /// What presolve says of the event, else of the core; empty when only a proof shows it.
  let contradictions: [Contradiction]
}

/// Finds a conflict of an event without an order.
///
/// Halves of what is asked for are lifted as long as the rest cannot hold (Junker, QuickXplain,
/// AAAI 2004): about 2k·log₂(n/k) + 2k questions for k of n. What is asked of the event is put in the
/// order in which it is best told; what comes first is the last to be lifted. Where presolve by itself
/// shows that there is no order, it is asked first, and only what it leaves is looked at exactly.
struct ConflictSearch {
  private let event: Event
  private let check: FitCheck
  /// For the event as a whole, and for what is left of it in the end.
  private let thorough: FitCheck
  private let all: [Requirement]
  private var known: [Set<Requirement>: Bool] = [:]
  /// The order of the last question that fitted.
  private var latest: RunningOrder?

  /// - Parameters:
  ///   - event: the event.
  ///   - check: answers the many questions.
  ///   - thorough: answers the few on which much depends; without it, as the others.
  ///   - background: what is never lifted, and never named.
  init(
    _ event: Event,
    check: FitCheck,
    thorough: FitCheck? = nil,
    background: Set<Requirement> = []
  ) {
    self.event = event
    self.check = check
    self.thorough = thorough ?? check
    all = event.requirements.filter { !background.contains($0) }
  }

  /// What cannot hold together, the least that is found.
  ///
  /// - Returns: nil when it could not be shown that the event has no order.
  mutating func conflict() -> Conflict? {
    let glanced = [
      all.sorted { rank($0) < rank($1) }, all.sorted { lastRank($0) < lastRank($1) },
    ]
    .compactMap { shownAtAGlance($0) }.min { weight(of: $0) < weight(of: $1) }
    guard glanced != nil || hasNoOrder() else { return nil }
    var smallest = glanced ?? all.sorted { rank($0) < rank($1) }
    if glanced == nil || !isNeeded(smallest) {
      smallest = reduced(smallest, beside: [], isChanged: false) { $0.cannotHold($1) }
    }
    let isIrreducible = leaveOutUnneeded(&smallest)
    let coreEvent = asking(Set(smallest))
    let reasons = [event, coreEvent].lazy.map { event -> [Contradiction] in
      if case .cannot(let found) = FitCheck.glance(at: event) { found } else { [] }
    }.first { !$0.isEmpty }
    return Conflict(
      requirements: all.filter(Set(smallest).contains),
      isIrreducible: isIrreducible,
      contradictions: reasons ?? []
    )
  }

  /// Something that presolve shows to be in the way, not always the least; nil when it shows nothing.
  mutating func obstacle() -> [Requirement]? {
    shownAtAGlance(all.sorted { rank($0) < rank($1) })
  }

  /// Whether the event has an order without any one of these.
  private mutating func isNeeded(_ asked: [Requirement]) -> Bool {
    let core = Set(asked)
    return asked.allSatisfy { fits(core.subtracting([$0])) }
  }

  private mutating func hasNoOrder() -> Bool {
    guard case .cannot = thorough.verdict(on: event, near: nil) else { return false }
    known[Set(all)] = true
    return true
  }

  /// Takes away what the rest cannot hold without either, and tells whether all that stays is needed.
  ///
  /// A member without which the event fits is needed beside fewer others too. Where thorough answers
  /// stay open, the others are asked for short ones: they would only take time.
  private mutating func leaveOutUnneeded(_ asked: inout [Requirement]) -> Bool {
    var open = 0
    for one in asked {
      let rest = Set(asked).subtracting([one])
      switch (open < Self.mostOpen ? thorough : check).verdict(on: asking(rest), near: latest) {
      case .fits(let order): latest = order
      case .cannot: asked.removeAll { $0 == one }
      case .unknown: open += 1
      }
    }
    return open == 0
  }

  private static let mostOpen = 2

  private mutating func shownAtAGlance(_ asked: [Requirement]) -> [Requirement]? {
    guard isShownAtAGlance(Set(all)) else { return nil }
    return reduced(asked, beside: [], isChanged: false) { $0.isShownAtAGlance($1) }
  }

  private func isShownAtAGlance(_ asked: Set<Requirement>) -> Bool {
    guard !check.isOver(), case .cannot = FitCheck.glance(at: asking(asked)) else { return false }
    return true
  }

  private mutating func reduced(
    _ asked: [Requirement],
    beside background: Set<Requirement>,
    isChanged: Bool,
    cannotHold: (inout ConflictSearch, Set<Requirement>) -> Bool
  ) -> [Requirement] {
    if isChanged, cannotHold(&self, background) { return [] }
    if asked.count <= 1 { return asked }
    let half = asked.count / 2
    let (first, second) = (Array(asked[..<half]), Array(asked[half...]))
    let ofSecond = reduced(
      second,
      beside: background.union(first),
      isChanged: true,
      cannotHold: cannotHold
    )
    let ofFirst = reduced(
      first,
      beside: background.union(ofSecond),
      isChanged: !ofSecond.isEmpty,
      cannotHold: cannotHold
    )
    return ofFirst + ofSecond
  }

  /// Whether it is shown that nothing but this cannot hold.
  private mutating func cannotHold(_ asked: Set<Requirement>) -> Bool {
    if let answer = known[asked] { return answer }
    switch check.verdict(on: asking(asked), near: latest) {
    case .cannot: known[asked] = true
    case .unknown: known[asked] = false
    case .fits(let order):
      latest = order
      known[asked] = false
    }
    return known[asked] ?? false
  }

  private mutating func fits(_ asked: Set<Requirement>) -> Bool {
    guard case .fits(let order) = check.verdict(on: asking(asked), near: latest) else {
      return false
    }
    latest = order
    return true
  }

  private func asking(_ asked: Set<Requirement>) -> Event {
    event.lifting(Set(all).subtracting(asked))
  }

  /// What tells most comes first: hours, items by their minutes, rules, and last how the stage turns.
  private func rank(_ requirement: Requirement) -> Int {
    switch requirement {
    case .sessionEnd, .officialStart: 0
    case .kept(let id): 100_000_000 - (event.programme[id]?.minutes.minimum.seconds ?? 0)
    case .itemWindow, .ready, .presence: 200_000_000
    case .rule, .noWaiting: 300_000_000
    case .listed, .together, .equalMinutes: 400_000_000
    case .forbiddenChangeover, .changeoverMinutes: 500_000_000
    }
  }

  /// The same with people's hours and rules before items: a few of them may do without many items.
  private func lastRank(_ requirement: Requirement) -> Int {
    switch requirement {
    case .itemWindow, .ready, .presence, .rule: 1
    default: rank(requirement)
    }
  }

  /// How much there is to read; how the stage turns and how blocks stand weighs more than an item.
  private func weight(of asked: [Requirement]) -> Int {
    asked.reduce(0) { sum, one in
      switch one {
      case .listed, .together, .equalMinutes, .rule: sum + 2
      case .forbiddenChangeover, .changeoverMinutes: sum + 3
      default: sum + 1
      }
    }
  }
}
