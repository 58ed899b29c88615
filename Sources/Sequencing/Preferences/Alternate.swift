// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// Neighbouring pairs, among the items with one of the tags, that share one of them.
///
///     last[c,p] ≥ at[c,p],  last[c,p] ≥ last[c,p−1] − Σ at[c′,p] over other classes c′
///     shared[c,p] ≥ at[c,p] + Σ last[c′,p−1] over classes c′ that share a tag with c − 1
///
/// A class is a set of the tags, at[c,p] the sum over its items; the cost is Σ shared[c,p].
struct Alternate: Preference {
  static let key = "alternate"

  static func summary(in language: Language) -> String {
    language.choose(
      vi: "Số cặp mục kề nhau, trong các mục có một trong các nhãn, mang chung một nhãn.",
      en: "Neighbouring pairs, among the items with one of the tags, that share one of them."
    )
  }

  static func instance(of aim: PreferenceDeclaration.Aim, in event: Event) -> (any Preference)? {
    guard case .alternate(let tags) = aim else { return nil }
    let worn = event.programme.items.map { item in tags.filter(item.tags.contains) }
    var classes: [Set<Tag>] = []
    for tags in worn.map(Set.init) where !tags.isEmpty && !classes.contains(tags) {
      classes.append(tags)
    }
    return Alternate(
      classes: classes,
      classOfItem: worn.map { classes.firstIndex(of: Set($0)) }
    )
  }

  let unit = PreferenceLevel.Unit.pairs
  let pointsPerUnit = 1
  let pointsPerStep = 1
  private let classes: [Set<Tag>]
  /// By item in the order of the file; nil for an item with none of the tags.
  private let classOfItem: [Int?]

  func points(of order: PlacedOrder) -> Int {
    let worn = order.placements.compactMap { placement in
      order.event.programme.position(of: placement.item).flatMap { classOfItem[$0] }
    }
    return zip(worn, worn.dropFirst()).count { share($0, $1) }
  }

  func objective(in model: inout PositionModel) -> LinearExpression {
    let (classes, classOfItem) = (classes, classOfItem)
    var sum = LinearExpression.zero
    var last = [LinearExpression](repeating: .zero, count: classes.count)
    for position in model.positions {
      let here = classes.indices.map { number in
        model.items(at: position).filter { classOfItem[$0] == number }
          .reduce(LinearExpression.zero) { $0 + model.at($1, position) }
      }
      if position > 1 {
        for number in classes.indices {
          let shared = model.addColumn("shared[\(number + 1),\(position)]", lower: 0, upper: 1) {
            order in
            let now = Self.latest(classOfItem, at: position, in: order)
            let before = Self.latest(classOfItem, upTo: position - 1, in: order)
            guard now == number, let before else { return 0 }
            return classes[before].isDisjoint(with: classes[number]) ? 0 : 1
          }
          let sharers = classes.indices.filter { share($0, number) }
          model.addRow(
            "alternate",
            ["\(number + 1)", "\(position)", "shared"],
            sharers.reduce(here[number]) { $0 + last[$1] } - shared,
            upper: 1
          )
          sum += shared
        }
      }
      var next: [LinearExpression] = []
      for number in classes.indices {
        let column = model.addColumn("last[\(number + 1),\(position)]", lower: 0, upper: 1) {
          order in
          Self.latest(classOfItem, upTo: position, in: order) == number ? 1 : 0
        }
        let labels = ["\(number + 1)", "\(position)"]
        let others = classes.indices.filter { $0 != number }
        model.addRow("alternate", labels + ["begins"], here[number] - column, upper: 0)
        model.addRow(
          "alternate",
          labels + ["lasts"],
          others.reduce(last[number] - column) { $0 - here[$1] },
          upper: 0
        )
        next.append(LinearExpression(column))
      }
      last = next
    }
    return sum
  }

  func term(of problem: Problem) -> SearchTerm {
    .alternation(
      SearchTerm.Alternation(
        classOfItem: classOfItem,
        shares: classes.indices.map { one in classes.indices.map { share(one, $0) } },
        points: 1
      )
    )
  }

  private func share(_ one: Int, _ other: Int) -> Bool {
    !classes[one].isDisjoint(with: classes[other])
  }

  /// The class of the item at a position, nil for none.
  private static func latest(
    _ classOfItem: [Int?],
    at position: Int,
    in order: StepOrder
  ) -> Int? {
    position <= order.sequence.count ? classOfItem[order.sequence[position - 1]] : nil
  }

  /// The class of the last item with one at or before a position.
  private static func latest(
    _ classOfItem: [Int?],
    upTo position: Int,
    in order: StepOrder
  ) -> Int? {
    order.sequence.prefix(position).reversed().lazy.compactMap { classOfItem[$0] }.first
  }
}
