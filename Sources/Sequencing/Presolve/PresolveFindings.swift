// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// What presolve knows of an event before any order is looked for, to be read and held against orders.
package struct PresolveFindings: Sendable {
  /// No order has less changeover in all, those from and to the session's ends included.
  package let leastChangeover: Length
  package let contradictions: [Contradiction]
  /// Whether some item that must be kept has no position left.
  package let isContradictory: Bool
  private let problem: Problem
  private let frame: Frame

  package init(_ event: Event) {
    problem = Problem(event, rules: RuleRegistry.rules(of: event))
    frame = Frame.presolved(problem)
    leastChangeover = Length(seconds: frame.leastChangeover * problem.grainInSeconds)
    contradictions = Contradictions.found(in: problem, frame)
    isContradictory = frame.isContradictory(problem)
  }

  /// Whether one item stands before another in every order that keeps both.
  package func precedes(_ one: ItemID, _ other: ItemID) -> Bool {
    guard let i = problem.index(of: one), let j = problem.index(of: other) else { return false }
    return frame.precedes[i][j]
  }

  /// The places in the order, from 1, where an item can stand; empty when it cannot be kept.
  package func positions(of item: ItemID) -> Range<Int> {
    problem.index(of: item).map { frame.positions[$0] } ?? 1..<1
  }

  /// When an item can start.
  package func starts(of item: ItemID) -> ClockWindow {
    guard let index = problem.index(of: item) else { return .open }
    return ClockWindow(
      earliest: problem.clock(at: frame.earliest[index]),
      latest: problem.clock(at: frame.latest[index])
    )
  }

  /// The items of an order that stand where or when presolve says they cannot.
  package func itemsCutOff(of order: RunningOrder) -> [ItemID] {
    order.placements.enumerated().filter { place, placement in
      !positions(of: placement.item).contains(place + 1)
        || !starts(of: placement.item).contains(placement.start)
        || order.placements[..<place].contains { precedes(placement.item, $0.item) }
    }.map { $1.item }
  }
}
