// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// The model's objective at an order's point is what the checker counts, and what brute force counts.
struct ObjectiveTests {
  @Test(
    "Objective, checker and brute force agree on seeded orders that hold",
    arguments: SeedGroup.all(through: 150)
  )
  func objectivesAgree(group: SeedGroup) {
    var compared = 0
    for seed in group.seeds {
      let event = Self.event(seed: seed)
      let rows = PreferenceRows(event)
      for round in 0..<UInt64(8) {
        let order = RandomEvent.randomOrder(of: event, seed: 1000 * seed + round)
        guard BruteForce.accepts(order, of: event) else { continue }
        let tried = BruteForce.values(of: order, in: event)
        let counted = rows.instances.map {
          Cost(points: $0.points(of: order), pointsPerUnit: $0.pointsPerUnit)
        }
        #expect(counted == tried, "seed \(seed), round \(round)")
        for instance in rows.instances {
          let points = instance.points(of: order)
          #expect(
            abs(instance.objective(of: order) - Double(points)) < 1e-6,
            "seed \(seed), round \(round): \(instance.name)"
          )
          #expect(points.isMultiple(of: instance.pointsPerStep), "seed \(seed): \(instance.name)")
          #expect(instance.rowsBroken(by: order).isEmpty, "seed \(seed): \(instance.name)")
        }
        compared += 1
      }
    }
    #expect(compared > 10, "too few orders hold: little was compared")
  }

  /// A random event with every preference, the weights of its own where it has some.
  private static func event(seed: UInt64) -> Event {
    let event = RandomEvent.make(seed: seed, vocabulary: seed.isMultiple(of: 2) ? .whole : .built)
    var weights: [String: Weight] = [:]
    for preference in event.preferences {
      if case .preferredMinutes(let own) = preference.aim { weights = own }
    }
    return event.preferring(
      .keepOptional,
      .preferredMinutes(weights: weights),
      .listedOrder,
      .reserve,
      .finishEarly,
      .changeover,
      .lateness,
      .alternate(["kinh-te", "an-ninh"]),
      .weighted([
        .init(.lateness, weight: Weight(thousandths: 500)),
        .init(.alternate(["an-ninh"]), weight: .one),
        .init(.preferredMinutes(weights: weights), weight: Weight(3)),
      ])
    )
  }
}
