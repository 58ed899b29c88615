// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// Presolve cuts off no plan: every order that keeps the rules lies inside what it finds.
struct FrameTests {
  @Test(
    "Orders that hold, and the best of all, lie inside the presolved frame",
    arguments: SeedGroup.all(through: 150, soaking: 3_000),
    [false, true]
  )
  func nothingIsCutOff(group: SeedGroup, isLaden: Bool) {
    var compared = 0
    for seed in group.seeds {
      let event = Self.event(seed: seed, isLaden: isLaden)
      let findings = PresolveFindings(event)
      let counted = event.preferring(.changeover)
      for order in Self.holdingOrders(of: event, seed: seed) {
        #expect(findings.itemsCutOff(of: order).isEmpty, "seed \(seed): \(order)")
        let changeover = BruteForce.values(of: order, in: counted)?.first
        let least = Cost(points: findings.leastChangeover.seconds, pointsPerUnit: 60)
        #expect(changeover.map { least <= $0 } == true, "seed \(seed): \(order)")
        compared += 1
      }
    }
    #expect(compared > 10, "too few orders hold: little was compared")
  }

  @Test(
    "Contradictions are found only where trying every plan finds none",
    arguments: SeedGroup.all(through: 150, soaking: 3_000),
    [false, true]
  )
  func contradictionsAreTrue(group: SeedGroup, isLaden: Bool) {
    for seed in group.seeds {
      let event = Self.event(seed: seed, isLaden: isLaden)
      let findings = PresolveFindings(event)
      if findings.contradictions.isEmpty, !findings.isContradictory { continue }
      #expect(
        BruteForce.best(of: event) == .infeasible,
        "seed \(seed): \(findings.contradictions.map { $0.words(.english).sentence })"
      )
    }
  }

  @Test("Where presolve says that there is no order, it says why")
  func reasons() {
    for seed in UInt64(1)...300 {
      let findings = PresolveFindings(RandomEvent.make(seed: seed))
      #expect(
        !findings.isContradictory || !findings.contradictions.isEmpty,
        "seed \(seed): no reason is given"
      )
    }
  }

  private static func event(seed: UInt64, isLaden: Bool) -> Event {
    isLaden ? LadenEvent.make(seed: seed, vocabulary: .whole) : RandomEvent.make(seed: seed)
  }

  private static func holdingOrders(of event: Event, seed: UInt64) -> [RunningOrder] {
    var orders = (0..<UInt64(8)).map { RandomEvent.randomOrder(of: event, seed: 1000 * seed + $0) }
      .filter { BruteForce.accepts($0, of: event) }
    if case .best(_, let order) = BruteForce.best(of: event) { orders.append(order) }
    return orders
  }
}
