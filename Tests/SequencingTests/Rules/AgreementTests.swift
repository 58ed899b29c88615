// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// A rule's rows hold for an order exactly when its check is silent; nothing is solved.
struct AgreementTests {
  @Test(
    "Rows and checker agree on seeded random orders",
    arguments: RuleRows.identifiers.flatMap { rule in
      (furtherRules.contains(rule) ? [.whole] : [.built, .whole]).map { Case(rule, $0) }
    }
  )
  func rowsAndCheckerAgree(of test: Case) {
    let rule = test.rule
    var kept = 0
    var broken = 0
    for seed in 1...UInt64(150) {
      let event = RandomEvent.make(seed: seed, vocabulary: test.vocabulary)
      let instances = RuleRows(event).instances.filter { $0.rule == rule }
      if instances.isEmpty { continue }
      for round in 0..<UInt64(6) {
        let order = RandomEvent.randomOrder(of: event, seed: 1000 * seed + round)
        guard isExpressible(order, of: event, for: rule) else { continue }
        for instance in instances {
          let rows = instance.rowsBroken(by: order)
          let violations = instance.violations(of: order)
          #expect(
            rows.isEmpty == violations.isEmpty,
            "seed \(seed), round \(round): rows \(rows), check \(violations.map { $0.words(.english).sentence })"
          )
          if violations.isEmpty { kept += 1 } else { broken += 1 }
        }
      }
    }
    #expect(kept > 0, "no order kept the rule: nothing was compared")
    if rule != "kept-items" {
      #expect(broken > 0, "no order broke the rule: nothing was compared")
    }
  }

  /// A rule, and the events its rows and check are compared on.
  struct Case: Sendable, CustomStringConvertible {
    let rule: RuleIdentifier
    let vocabulary: RandomEvent.Vocabulary

    init(_ rule: RuleIdentifier, _ vocabulary: RandomEvent.Vocabulary) {
      self.rule = rule
      self.vocabulary = vocabulary
    }

    var description: String { "\(rule), \(vocabulary)" }
  }

  /// The rules that only events of the whole vocabulary have.
  private static let furtherRules: Set<RuleIdentifier> = [
    "together", "official-start", "rest", "choose", "ready", "first", "last", "adjacent",
    "at-most", "no-longer-than-without-break",
  ]

  /// Whether the model's columns can stand for the order: every item that must be kept is in it,
  /// a length is off its range only where the range leaves a column for that, and all lies inside the session, beyond which large constants
  /// need not hold.
  private func isExpressible(
    _ order: RunningOrder,
    of event: Event,
    for rule: RuleIdentifier
  ) -> Bool {
    let ids = order.placements.map(\.item)
    let droppable = Set(
      event.rules.flatMap { declaration -> [ItemID] in
        guard case .choose(let from, _, _) = declaration.statement else { return [] }
        return from.flatMap { subject in
          switch subject {
          case .item(let id): [id]
          case .block(let id): event.programme[id]?.items.map(\.id) ?? []
          }
        }
      }
    )
    let mandatory = event.programme.items.filter {
      $0.optionalValue == nil && !droppable.contains($0.id)
    }
    let session = ClockWindow(earliest: event.session.starts, latest: event.session.ends)
    return Set(ids).count == ids.count && mandatory.allSatisfy { ids.contains($0.id) }
      && order.placements.allSatisfy { placement in
        guard let item = event.programme[placement.item] else { return false }
        let range = item.minutes
        return (range.minimum < range.preferred || placement.length >= range.minimum)
          && (range.preferred < range.maximum || placement.length <= range.maximum)
      }
      && (rule == "session-bounds"
        || order.placements.allSatisfy { session.contains($0.start) && session.contains($0.end) })
  }
}
