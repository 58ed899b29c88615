// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// An event that changed after its papers went out, with its plan kept before all other preferences.
struct KeepFirstTests {
  private static let seeds = 71_000...UInt64(isSoaking ? 72_000 : 71_150)

  /// The plan that went out knows an item less, and one that is gone; the hours are others.
  private static func changed(_ event: Event, _ order: RunningOrder, _ seed: UInt64) -> Event {
    let grain = event.session.grain
    var placements = order.placements
    if seed.isMultiple(of: 2) { placements.remove(at: Int(seed) % placements.count) }
    placements.append(
      RunningOrder.Placement(item: "bo-di", start: event.session.ends, length: grain)
    )
    let earlier = EarlierPlan(order: RunningOrder(placements: placements))
    var event = event
    event.session.ends = event.session.ends - Length(seconds: grain.seconds * Int(seed % 5))
    event.preferences.removeAll { $0.aim.key == "keep_plan" }
    event.preferences.insert(PreferenceDeclaration(.keepPlan("ra.json")), at: 0)
    event.earlierPlans = ["ra.json": earlier.order(in: event)]
    return event
  }

  @Test("No order that holds has fewer changes, or less moved with as few")
  func changesLeast() throws {
    var tried = 0
    var withChanges = 0
    for seed in Self.seeds {
      let event = RandomEvent.make(seed: seed)
      guard case .best(_, let order) = BruteForce.best(of: event), order.placements.count > 1
      else { continue }
      let changed = Self.changed(event, order, seed)
      let solution = try Sequencer().solve(changed, control: SolveControl()).solution
      switch BruteForce.best(of: changed) {
      case .infeasible: #expect(solution.status == .infeasible, "seed \(seed)")
      case .best(let values, _):
        tried += 1
        if values[0].points > 0 || values[1].points > 0 { withChanges += 1 }
        #expect(solution.levels.map(\.value) == values, "seed \(seed)")
        #expect(solution.status == .optimal, "seed \(seed)")
      }
    }
    #expect(tried > 60 && withChanges > 30, "\(tried) tried, \(withChanges) with changes")
  }
}
