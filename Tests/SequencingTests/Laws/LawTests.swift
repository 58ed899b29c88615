// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// What holds of every event, whatever its answer is.
struct LawTests {
  static let groups = SeedGroup.all(through: 60, soaking: 2_000)

  static func solve(_ event: Event, seed: UInt64 = 1) throws -> Solution {
    try Sequencer().solve(event, control: SolveControl(seed: seed)).solution
  }

  @Test("The same event gives the same answer twice", arguments: groups)
  func sameTwice(group: SeedGroup) throws {
    for seed in group.seeds {
      let event = LadenEvent.make(seed: seed, vocabulary: .whole)
      #expect(try Self.solve(event) == Self.solve(event), "seed \(seed)")
    }
  }

  @Test("Another seed of the search gives the same order", arguments: groups)
  func anotherSeed(group: SeedGroup) throws {
    for seed in group.seeds {
      let event = LadenEvent.make(seed: seed)
      let (one, other) = (try Self.solve(event), try Self.solve(event, seed: 99 + seed))
      #expect(one.status == other.status, "seed \(seed)")
      #expect(one.order == other.order, "seed \(seed)")
      #expect(one.levels.map(\.value) == other.levels.map(\.value), "seed \(seed)")
      #expect(one.levels.map(\.bound) == other.levels.map(\.bound), "seed \(seed)")
    }
  }

  @Test("Shuffling a free block in the file changes no value but listed_order", arguments: groups)
  func shuffledBlock(group: SeedGroup) throws {
    var shuffled = 0
    for seed in group.seeds {
      let event = RandomEvent.make(seed: seed)
        .preferring(.keepOptional, .preferredMinutes(weights: [:]), .reserve, .finishEarly)
      var generator = SeededGenerator(seed: seed)
      let other = event.shufflingFreeBlocks(&generator)
      if other.programme == event.programme { continue }
      let (one, two) = (try Self.solve(event), try Self.solve(other))
      #expect(one.status == two.status, "seed \(seed)")
      #expect(one.levels.map(\.value) == two.levels.map(\.value), "seed \(seed)")
      shuffled += 1
    }
    #expect(shuffled > 0)
  }

  @Test(
    "Widening a window never hurts, level by level",
    arguments: groups,
    [Widening.ofItems, .ofPeople, .ofRules, .ofSession]
  )
  func widening(group: SeedGroup, widening: Widening) throws {
    for seed in group.seeds {
      let event = LadenEvent.make(seed: seed)
      let wider = widening.applied(to: event)
      if wider == event { continue }
      let (before, after) = (try Self.solve(event), try Self.solve(wider))
      if before.status == .infeasible { continue }
      #expect(after.status == .optimal, "seed \(seed)")
      #expect(
        !before.levels.map(\.value).lexicographicallyPrecedes(after.levels.map(\.value)),
        "seed \(seed): \(before.levels.map(\.value)) became \(after.levels.map(\.value))"
      )
    }
  }

  /// Which windows become wider by three steps at each end.
  enum Widening {
    case ofItems
    case ofPeople
    case ofRules
    case ofSession

    func applied(to event: Event) -> Event {
      var event = event
      let by = Length(seconds: 3 * event.session.grain.seconds)
      switch self {
      case .ofItems:
        event.programme = Programme(
          event.programme.entries.map { entry in
            entry.mapItems { item in
              item.starts = item.starts.widened(by)
              item.ends = item.ends.widened(by)
            }
          }
        )
      case .ofPeople:
        for index in event.people.indices {
          event.people[index].present = event.people[index].present.map { $0.widened(by) }
        }
      case .ofRules:
        for index in event.rules.indices {
          if case .at(let subject, let starts, let ends) = event.rules[index].statement {
            event.rules[index].statement = .at(
              subject,
              starts: starts.widened(by),
              ends: ends.widened(by)
            )
          }
        }
      case .ofSession:
        event.session.ends = event.session.ends + by
      }
      return event
    }
  }
}

extension ClockWindow {
  fileprivate func widened(_ by: Length) -> ClockWindow {
    ClockWindow(earliest: earliest.map { $0 - by }, latest: latest.map { $0 + by })
  }
}

extension Programme.Entry {
  fileprivate func mapItems(_ change: (inout Item) -> Void) -> Programme.Entry {
    switch self {
    case .item(var item):
      change(&item)
      return .item(item)
    case .block(var block):
      block.entries = block.entries.map { $0.mapItems(change) }
      return .block(block)
    }
  }

  fileprivate func shufflingFreeBlocks(
    _ generator: inout SeededGenerator
  ) -> Programme.Entry {
    guard case .block(var block) = self else { return self }
    block.entries = block.entries.map { $0.shufflingFreeBlocks(&generator) }
    if block.order == .free { block.entries.shuffle(using: &generator) }
    return .block(block)
  }
}

extension Event {
  fileprivate func shufflingFreeBlocks(_ generator: inout SeededGenerator) -> Event {
    var event = self
    event.programme = Programme(
      programme.entries.map { $0.shufflingFreeBlocks(&generator) }
    )
    return event
  }
}
