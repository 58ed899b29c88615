// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// Of the items offered, at least so many and at most so many are kept.
///
///     at least ≤ Σᵢ kept[i] ≤ at most
///
/// A block stands for each of its items.
struct Choose: Rule {
  static let identifier: RuleIdentifier = "choose"
  static let source = "rules: choose"

  static func summary(in language: Language) -> String {
    language.choose(
      vi: "Trong các mục được đưa ra, số mục được giữ nằm giữa at_least và at_most.",
      en: "Of the items offered, at least so many and at most so many are kept."
    )
  }

  static func instances(in event: Event) -> [any Rule] {
    event.rules.compactMap { declaration in
      guard case .choose(let from, let least, let most) = declaration.statement,
        declaration.softWeight == nil
      else { return nil }
      let items = event.items(of: .items(from))
      return Choose(
        items: items,
        least: least ?? 0,
        most: most ?? items.count,
        id: declaration.id,
        place: declaration.place
      )
    }
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
    let kept = model.problem.indices(of: items.map(\.id)).reduce(LinearExpression.zero) {
      $0 + model.kept($1)
    }
    model.addRow(
      identifier,
      [id?.rawValue ?? items.map(\.id.rawValue).joined(separator: "-")],
      kept,
      lower: Double(least),
      upper: Double(most)
    )
  }

  func violations(in order: PlacedOrder) -> [Violation] {
    let kept = order.kept(items)
    if least...max(least, most) ~= kept.count { return [] }
    let facts = Breach(kept: kept.count, least: least, most: most, offered: items.count)
    return [Violation(self, items: kept.map(\.item), facts: facts)]
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
