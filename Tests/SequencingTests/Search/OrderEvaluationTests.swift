// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// The evaluation of orders against the checker, which shares nothing with it.
struct OrderEvaluationTests {
  @Test(
    "Whatever the evaluation lets pass, the checker does, and the other way about",
    arguments: SeedGroup.all(through: 1_000, soaking: 20_000)
  )
  func passesWhatTheCheckerPasses(group: SeedGroup) {
    for seed in group.seeds {
      let event = LadenEvent.make(seed: seed, vocabulary: seed % 2 == 0 ? .whole : .built)
      let findings = SearchFindings(event)
      let checker = Checker(event)
      for number in 1...6 as ClosedRange<UInt64> {
        let order = RandomEvent.randomOrder(of: event, seed: 100 * seed + number)
        let items = order.placements.map(\.item)
        let kept = Set(items)
        let isWhole =
          items.count == kept.count && event.mandatoryItems.isSubset(of: kept)
        guard isWhole else { continue }
        let timed = findings.timed(items)
        if checker.violations(of: order).isEmpty {
          #expect(timed != nil, "seed \(seed), order \(number)")
        }
        if let timed {
          let found = checker.violations(of: timed).map { $0.words(.english).sentence }
          #expect(found == [], "seed \(seed), order \(number)")
        }
      }
    }
  }

  @Test(
    "The points of an order are those of its preferences, and no worse than of other times",
    arguments: SeedGroup.all(through: 600, soaking: 10_000)
  )
  func countsWhatPreferencesCount(group: SeedGroup) {
    for seed in group.seeds {
      let event = LadenEvent.make(seed: seed, vocabulary: seed % 2 == 0 ? .whole : .built)
      let findings = SearchFindings(event)
      for number in 1...4 as ClosedRange<UInt64> {
        let order = RandomEvent.randomOrder(of: event, seed: 100 * seed + number)
        let items = order.placements.map(\.item)
        guard Checker(event).violations(of: order).isEmpty, let timed = findings.timed(items),
          let points = findings.points(items)
        else { continue }
        let instances = PreferenceRows(event).instances
        #expect(instances.map { $0.points(of: timed) } == points, "seed \(seed), \(number)")
      }
    }
  }

  @Test("Lengths of an earlier plan are kept where they can be, and counted where they cannot")
  func keepsPlannedLengths() {
    var event = Event.tiny(
      [
        .block(
          "tham-luan",
          "Tham luận",
          order: .free,
          [
            .talk("nhung", "Tham luận của bà Nhung", 4...9, prefer: 5),
            .talk("ngoc", "Tham luận của ông Ngọc", 4...6, prefer: 5),
          ]
        )
      ],
      preferences: [.keepPlan("plan.json"), .preferredMinutes(weights: [:])]
    )
    event.earlierPlans = ["plan.json": RunningOrder("ngoc 07:30 9", "nhung 07:39 8")]
    let findings = SearchFindings(event)
    // Mr Ngọc cannot have nine minutes any more; Ms Nhung keeps her eight.
    #expect(findings.points(["ngoc", "nhung"]) == [1, 0, 3])
    #expect(findings.points(["nhung", "ngoc"]).map { $0[0] } == 2)
  }
}

extension Event {
  fileprivate var mandatoryItems: Set<ItemID> {
    var ids = Set(programme.items.filter { $0.optionalValue == nil }.map(\.id))
    for rule in rules {
      guard case .choose(let from, _, _) = rule.statement else { continue }
      for subject in from {
        switch subject {
        case .item(let id): ids.remove(id)
        case .block(let id): ids.subtract(programme[id]?.items.map(\.id) ?? [])
        }
      }
    }
    return ids
  }
}
