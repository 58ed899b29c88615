// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// A rule on order that a given order breaks, whatever its times and whatever is dropped.
struct OrderFault: ContradictionFacts {
  static let code = "order-breaks-rule"

  let violation: Violation

  /// What the items that must be kept break in the order given.
  ///
  /// The rules are asked without their minutes: a gap between two items is no matter of their order.
  static func found(in event: Event, order: [ItemID]) -> [Contradiction] {
    let droppable = event.droppableItems
    let kept = order.filter { !droppable.contains($0) }
    var untimed = event
    untimed.rules = event.rules.compactMap(\.withoutTimes)
    let placements = kept.enumerated().map { place, item in
      RunningOrder.Placement(
        item: item,
        start: event.session.starts + Length(minutes: place),
        length: .zero
      )
    }
    let placed = RunningOrder(placements: placements, dropped: [])
    let places = Dictionary(
      event.programme.items.map { ($0.id, $0.place) },
      uniquingKeysWith: { first, _ in first }
    )
    return Checker(untimed).violations(of: placed).filter { rules.contains($0.rule) }.map {
      Contradiction(
        OrderFault(violation: $0),
        at: $0.place ?? $0.items.first.flatMap { places[$0] ?? nil }
      )
    }
  }

  /// Rules that are on nothing but the order, once their times are taken out.
  private static let rules: Set<RuleIdentifier> = [
    KeptItems.identifier, BlockOrder.identifier, BlockTogether.identifier, Before.identifier,
    Adjacent.identifier, Together.identifier, First.identifier, Last.identifier,
  ]

  func words(in language: Language) -> Words { violation.words(language) }

  func notes(in language: Language) -> [Diagnostic.Note] { [] }
}

extension RuleDeclaration {
  /// The rule with what it says of the order; nil when it says nothing of it.
  fileprivate var withoutTimes: RuleDeclaration? {
    guard case .before(let chain, _) = statement else { return self }
    var rule = self
    rule.statement = .before(chain, gap: nil)
    return rule
  }
}
