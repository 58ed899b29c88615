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
          if let searched = instance.searchPoints(of: order) {
            #expect(searched == points, "seed \(seed), round \(round): \(instance.name)")
          }
        }
        compared += 1
      }
    }
    #expect(compared > 10, "too few orders hold: little was compared")
  }

  /// A random event with every preference, the weights of its own where it has some.
  ///
  /// Every second rule is soft, so that orders meet both sides of it.
  private static func event(seed: UInt64) -> Event {
    var event = RandomEvent.make(seed: seed, vocabulary: seed.isMultiple(of: 2) ? .whole : .built)
    event.rules += RandomEvent.make(seed: 5000 + seed, vocabulary: .whole).rules
      .filter { event.knows($0.statement) }
    for index in event.rules.indices where !index.isMultiple(of: 2) {
      event.rules[index].softWeight = Weight(thousandths: 500 * index)
    }
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
      .near(event.programme.items[0].id, event.session.starts + Length(seconds: 615)),
      .littleWaiting,
      .softRules,
      .weighted([
        .init(.softRules, weight: Weight(2)),
        .init(.lateness, weight: Weight(thousandths: 500)),
        .init(.alternate(["an-ninh"]), weight: .one),
        .init(.preferredMinutes(weights: weights), weight: Weight(3)),
      ])
    )
  }
}
