// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// How early, or how late, an item starts in any order that keeps every rule.
package struct StartLimit: Sendable {
  /// The earliest, or latest, start of an order that was found and checked.
  package let shown: ClockTime
  /// No order has the item start beyond this.
  package let bound: ClockTime
  /// Why no order has it start a step beyond `shown`; nil when that was not shown.
  package let reason: Hindrance?

  package var isExact: Bool { shown == bound }
}

/// Closes in on how early and how late an item can start, question by question.
struct StartSearch {
  private let event: Event
  private let item: ItemID
  private let search: AlternativeSearch
  private let check: FitCheck
  private let grain: Length
  /// What presolve knows of the start.
  private let frame: (earliest: ClockTime, latest: ClockTime)

  /// The event has an order that keeps the item.
  init(_ event: Event, _ item: ItemID, _ search: AlternativeSearch) {
    self.event = event
    self.item = item
    self.search = search
    check = FitCheck(isOver: search.isOver)
    grain = event.session.grain
    var posed = PosedEvent(event)
    posed.keep(item)
    let problem = Problem(posed.event, rules: RuleRegistry.rules(of: posed.event))
    let windows = Frame.presolved(problem)
    let index = problem.index(of: item) ?? 0
    frame = (problem.clock(at: windows.earliest[index]), problem.clock(at: windows.latest[index]))
  }

  /// How early it can start, going on from an order that keeps it.
  func earliest(from order: RunningOrder) -> StartLimit {
    limit(from: order, bound: frame.earliest, towards: -1) { .startingBy($0) }
  }

  /// How late it can start, going on from an order that keeps it.
  func latest(from order: RunningOrder) -> StartLimit {
    limit(from: order, bound: frame.latest, towards: 1) { .startingFrom($0) }
  }

  /// Halves the steps between a start that is shown and one that is not passed.
  private func limit(
    from order: RunningOrder,
    bound: ClockTime,
    towards sign: Int,
    _ place: (ClockTime) -> ItemPlace
  ) -> StartLimit {
    var near = order
    var shown = start(in: order) ?? bound
    func clock(_ steps: Int) -> ClockTime { shown + Length(seconds: sign * steps * grain.seconds) }
    // In steps beyond what is shown: none past `most`, and none past `proved` is possible.
    var most = max(0, sign * (bound - shown).seconds / grain.seconds)
    var proved = most
    while most > 0, !search.isOver() {
      let steps = (most + 1) / 2
      switch check.verdict(on: PosedEvent(event, item, place(clock(steps))).event, near: near) {
      case .fits(let order):
        guard let found = start(in: order) else { return limit(shown, clock(proved), nil) }
        let gained = sign * (found - shown).seconds / grain.seconds
        (near, shown) = (order, found)
        most = max(0, most - gained)
        proved -= gained
      case .cannot:
        most = steps - 1
        proved = most
      case .unknown:
        // What lies nearer may still be shown; that nothing lies farther is not.
        most = steps - 1
      }
    }
    proved = max(0, proved)
    let beyond = PosedEvent(event, item, place(clock(1)))
    return limit(shown, clock(proved), proved == 0 ? search.hindrance(of: beyond) : nil)
  }

  private func limit(_ shown: ClockTime, _ bound: ClockTime, _ reason: Hindrance?) -> StartLimit {
    StartLimit(shown: shown, bound: bound, reason: reason)
  }

  private func start(in order: RunningOrder) -> ClockTime? {
    order.placements.first { $0.item == item }?.start
  }
}
