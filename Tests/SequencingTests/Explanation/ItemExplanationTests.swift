// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// Why an item stands where it does, against trying every order of small events.
struct ItemExplanationTests {
  /// Seeds of events with an order, each of the whole vocabulary.
  static let seeds: [UInt64] = {
    let wanted = isSoaking ? 300 : 25
    var found: [UInt64] = []
    var seed: UInt64 = 120_000
    while found.count < wanted {
      seed += 1
      if case .best = BruteForce.best(of: event(seed)) { found.append(seed) }
    }
    return found
  }()

  static func event(_ seed: UInt64) -> Event {
    RandomEvent.make(seed: seed, items: 4...6, vocabulary: .whole)
  }

  /// One item of the event, another for another seed.
  private static func explanation(_ seed: UInt64) throws -> ItemExplanation {
    let event = event(seed)
    let items = event.programme.items
    let item = items[Int(seed % UInt64(items.count))].id
    let solution = try Sequencer().solve(event, control: SolveControl()).solution
    return try #require(
      try Sequencer().explain(item, of: event, in: solution, control: SolveControl())
    )
  }

  @Test("Each place has the values of the best order of all with the item there", arguments: seeds)
  func placesAreTheBestOfAll(seed: UInt64) throws {
    let explanation = try Self.explanation(seed)
    let (event, item) = (explanation.event, explanation.item.id)
    for placed in explanation.alternatives {
      let answer = Self.best(of: event, item, placed.place)
      switch (placed.alternative, answer) {
      case (.possible(let solution), .best(let values, _)):
        #expect(solution.levels.map(\.value) == values, "\(placed.place)")
        #expect(solution.status == .optimal, "\(placed.place)")
        let order = try #require(solution.order)
        #expect(Checker(event).violations(of: order).isEmpty, "\(placed.place)")
        #expect(Self.stands(item, placed.place, in: order), "\(placed.place)")
      case (.forbidden, .infeasible): break
      default: Issue.record("\(placed.place): \(placed.alternative), but \(answer)")
      }
    }
    let others = event.programme.items.count - 1
    let after = explanation.alternatives.count { if case .after = $0.place { true } else { false } }
    let isNowhere = explanation.standing == nil && explanation.earliest == nil
    #expect(after == (isNowhere ? 0 : others))
  }

  @Test(
    "What forbids a place does so alone, and without any one of it there is room",
    arguments: seeds
  )
  func reasonsAreTrue(seed: UInt64) throws {
    let explanation = try Self.explanation(seed)
    let (event, item) = (explanation.event, explanation.item.id)
    for placed in explanation.alternatives {
      guard case .forbidden(let hindrance) = placed.alternative else { continue }
      #expect(hindrance.isIrreducible, "\(placed.place)")
      // Rules keep their place in the event that was asked.
      let asked = Set(hindrance.requirements)
      let known = Set(event.requirements)
      #expect(asked.isSubset(of: known), "\(placed.place) names what the event does not ask")
      let own = Set([placed.place.other, item].compactMap { $0 }.map(Requirement.kept))
      let others = known.subtracting(asked).subtracting(own)
      #expect(!Self.hasOrder(event.lifting(others), item, placed.place), "\(placed.place)")
      for one in asked {
        #expect(
          Self.hasOrder(event.lifting(others.union([one])), item, placed.place),
          "\(one) is not needed at \(placed.place)"
        )
      }
      for language in Language.allCases {
        #expect(hindrance.clauses(language).allSatisfy { !$0.isEmpty })
        #expect(hindrance.requirements.isEmpty == hindrance.clauses(language).isEmpty)
      }
    }
  }

  @Test("The earliest and the latest start are had, and none beyond them is", arguments: seeds)
  func limitsAreExact(seed: UInt64) throws {
    let explanation = try Self.explanation(seed)
    guard let earliest = explanation.earliest, let latest = explanation.latest else { return }
    let (event, item) = (explanation.event, explanation.item.id)
    let grain = event.session.grain
    #expect(earliest.isExact && latest.isExact)
    #expect(Self.hasOrder(event, item, .startingBy(earliest.shown)))
    #expect(!Self.hasOrder(event, item, .startingBy(earliest.shown - grain)))
    #expect(Self.hasOrder(event, item, .startingFrom(latest.shown)))
    #expect(!Self.hasOrder(event, item, .startingFrom(latest.shown + grain)))
    #expect(earliest.reason != nil && latest.reason != nil)
    if let standing = explanation.standing {
      #expect(earliest.shown <= standing.start && standing.start <= latest.shown)
    }
  }

  @Test("Without a time limit the same is told again", arguments: seeds.prefix(4))
  func isDeterministic(seed: UInt64) throws {
    let (one, other) = (try Self.explanation(seed), try Self.explanation(seed))
    #expect(one.alternatives.map(\.told) == other.alternatives.map(\.told))
    #expect(one.earliest?.shown == other.earliest?.shown)
    #expect(one.latest?.reason?.requirements == other.latest?.reason?.requirements)
  }

  @Test("When the time is over, nothing is claimed")
  func claimsNothingWithoutTime() throws {
    let event = Self.event(Self.seeds[0])
    let solution = try Sequencer().solve(event, control: SolveControl()).solution
    let item = try #require(solution.order?.placements.first?.item)
    let explanation = try Sequencer().explain(
      item,
      of: event,
      in: solution,
      control: SolveControl(timeLimitInSeconds: 0)
    )
    for placed in try #require(explanation).alternatives where !placed.isPresent {
      guard case .open = placed.alternative else {
        Issue.record("\(placed.place): \(placed.alternative)")
        continue
      }
    }
    #expect(explanation?.earliest?.reason == nil)
  }

  // MARK: Trying every order

  /// Hours are asked as a rule of the event; places of the order that comes out.
  private static func best(
    of event: Event,
    _ item: ItemID,
    _ place: ItemPlace
  ) -> BruteForceAnswer {
    var event = event
    switch place {
    case .startingBy(let clock):
      let window = ClockWindow(latest: clock)
      event.rules.append(RuleDeclaration(.at(.item(item), starts: window, ends: .open)))
    case .startingFrom(let clock):
      let window = ClockWindow(earliest: clock)
      event.rules.append(RuleDeclaration(.at(.item(item), starts: window, ends: .open)))
    default: break
    }
    return BruteForce.best(of: event) { stands(item, place, among: $0) }
  }

  private static func hasOrder(_ event: Event, _ item: ItemID, _ place: ItemPlace) -> Bool {
    var event = event
    event.preferences = []
    if case .best = best(of: event, item, place) { return true }
    return false
  }

  private static func stands(_ item: ItemID, _ place: ItemPlace, in order: RunningOrder) -> Bool {
    let start = order.placements.first { $0.item == item }?.start
    return stands(item, place, among: order.placements.map(\.item))
      && start.map { start in
        switch place {
        case .startingBy(let clock): start <= clock
        case .startingFrom(let clock): start >= clock
        default: true
        }
      } ?? false
  }

  private static func stands(_ item: ItemID, _ place: ItemPlace, among order: [ItemID]) -> Bool {
    guard let index = order.firstIndex(of: item) else { return false }
    switch place {
    case .first: return index == 0
    case .last: return index == order.count - 1
    case .after(let other): return index > 0 && order[index - 1] == other
    case .anywhere, .startingBy, .startingFrom: return true
    }
  }
}

extension ItemPlace {
  fileprivate var other: ItemID? {
    if case .after(let other) = self { other } else { nil }
  }
}

extension ItemExplanation.PlacedAlternative {
  /// What can be compared.
  fileprivate var told: String {
    switch alternative {
    case .possible(let solution): "\(place) \(solution)"
    case .forbidden(let hindrance): "\(place) \(hindrance.requirements)"
    case .open: "\(place) open"
    }
  }
}
