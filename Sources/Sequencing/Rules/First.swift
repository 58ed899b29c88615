// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// The first kept item of the programme, or of a block, is the one asked for, if that is kept.
///
///     done[k,p] ≤ Σᵢ done[i,p−1] + 1 − kept[i]     for each other item k and each position p
///
/// over the items i of the subject; for a block one of its items is the first. Soft, it costs the
/// items that stand before it.
struct First: DeclaredRule {
  static let identifier: RuleIdentifier = "first"
  static let source = "rules: first"

  static func summary(in language: Language) -> String {
    language.choose(
      vi: "Mục được giữ đầu tiên của chương trình, hoặc của khối, là mục đã chỉ định.",
      en: "The first kept item of the programme, or of a block, is the one asked for."
    )
  }

  static func shortfall(in language: Language) -> String {
    language.choose(
      vi: "Số mục đứng trước mục đó.",
      en: "The items that stand before it."
    )
  }

  static func instances(in event: Event) -> [any Rule] { binding(in: event) }

  static func instances(of declaration: RuleDeclaration, in event: Event) -> [any Rule] {
    guard case .first(let subject, let block) = declaration.statement
    else { return [] }
    return [First(outermost: Outermost(subject, in: block, of: event), place: declaration.place)]
  }

  let outermost: Outermost
  let place: SourcePlace?

  func state(for problem: Problem, in facts: inout Facts) {
    let (subject, others) = outermost.indices(in: problem)
    if let only = subject.first, subject.count == 1 {
      for other in others { facts.precedences.append(Facts.Precedence(before: only, after: other)) }
    } else {
      facts.outermosts.append(Facts.Outermost(subject: subject, others: others, isLast: false))
    }
  }

  func addRows(to model: inout PositionModel) {
    let (subject, others) = outermost.indices(in: model.problem)
    for other in others {
      let slack = model.slack(identifier, [model.problem.entries[other].id.rawValue], .count) {
        outermost.isPassed(by: other, subject, isLast: false, in: $0) ? 1 : 0
      }
      for member in model.problem.witnesses(of: subject) {
        for position in model.positions(of: other) {
          let begun = subject.reduce(LinearExpression.zero) { $0 + model.done($1, position - 1) }
          model.addRow(
            identifier,
            [
              model.problem.entries[member].id.rawValue, model.problem.entries[other].id.rawValue,
              "\(position)",
            ],
            model.done(other, position) - begun + model.kept(member) - slack,
            upper: 1
          )
        }
      }
    }
  }

  func violations(in order: PlacedOrder) -> [Violation] {
    guard let first = order.kept(outermost.items).first,
      let from = order.position(of: first.item)
    else { return [] }
    return order.kept(outermost.others).compactMap { other in
      guard let place = order.position(of: other.item), place < from else { return nil }
      let facts = Outermost.Breach(
        outermost: outermost.title,
        block: outermost.block,
        stranger: order.title(of: other.item),
        places: from - place,
        isLast: false
      )
      return Violation(self, items: [other.item, first.item], facts: facts, by: .count(1))
    }
  }
}
