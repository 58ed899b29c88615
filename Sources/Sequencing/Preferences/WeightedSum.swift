// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// Several preferences as one, each value times its weight.
///
///     Σ weight × value
struct WeightedSum: Preference {
  static let key = "weighted"

  static func summary(in language: Language) -> String {
    language.choose(
      vi: "Tổng giá trị của nhiều tiêu chí, mỗi tiêu chí nhân trọng số.",
      en: "The values of several preferences, each times its weight, in one sum."
    )
  }

  static func instance(of aim: PreferenceDeclaration.Aim, in event: Event) -> (any Preference)? {
    guard case .weighted(let parts) = aim else { return nil }
    let preferences = parts.compactMap { PreferenceRegistry.preference(for: $0.aim, in: event) }
    guard preferences.count == parts.count else { return nil }
    return WeightedSum(preferences, weights: parts.map(\.weight.thousandths))
  }

  let unit = PreferenceLevel.Unit.cost
  let pointsPerUnit: Int
  private let parts: [(preference: any Preference, factor: Int)]

  private init(_ preferences: [any Preference], weights: [Int]) {
    // A point of a part is worth weight / (1000 · its points per unit): the least common whole.
    let perUnit = zip(preferences, weights).reduce(1) { scale, part in
      let whole = 1000 * part.0.pointsPerUnit
      let needed = whole / max(1, MinutePoints.greatestCommonDivisor(whole, part.1))
      return scale / max(1, MinutePoints.greatestCommonDivisor(scale, needed)) * needed
    }
    pointsPerUnit = perUnit
    parts = zip(preferences, weights).map { preference, weight in
      (preference, perUnit * weight / (1000 * preference.pointsPerUnit))
    }
  }

  var pointsPerStep: Int {
    max(
      1,
      parts.reduce(0) {
        MinutePoints.greatestCommonDivisor($0, $1.factor * $1.preference.pointsPerStep)
      }
    )
  }

  func points(of order: PlacedOrder) -> Int {
    parts.reduce(0) { $0 + $1.factor * $1.preference.points(of: order) }
  }

  func objective(in model: inout PositionModel) -> LinearExpression {
    var sum = LinearExpression.zero
    for part in parts where part.factor > 0 {
      sum += Double(part.factor) * part.preference.objective(in: &model)
    }
    return sum
  }

  func term(of problem: Problem) -> SearchTerm {
    .sum(parts.map { $0.preference.term(of: problem).times($0.factor) })
  }
}
