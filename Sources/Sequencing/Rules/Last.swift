// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// The last kept item of the programme, or of a block, is the one asked for, if that is kept.
///
///     kept[k] − done[k,p−1] ≤ Σᵢ (kept[i] − done[i,p]) + 1 − kept[i]
///
/// for each other item k and each position p, over the items i of the subject; for a block one of
/// its items is the last. Soft, it costs the items that stand after it.
struct Last: DeclaredRule {
  static let identifier: RuleIdentifier = "last"
  static let source = "rules: last"

  static func summary(in language: Language) -> String {
    language.choose(
      vi: "Mục được giữ cuối cùng của chương trình, hoặc của khối, là mục đã chỉ định.",
      en: "The last kept item of the programme, or of a block, is the one asked for."
    )
  }

  static func shortfall(in language: Language) -> String {
    language.choose(
      vi: "Số mục đứng sau mục đó.",
      en: "The items that stand after it."
    )
  }

  static func instances(in event: Event) -> [any Rule] { binding(in: event) }

  static func instances(of declaration: RuleDeclaration, in event: Event) -> [any Rule] {
    guard case .last(let subject, let block) = declaration.statement
    else { return [] }
    return [Last(outermost: Outermost(subject, in: block, of: event), place: declaration.place)]
  }

  let outermost: Outermost
  let place: SourcePlace?

  func state(for problem: Problem, in facts: inout Facts) {
    let (subject, others) = outermost.indices(in: problem)
    if let only = subject.first, subject.count == 1 {
      for other in others { facts.precedences.append(Facts.Precedence(before: other, after: only)) }
    } else {
      facts.outermosts.append(Facts.Outermost(subject: subject, others: others, isLast: true))
    }
  }

  func addRows(to model: inout PositionModel) {
    let (subject, others) = outermost.indices(in: model.problem)
    for other in others {
      let slack = model.slack(identifier, [model.problem.entries[other].id.rawValue], .count) {
        outermost.isPassed(by: other, subject, isLast: true, in: $0) ? 1 : 0
      }
      for member in model.problem.witnesses(of: subject) {
        for position in model.positions(of: other) {
          let toCome = subject.reduce(LinearExpression.zero) {
            $0 + model.kept($1) - model.done($1, position)
          }
          model.addRow(
            identifier,
            [
              model.problem.entries[member].id.rawValue, model.problem.entries[other].id.rawValue,
              "\(position)",
            ],
            model.kept(other) - model.done(other, position - 1) - toCome + model.kept(member)
              - slack,
            upper: 1
          )
        }
      }
    }
  }

  func violations(in order: PlacedOrder) -> [Violation] {
    guard let last = order.kept(outermost.items).last, let until = order.position(of: last.item)
    else { return [] }
    return order.kept(outermost.others).compactMap { other in
      guard let place = order.position(of: other.item), place > until else { return nil }
      let facts = Outermost.Breach(
        outermost: outermost.title,
        block: outermost.block,
        stranger: order.title(of: other.item),
        places: place - until,
        isLast: true
      )
      return Violation(self, items: [last.item, other.item], facts: facts, by: .count(1))
    }
  }
}
