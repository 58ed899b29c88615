// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// Pairs of kept, non-floating items that stand in reverse of the file's order.
///
///     Σ reversed[i,j],  reversed[i,j] ≥ done[j,p] − done[i,p] − 1 + kept[i]     for i before j in the file
struct ListedOrder: Preference {
  static let key = "listed_order"

  static func summary(in language: Language) -> String {
    language.choose(
      vi: "Số cặp mục đứng ngược thứ tự trong tệp (không tính mục floating).",
      en: "Pairs of kept, non-floating items that stand in reverse of the file's order."
    )
  }

  static func instance(of aim: PreferenceDeclaration.Aim, in event: Event) -> (any Preference)? {
    guard case .listedOrder = aim else { return nil }
    return ListedOrder()
  }

  let unit = PreferenceLevel.Unit.pairs
  let pointsPerUnit = 1
  let pointsPerStep = 1

  func points(of order: PlacedOrder) -> Int {
    let ranks = order.placements.compactMap { placement -> Int? in
      order.item(placement.item)?.isFloating == false
        ? order.event.programme.position(of: placement.item) : nil
    }
    var pairs = 0
    for (place, rank) in ranks.enumerated() {
      for later in ranks[(place + 1)...] where later < rank { pairs += 1 }
    }
    return pairs
  }

  func objective(in model: inout PositionModel) -> LinearExpression {
    let entries = model.problem.entries
    var sum = LinearExpression.zero
    for i in entries.indices where !entries[i].isFloating {
      for j in entries.indices.dropFirst(i + 1) where !entries[j].isFloating {
        if model.frame.precedes[i][j] { continue }
        if model.isAbandoned { return sum }
        let column = model.addColumn(
          "reversed[\(entries[i].id),\(entries[j].id)]",
          lower: 0,
          upper: 1
        ) { order in
          order.isKept(i) && order.isKept(j) && order.positions[j] < order.positions[i] ? 1 : 0
        }
        let dropped = LinearExpression(constant: 1) - model.kept(i)
        for position in model.positions(of: j) where position < model.positions(of: i).upperBound {
          model.addRow(
            "reversed",
            ["\(entries[i].id)", "\(entries[j].id)", "\(position)"],
            model.done(j, position) - model.done(i, position) - dropped - column,
            upper: 0
          )
        }
        sum += column
      }
    }
    return sum
  }

  func term(of problem: Problem) -> SearchTerm { .inversions(points: 1) }
}
