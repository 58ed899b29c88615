// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// Finds the best running order of a small event by trying every one.
///
/// A second reading of the event file's meaning for tests: it shares nothing with the code that
/// solves or checks. Every choice of dropped items, every order and every length on the grain is
/// tried; for each the earliest starts are reckoned, which are the best ones as long as no
/// preference gains from a later start. Otherwise every start on the grain is tried as well.
///
/// Where the page is silent:
/// - Starts and lengths are whole grains, starts counted from midnight; a clock bound off the grain
///   is drawn inwards.
/// - With every item dropped the event finishes when the session starts, and every rule holds.
/// - The block of a floating item neither holds it in its place nor is stretched by it, but a rule
///   that names the block binds it, and `equal_minutes` includes it.
package enum BruteForce {
  /// The best plan of an event; exponential, so for up to about eight items.
  ///
  /// - Parameters:
  ///   - event: the event.
  ///   - isWanted: whether a plan that keeps these items in this order counts.
  /// - Returns: the best of those plans, or that there is none.
  package static func best(
    of event: Event,
    where isWanted: ([ItemID]) -> Bool = { _ in true }
  ) -> BruteForceAnswer {
    let reading = EventTable(event)
    return withoutActuallyEscaping(isWanted) { isWanted in
      var trial = Trial(reading) { lineup in isWanted(lineup.order.map { reading.items[$0].id }) }
      for kept in trial.choicesOfItems() { trial.tryOrders(of: kept) }
      guard let best = trial.best else { return .infeasible }
      return .best(
        values: best.values.map { reading.cost($0) },
        order: reading.runningOrder(of: best.plan)
      )
    }
  }

  /// Whether a running order keeps every rule; any order may be asked about.
  package static func accepts(_ order: RunningOrder, of event: Event) -> Bool {
    let reading = EventTable(event)
    guard let plan = reading.plan(of: order) else { return false }
    let rules = RuleSet(reading)
    return reading.isMadeOfItsItems(plan.lineup) && rules.allowOrder(plan.lineup)
      && rules.allowLengths(plan.lineup)
      && rules.bounds(of: plan.lineup).contains { $0.hold(for: plan.starts) }
  }

  /// The value of every preference in a running order, which may break rules.
  ///
  /// Nil when the order names an item that is not of the event, or one twice.
  package static func values(of order: RunningOrder, in event: Event) -> [Cost]? {
    let reading = EventTable(event)
    return reading.plan(of: order).map { plan in
      Aims(reading).values(of: plan).map { reading.cost($0) }
    }
  }
}
