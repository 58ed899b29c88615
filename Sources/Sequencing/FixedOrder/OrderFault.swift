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
    var untimed = event
    untimed.rules = event.rules.compactMap(\.withoutTimes)
    let checker = Checker(untimed)
    func violations(of items: [ItemID], _ rules: Set<RuleIdentifier>) -> [Violation] {
      let placements = items.enumerated().map { place, item in
        RunningOrder.Placement(
          item: item,
          start: event.session.starts + Length(minutes: place),
          length: .zero
        )
      }
      return checker.violations(of: RunningOrder(placements: placements, dropped: []))
        .filter { rules.contains($0.rule) }
    }
    let kept = violations(of: order.filter { !droppable.contains($0) }, rules)
    // Items between two others are the most when nothing is dropped.
    let whole = violations(of: order, [Apart.identifier]).filter {
      droppable.isDisjoint(with: $0.items)
    }
    let places = Dictionary(
      event.programme.items.map { ($0.id, $0.place) },
      uniquingKeysWith: { first, _ in first }
    )
    return (kept + whole).map {
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
    switch statement {
    case .before(let chain, _):
      var rule = self
      rule.statement = .before(chain, gap: nil)
      return rule
    case .apart(_, .minutes): return nil
    default: return self
    }
  }
}
