// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// What an event asks for that cannot hold together: without any one of it, the event fits.
package struct Conflict: Sendable {
  /// In the order of `Event.requirements`.
  package let requirements: [Requirement]
  /// Whether it was shown for each of them that without it the event has an order.
  package let isIrreducible: Bool
  /// The event with nothing but them.
  let core: Event
  /// What presolve says of the core; empty when only a proof shows it.
  let contradictions: [Contradiction]
}

/// Finds a conflict of an event without an order.
///
/// Halves of what is asked for are lifted as long as the rest cannot hold (Junker, QuickXplain,
/// AAAI 2004): about 2k·log₂(n/k) + 2k questions for k of n. What comes first in `Event.requirements`
/// is the last to be lifted. A second pass asks for long items first, which takes fewer to fill an
/// hour, and the smaller conflict is told.
struct ConflictSearch {
  private let event: Event
  private let check: FitCheck
  private let all: [Requirement]
  private var known: [Set<Requirement>: Bool] = [:]

  init(_ event: Event, check: FitCheck) {
    self.event = event
    self.check = check
    all = event.requirements
  }

  /// Nil when it could not be shown that the event has no order.
  ///
  /// - Parameter firm: what must not be given up; it counts as part of every question.
  mutating func conflict(firm: Set<Requirement> = []) -> Conflict? {
    let free = all.filter { !firm.contains($0) }
    guard cannotHold(Set(all)) else { return nil }
    let orders = [free, free.sorted { rank($0) < rank($1) }]
    var smallest: [Requirement]?
    for order in orders where smallest.map({ $0.count > 2 }) ?? true {
      if smallest != nil, check.isOver() { break }
      let found = reduced(order, beside: firm, isChanged: false)
      if found.count < smallest?.count ?? .max { smallest = found }
    }
    guard let smallest else { return nil }
    let core = Set(smallest).union(firm)
    let isIrreducible =
      cannotHold(core)
      && smallest.allSatisfy { one in
        if case .fits = check.verdict(on: asking(core.subtracting([one]))) { true } else { false }
      }
    let coreEvent = asking(core)
    let contradictions =
      if case .cannot(let reasons) = check.verdict(on: coreEvent) { reasons } else {
        [Contradiction]()
      }
    return Conflict(
      requirements: all.filter(Set(smallest).contains),
      isIrreducible: isIrreducible,
      core: coreEvent,
      contradictions: contradictions
    )
  }

  private mutating func reduced(
    _ asked: [Requirement],
    beside background: Set<Requirement>,
    isChanged: Bool
  ) -> [Requirement] {
    if isChanged, cannotHold(background) { return [] }
    if asked.count <= 1 { return asked }
    let half = asked.count / 2
    let (first, second) = (Array(asked[..<half]), Array(asked[half...]))
    let ofSecond = reduced(second, beside: background.union(first), isChanged: true)
    let ofFirst = reduced(
      first,
      beside: background.union(ofSecond),
      isChanged: !ofSecond.isEmpty
    )
    return ofFirst + ofSecond
  }

  /// Whether it is shown that nothing but this cannot hold.
  private mutating func cannotHold(_ asked: Set<Requirement>) -> Bool {
    if let answer = known[asked] { return answer }
    let answer: Bool
    if case .cannot = check.verdict(on: asking(asked)) { answer = true } else { answer = false }
    known[asked] = answer
    return answer
  }

  private func asking(_ asked: Set<Requirement>) -> Event {
    event.lifting(Set(all).subtracting(asked))
  }

  /// Rules and hours first, then items, long ones before short ones.
  private func rank(_ requirement: Requirement) -> Int {
    guard case .kept(let id) = requirement, let item = event.programme[id] else {
      return -1_000_000
    }
    return -item.minutes.minimum.seconds
  }
}
