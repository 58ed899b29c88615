// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// No other item, not even a floating one, stands between the first and the last of the items.
///
///     begun[p] ≥ done[i,p],  finished[p] ≤ done[i,p] + 1 − kept[i]     for each of the items i
///     Σ at[k,p+1] over all others k ≤ 1 − begun[p] + finished[p]
///
/// Soft, it costs the others between the first and the last.
struct Together: DeclaredRule {
  static let identifier: RuleIdentifier = "together"
  static let source = "rules: together"

  static func summary(in language: Language) -> String {
    language.choose(
      vi: "Giữa mục đầu và cuối của nhóm không có mục nào khác, kể cả mục floating.",
      en: "Between the first and the last of the items stands no other, not even a floating one."
    )
  }

  static func shortfall(in language: Language) -> String {
    language.choose(
      vi: "Số mục khác đứng giữa mục đầu và mục cuối của nhóm.",
      en: "The others that stand between the first and the last."
    )
  }

  static func instances(in event: Event) -> [any Rule] { binding(in: event) }

  static func instances(of declaration: RuleDeclaration, in event: Event) -> [any Rule] {
    guard case .together(let subjects) = declaration.statement
    else { return [] }
    return [
      Together(
        items: event.items(of: .items(subjects)),
        id: declaration.id,
        place: declaration.place
      )
    ]
  }

  let items: [Item]
  let id: RuleID?
  let place: SourcePlace?

  func state(for problem: Problem, in facts: inout Facts) {
    facts.togethernesses.append(togetherness(in: problem))
  }

  func addRows(to model: inout PositionModel) {
    let label = id?.rawValue ?? items.map(\.id.rawValue).joined(separator: "-")
    model.addTogetherness(identifier, [label], togetherness(in: model.problem))
  }

  func violations(in order: PlacedOrder) -> [Violation] {
    let members = Set(items.map(\.id))
    let places = members.compactMap { order.position(of: $0) }
    guard let first = places.min(), let last = places.max() else { return [] }
    return (first...last).filter { !members.contains(order.placements[$0].item) }.map { place in
      let stranger = order.placements[place].item
      let facts = Breach(
        stranger: order.title(of: stranger),
        first: order.title(of: order.placements[first].item),
        last: order.title(of: order.placements[last].item),
        placesUp: place - first,
        placesDown: last - place
      )
      return Violation(self, items: [stranger], facts: facts, by: .count(1))
    }
  }

  private func togetherness(in problem: Problem) -> Facts.Togetherness {
    let members = problem.indices(of: items.map(\.id))
    return Facts.Togetherness(
      members: members,
      outsiders: problem.entries.indices.filter { !members.contains($0) }
    )
  }
}

extension Together {
  fileprivate struct Breach: ViolationFacts {
    let stranger: String
    let first: String
    let last: String
    /// How far it has to move to stand before the first, or after the last.
    let placesUp: Int
    let placesDown: Int

    func words(in language: Language) -> Words {
      let (item, from, until) = (
        language.quoted(stranger), language.quoted(first), language.quoted(last)
      )
      let isUp = placesUp <= placesDown
      let count = min(placesUp, placesDown)
      return language.words(
        vi: Words(
          "\(item) chen vào giữa \(from) và \(until), là những mục phải đi liền nhau",
          remedy: isUp
            ? "Đưa lên \(count) vị trí, trước \(from)" : "Đưa xuống \(count) vị trí, sau \(until)"
        ),
        en: Words(
          "\(item) stands between \(from) and \(until), which have to be together",
          remedy: isUp
            ? "Move it \(language.places(count)) up, to before \(from)"
            : "Move it \(language.places(count)) down, to after \(until)"
        )
      )
    }
  }
}
