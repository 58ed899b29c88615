// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// Of the items offered, at least so many and at most so many are kept.
///
///     at least ≤ Σᵢ kept[i] ≤ at most
///
/// A block stands for each of its items. Soft, it costs how many are kept too few or too many.
struct Choose: DeclaredRule {
  static let identifier: RuleIdentifier = "choose"
  static let source = "rules: choose"

  static func summary(in language: Language) -> String {
    language.choose(
      vi: "Trong các mục được đưa ra, số mục được giữ nằm giữa at_least và at_most.",
      en: "Of the items offered, at least so many and at most so many are kept."
    )
  }

  static func shortfall(in language: Language) -> String {
    language.choose(
      vi: "Số mục được giữ còn thiếu hoặc thừa.",
      en: "How many are kept too few or too many."
    )
  }

  static func instances(in event: Event) -> [any Rule] { binding(in: event) }

  static func instances(of declaration: RuleDeclaration, in event: Event) -> [any Rule] {
    guard case .choose(let from, let least, let most) = declaration.statement
    else { return [] }
    let items = event.items(of: .items(from))
    return [
      Choose(
        items: items,
        least: least ?? 0,
        most: most ?? items.count,
        id: declaration.id,
        place: declaration.place
      )
    ]
  }

  let items: [Item]
  let least: Int
  let most: Int
  let id: RuleID?
  let place: SourcePlace?

  func state(for problem: Problem, in facts: inout Facts) {
    facts.choices.append(
      Facts.Choice(items: problem.indices(of: items.map(\.id)), least: least, most: most)
    )
  }

  func addRows(to model: inout PositionModel) {
    let members = model.problem.indices(of: items.map(\.id))
    let kept = members.reduce(LinearExpression.zero) { $0 + model.kept($1) }
    let labels = [id?.rawValue ?? items.map(\.id.rawValue).joined(separator: "-")]
    let (least, most) = (Double(least), Double(most))
    let few = model.slack(identifier, labels + ["few"], .count) { order in
      max(0, least - Double(members.count { order.isKept($0) }))
    }
    let many = model.slack(identifier, labels + ["many"], .count) { order in
      max(0, Double(members.count { order.isKept($0) }) - most)
    }
    model.addRow(identifier, labels, kept + few - many, lower: least, upper: most)
  }

  func violations(in order: PlacedOrder) -> [Violation] {
    let kept = order.kept(items)
    if least...max(least, most) ~= kept.count { return [] }
    let facts = Breach(kept: kept.count, least: least, most: most, offered: items.count)
    let shortfall = max(least - kept.count, kept.count - most)
    return [Violation(self, items: kept.map(\.item), facts: facts, by: .count(shortfall))]
  }
}

extension Choose {
  fileprivate struct Breach: ViolationFacts {
    let kept: Int
    let least: Int
    let most: Int
    let offered: Int

    func words(in language: Language) -> Words {
      if kept < least {
        let missing = least - kept
        return language.words(
          vi: Words(
            "chỉ có \(kept) trong \(offered) mục để chọn được giữ; cần ít nhất \(least)",
            remedy: "Giữ thêm \(missing) mục"
          ),
          en: Words(
            "only \(kept) of the \(offered) items to choose from are kept; at least \(least) must be",
            remedy: "Keep \(missing) more"
          )
        )
      }
      return language.words(
        vi: Words(
          "có \(kept) trong \(offered) mục để chọn được giữ; nhiều nhất là \(most)",
          remedy: "Bỏ \(kept - most) mục"
        ),
        en: Words(
          "\(kept) of the \(offered) items to choose from are kept; at most \(most) may be",
          remedy: "Drop \(kept - most)"
        )
      )
    }
  }
}
