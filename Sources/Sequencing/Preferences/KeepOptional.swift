// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// The value of the optional items that are dropped.
///
///     Σ value[i] · (1 − kept[i])
struct KeepOptional: Preference {
  static let key = "keep_optional"

  static func summary(in language: Language) -> String {
    language.choose(
      vi: "Tổng giá trị (optional) của các mục bị bỏ.",
      en: "The value of the optional items that are dropped."
    )
  }

  static func instance(of aim: PreferenceDeclaration.Aim, in event: Event) -> (any Preference)? {
    guard case .keepOptional = aim else { return nil }
    return KeepOptional(event)
  }

  let pointsPerUnit: Int
  private let values: [ItemID: Int]
  var unit: PreferenceLevel.Unit { .value }

  private init(_ event: Event) {
    let items = event.programme.items
    let scale =
      1000
      / items.compactMap(\.optionalValue).reduce(1000) {
        MinutePoints.greatestCommonDivisor($0, $1.thousandths)
      }
    pointsPerUnit = scale
    values = Dictionary(
      items.map { ($0.id, MinutePoints.weighted(scale, by: $0.optionalValue ?? Weight(0))) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  var pointsPerStep: Int { max(1, values.values.reduce(0, MinutePoints.greatestCommonDivisor)) }

  func points(of order: PlacedOrder) -> Int {
    order.event.programme.items.reduce(0) { sum, item in
      order.position(of: item.id) == nil ? sum + values[item.id, default: 0] : sum
    }
  }

  func objective(in model: inout PositionModel) -> LinearExpression {
    var sum = LinearExpression.zero
    for (item, entry) in model.problem.entries.enumerated() where entry.isOptional {
      sum +=
        Double(values[entry.id, default: 0]) * (LinearExpression(constant: 1) - model.kept(item))
    }
    return sum
  }

  func term(of problem: Problem) -> SearchTerm {
    .drops(problem.entries.map { $0.isOptional ? values[$0.id, default: 0] : 0 })
  }
}
