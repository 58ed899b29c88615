// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// The search by itself: its orders hold, and are the same for a seed.
struct SearchTests {
  @Test(
    "Every better order it calls out keeps every rule",
    arguments: SeedGroup.all(through: 120, soaking: 3_000)
  )
  func everyImprovementHolds(group: SeedGroup) {
    for seed in group.seeds {
      let event = LadenEvent.make(seed: seed, vocabulary: seed % 2 == 0 ? .whole : .built)
      let found = SearchFindings(event).search(
        seed: seed,
        starts: 2,
        steps: 1_500,
        isParallel: false
      )
      #expect(found.order == found.improvements.last)
      for order in found.improvements {
        #expect(Checker(event).violations(of: order).map(\.rule) == [], "seed \(seed)")
      }
    }
  }

  @Test("A seed gives one order, on one thread and on several", arguments: 1...UInt64(3))
  func seedGivesOneOrder(seed: UInt64) {
    for event in [HardEvent.tight(20, seed: seed), HardEvent.loose(20, seed: seed)] {
      let findings = SearchFindings(event)
      let found = [false, true, true].map {
        findings.search(seed: seed, starts: 3, steps: 6_000, isParallel: $0)
      }
      #expect(Set(found).count == 1)
      #expect(found[0].order != nil)
    }
  }

  @Test("It finds the plan of Lạng Sơn within a blink")
  func findsLangSon() throws {
    let event = try Scenario.event("lang-son-2019")
    let found = SearchFindings(event).search(
      seed: 1,
      starts: 2,
      steps: 60_000,
      isParallel: true
    )
    let order = try #require(found.order)
    #expect(Checker(event).values(of: order).map(\.value.description) == ["0", "6", "0", "5"])
  }
}
