// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// The second comes directly after the first, with no item between.
///
///     done[b,p] ≤ done[a,p−1] + 1 − kept[a]                     for a of the first, b of the second
///     Σ_b done[b,p+1] ≥ 1 − Σ_a (kept[a] − done[a,p]) − (1 − kept[a*]) − (1 − kept[b*])
///
/// for each position p and each a*, b* of the two, one of each that must be kept if there is one.
/// Of blocks it is the last kept item of the first and the first kept item of the second; a block or
/// an item that is dropped asks nothing. Soft, it costs 1 when the second is not directly after.
struct Adjacent: DeclaredRule {
  static let identifier: RuleIdentifier = "adjacent"
  static let source = "rules: adjacent"

  static func summary(in language: Language) -> String {
    language.choose(
      vi: "Mục hoặc khối thứ hai đứng ngay sau mục hoặc khối thứ nhất.",
      en: "The second item or block comes directly after the first, with no item between."
    )
  }

  static func shortfall(in language: Language) -> String {
    language.choose(
      vi: "1 nếu không đứng ngay sau.",
      en: "1 when it does not come directly after."
    )
  }

  static func instances(in event: Event) -> [any Rule] { binding(in: event) }

  static func instances(of declaration: RuleDeclaration, in event: Event) -> [any Rule] {
    guard case .adjacent(let first, let second) = declaration.statement
    else { return [] }
    return [
      Adjacent(
        first: event.items(of: first),
        second: event.items(of: second),
        titles: (event.title(of: first), event.title(of: second)),
        id: declaration.id,
        place: declaration.place
      )
    ]
  }

  let first: [Item]
  let second: [Item]
  let titles: (first: String, second: String)
  let id: RuleID?
  let place: SourcePlace?

  func state(for problem: Problem, in facts: inout Facts) {
    let (first, second) = indices(in: problem)
    facts.adjacencies.append(Facts.Adjacency(first: first, second: second))
  }

  func addRows(to model: inout PositionModel) {
    let (first, second) = indices(in: model.problem)
    let label = id?.rawValue ?? ""
    let slack = model.slack(identifier, [label], .count) { order in
      let last = first.map { order.positions[$0] }.max() ?? 0
      let next = second.map { order.positions[$0] }.filter { $0 > 0 }.min() ?? 0
      return last > 0 && next > 0 && next != last + 1 ? 1 : 0
    }
    for before in first {
      for after in second {
        model.addPrecedence(identifier, before: before, after: after, slack: slack)
      }
    }
    let entries = model.problem.entries
    for before in model.problem.witnesses(of: first) {
      for after in model.problem.witnesses(of: second) {
        for position in model.positions.dropLast() {
          let toCome = first.reduce(LinearExpression.zero) {
            $0 + model.kept($1) - model.done($1, position)
          }
          let begun = second.reduce(LinearExpression.zero) { $0 + model.done($1, position + 1) }
          model.addRow(
            identifier,
            [
              label, entries[before].id.rawValue, entries[after].id.rawValue,
              "directly", "\(position)",
            ],
            begun + toCome - model.kept(before) - model.kept(after) + slack,
            lower: -1
          )
        }
      }
    }
  }

  func violations(in order: PlacedOrder) -> [Violation] {
    guard let one = order.kept(first).last, let next = order.kept(second).first,
      let from = order.position(of: one.item), let to = order.position(of: next.item),
      to != from + 1
    else { return [] }
    let facts = Breach(first: titles.first, second: titles.second, placesLater: to - from - 1)
    let items = from < to ? [one.item, next.item] : [next.item, one.item]
    return [Violation(self, items: items, facts: facts, by: .count(1))]
  }

  private func indices(in problem: Problem) -> (first: [Int], second: [Int]) {
    (problem.indices(of: first.map(\.id)), problem.indices(of: second.map(\.id)))
  }
}

extension Adjacent {
  fileprivate struct Breach: ViolationFacts {
    let first: String
    let second: String
    /// How many items stand between; negative when the second begins before the first is over.
    let placesLater: Int

    func words(in language: Language) -> Words {
      let (one, other) = (language.quoted(first), language.quoted(second))
      if placesLater > 0 {
        return language.words(
          vi: Words(
            "giữa \(one) và \(other) có \(placesLater) mục, trong khi \(other) phải đứng ngay sau",
            remedy: "Đưa \(placesLater) mục đó ra chỗ khác"
          ),
          en: Words(
            "\(other) has to come directly after \(one), but \(placesLater == 1 ? "1 item stands" : "\(placesLater) items stand") between them",
            remedy: placesLater == 1 ? "Move it elsewhere" : "Move the \(placesLater) elsewhere"
          )
        )
      }
      return language.words(
        vi: Words(
          "\(other) phải đứng ngay sau \(one) nhưng lại đứng trước",
          remedy: "Đưa \(other) xuống \(-placesLater - 1) vị trí"
        ),
        en: Words(
          "\(other) has to come directly after \(one), but comes before it",
          remedy: "Move \(other) \(language.places(-placesLater - 1)) down"
        )
      )
    }
  }
}
