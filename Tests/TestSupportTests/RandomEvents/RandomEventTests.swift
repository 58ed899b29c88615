// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import TestSupport
import Testing

@Suite("Random events")
struct RandomEventTests {
  private static let seeds = UInt64(1)...150

  @Test("An event and an order are the same for a seed")
  func sameForASeed() {
    for seed in Self.seeds {
      let event = RandomEvent.make(seed: seed)
      #expect(RandomEvent.make(seed: seed) == event)
      #expect(
        RandomEvent.randomOrder(of: event, seed: seed)
          == RandomEvent.randomOrder(of: event, seed: seed)
      )
    }
  }

  @Test("Everything is on the grain, and few lengths are to be tried")
  func size() {
    for seed in Self.seeds {
      let event = RandomEvent.make(seed: seed)
      let grain = event.session.grain
      let items = event.programme.items
      #expect((4...7).contains(items.count))
      #expect(items.count { !$0.minutes.isFixed } <= 3)
      for range in items.map(\.minutes) {
        #expect(range.minimum.isMultiple(of: grain) && range.preferred.isMultiple(of: grain))
        #expect((range.maximum - range.minimum).seconds <= 2 * grain.seconds)
      }
      #expect(items.contains { $0.optionalValue == nil })
    }
  }

  @Test(
    "The best plan keeps the rules, and no other order that does is better",
    arguments: [RandomEvent.Vocabulary.built, .whole]
  )
  func bestIsBest(vocabulary: RandomEvent.Vocabulary) {
    var infeasible = 0
    for seed in Self.seeds {
      let event = RandomEvent.make(seed: seed, vocabulary: vocabulary)
      let others = (0..<10).map { RandomEvent.randomOrder(of: event, seed: seed &+ 1000 &* $0) }
        .filter { BruteForce.accepts($0, of: event) }
      switch BruteForce.best(of: event) {
      case .infeasible:
        infeasible += 1
        #expect(others.isEmpty, "seed \(seed)")
      case .best(let values, let order):
        #expect(BruteForce.accepts(order, of: event), "seed \(seed)")
        #expect(BruteForce.values(of: order, in: event) == values, "seed \(seed)")
        for other in others {
          let isBetter =
            BruteForce.values(of: other, in: event)?.lexicographicallyPrecedes(values) ?? true
          #expect(!isBetter, "seed \(seed)")
        }
      }
    }
    #expect((20...40).contains(100 * infeasible / Self.seeds.count))
  }

  @Test("Random orders stand on both sides of the rules")
  func bothSides() {
    let accepted = Self.seeds.count { seed in
      let event = RandomEvent.make(seed: seed)
      return BruteForce.accepts(RandomEvent.randomOrder(of: event, seed: seed), of: event)
    }
    #expect((20...60).contains(100 * accepted / Self.seeds.count))
  }
}
