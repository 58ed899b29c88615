// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// All kept direct items of the block have one length.
///
///     length[i] ≤ equal,  length[i] ≥ equal − longest · (1 − kept[i])
struct EqualMinutes: Rule {
  static let identifier: RuleIdentifier = "equal-minutes"
  static let source = "block, equal_minutes: true"

  static func summary(in language: Language) -> String {
    language.choose(
      vi: "Mọi nội dung trực tiếp của khối có cùng thời lượng.",
      en: "All kept direct items of the block have one length."
    )
  }

  static func instances(in event: Event) -> [any Rule] {
    event.programme.blocks.filter { $0.hasEqualMinutes && $0.directItems.count > 1 }.map(
      EqualMinutes.init
    )
  }

  let block: Block
  var place: SourcePlace? { block.place }

  func state(for problem: Problem, in facts: inout Facts) {
    facts.equalLengths.append(problem.indices(of: block.directItems.map(\.id)))
  }

  func addRows(to model: inout PositionModel) {
    let members = model.problem.indices(of: block.directItems.map(\.id))
    let entries = members.map { model.problem.entries[$0] }
    guard let least = entries.map(\.shortest).max(), let most = entries.map(\.longest).max() else {
      return
    }
    let equal = model.addColumn(
      "equal[\(block.id)]",
      lower: 0,
      upper: Double(max(least, most)),
      integer: true
    ) { order in
      members.first { order.isKept($0) }.map { order.lengths[$0] } ?? Double(least)
    }
    for (member, entry) in zip(members, entries) {
      let labels = [block.id.rawValue, entry.id.rawValue]
      if entry.isOptional {
        model.addRow(identifier, labels + ["most"], model.length(of: member) - equal, upper: 0)
        let slack = Double(most) * (LinearExpression(constant: 1) - model.kept(member))
        model.addRow(
          identifier,
          labels + ["least"],
          model.length(of: member) - equal + slack,
          lower: 0
        )
      } else {
        model.addRow(identifier, labels, model.length(of: member) - equal, lower: 0, upper: 0)
      }
    }
  }

  func violations(in order: PlacedOrder) -> [Violation] {
    let kept = order.kept(block.directItems)
    guard let first = kept.first else { return [] }
    let different = kept.filter { $0.length != first.length }
    guard let other = different.first else { return [] }
    return [
      Violation(
        self,
        items: [first.item] + different.map(\.item),
        facts: Breach(
          one: order.title(of: first.item),
          oneLength: first.length,
          other: order.title(of: other.item),
          otherLength: other.length
        )
      )
    ]
  }
}

extension EqualMinutes {
  fileprivate struct Breach: ViolationFacts {
    let one: String
    let oneLength: Length
    let other: String
    let otherLength: Length

    func words(in language: Language) -> Words {
      let (a, b) = (language.quoted(one), language.quoted(other))
      let (m, n) = (language.spoken(oneLength), language.spoken(otherLength))
      return language.words(
        vi: Words(
          "\(a) có \(m) còn \(b) có \(n), trong khi khối cho mọi người thời gian như nhau",
          remedy: "Cho mọi nội dung của khối cùng số phút"
        ),
        en: Words(
          "\(a) has \(m) and \(b) has \(n), but everybody in the block gets the same",
          remedy: "Give all items of the block one length"
        )
      )
    }
  }
}
