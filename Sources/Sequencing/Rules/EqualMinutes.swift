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
      vi: "Mọi mục trực tiếp của khối có cùng thời lượng.",
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
          otherLength: other.length,
          common: common(of: kept, in: order)
        )
      )
    ]
  }

  /// The shortest length now given that every one of some items may have; nil when there is none.
  private func common(of kept: [RunningOrder.Placement], in order: PlacedOrder) -> Length? {
    let ranges = kept.compactMap { order.item($0.item)?.minutes }
    guard let least = ranges.map(\.minimum).max(), let most = ranges.map(\.maximum).min(),
      let now = kept.map(\.length).min(), least <= most
    else { return nil }
    return min(most, max(least, now))
  }
}

extension EqualMinutes {
  fileprivate struct Breach: ViolationFacts {
    let one: String
    let oneLength: Length
    let other: String
    let otherLength: Length
    let common: Length?

    func words(in language: Language) -> Words {
      let (a, b) = (language.quoted(one), language.quoted(other))
      let (m, n) = (language.spoken(oneLength), language.spoken(otherLength))
      return language.words(
        vi: Words(
          "\(a) dài \(m) còn \(b) dài \(n), trong khi mọi mục của khối phải dài bằng nhau",
          remedy: common.map { "Cho mỗi mục của khối \(language.spoken($0))" }
        ),
        en: Words(
          "\(a) takes \(m) and \(b) takes \(n), but all items of the block take the same time",
          remedy: common.map { "Give each item of the block \(language.spoken($0))" }
        )
      )
    }
  }
}
