// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// What the search counts from where a change begins, against the same counted from nothing.
struct OrderTrialTests {
  @Test(
    "A change costs what the changed order costs",
    arguments: SeedGroup.all(through: 400, soaking: 10_000)
  )
  func changesCostWhatOrdersCost(group: SeedGroup) {
    for seed in group.seeds {
      let event = LadenEvent.make(seed: seed, vocabulary: seed % 2 == 0 ? .whole : .built)
      #expect(SearchFindings(event).differences(seed: seed, changes: 60) == [], "seed \(seed)")
    }
  }

  @Test("So it does on larger events", arguments: 1...UInt64(4))
  func changesOfLargeEvents(seed: UInt64) {
    for event in [HardEvent.tight(24, seed: seed), HardEvent.loose(40, seed: seed)] {
      #expect(SearchFindings(event).differences(seed: seed, changes: 1_500) == [])
    }
  }

  @Test("So it does on the events of the repository", arguments: ["lang-son-2019", "every-key"])
  func changesOfScenarios(name: String) throws {
    let event = try Scenario.event(name)
    #expect(SearchFindings(event).differences(seed: 7, changes: 1_500) == [])
  }
}
