// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// Whatever is kept stands in a given order; what the order leaves out is dropped.
///
///     done[j,p] ≤ done[i,p−1] + 1 − kept[i]    for i before j in the order
///
/// No rule of the event file: it is added where an order is timed anew, so that search and proof see
/// one more chain and nothing else.
struct GivenOrder: Rule {
  static let identifier: RuleIdentifier = "given-order"
  static let source = "--order"

  static func summary(in language: Language) -> String {
    language.choose(
      vi: "Mọi mục được giữ đứng theo thứ tự cho trước.",
      en: "Whatever is kept stands in a given order."
    )
  }

  static func instances(in event: Event) -> [any Rule] { [] }

  /// The items by index, each once.
  let order: [Int]
  var place: SourcePlace? { nil }

  func state(for problem: Problem, in facts: inout Facts) {
    for (place, one) in order.enumerated() {
      for other in order[(place + 1)...] {
        facts.precedences.append(Facts.Precedence(before: one, after: other))
      }
    }
    let others = Set(problem.entries.indices).subtracting(order).sorted()
    if !others.isEmpty { facts.choices.append(Facts.Choice(items: others, least: 0, most: 0)) }
  }

  func addRows(to model: inout PositionModel) {
    for (place, one) in order.enumerated() {
      for other in order[(place + 1)...] {
        if model.isAbandoned { return }
        model.addPrecedence(identifier, before: one, after: other)
      }
    }
    for item in model.problem.entries.indices where !order.contains(item) {
      let id = model.problem.entries[item].id.rawValue
      model.addRow(identifier, [id], model.kept(item), upper: 0)
    }
  }

  func violations(in order: PlacedOrder) -> [Violation] { [] }
}
