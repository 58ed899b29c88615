// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// Minutes that kept items are off the length they want, each with the weight of its id or kind.
///
///     Σ weight[i] · (under[i] + over[i])
struct PreferredMinutes: Preference {
  static let key = "preferred_minutes"

  static func summary(in language: Language) -> String {
    language.choose(
      vi: "Số phút các mục lệch khỏi thời lượng mong muốn, nhân trọng số.",
      en: "Minutes that kept items are off the length they want, weighted."
    )
  }

  static func instance(of aim: PreferenceDeclaration.Aim, in event: Event) -> (any Preference)? {
    guard case .preferredMinutes(let weights) = aim else { return nil }
    return PreferredMinutes(event, weights: weights)
  }

  let unit = PreferenceLevel.Unit.minutes
  private let minutes: MinutePoints
  private let weights: [ItemID: Weight]

  private init(_ event: Event, weights: [String: Weight]) {
    let items = event.programme.items
    self.weights = Dictionary(
      items.map { ($0.id, weights[$0.id.rawValue] ?? weights[$0.kind.rawValue] ?? .one) },
      uniquingKeysWith: { first, _ in first }
    )
    minutes = MinutePoints(grain: event.session.grain, weights: Array(self.weights.values))
  }

  var pointsPerUnit: Int { minutes.perMinute }

  var pointsPerStep: Int {
    max(
      1,
      weights.values.reduce(0) {
        MinutePoints.greatestCommonDivisor($0, MinutePoints.weighted(minutes.perStep, by: $1))
      }
    )
  }

  func points(of order: PlacedOrder) -> Int {
    order.placements.reduce(0) { sum, placement in
      guard let item = order.item(placement.item) else { return sum }
      let off = placement.length - item.minutes.preferred
      let points = minutes.points(of: Length(seconds: abs(off.seconds)))
      return sum + MinutePoints.weighted(points, by: weights[item.id, default: .one])
    }
  }

  func objective(in model: inout PositionModel) -> LinearExpression {
    var sum = LinearExpression.zero
    for (item, points) in pointsByItem(model.problem).enumerated() {
      sum += Double(points) * (model.underLength(of: item) + model.overLength(of: item))
    }
    return sum
  }

  func term(of problem: Problem) -> SearchTerm { .lengths(pointsByItem(problem)) }

  private func pointsByItem(_ problem: Problem) -> [Int] {
    problem.entries.map {
      MinutePoints.weighted(minutes.perStep, by: weights[$0.id, default: .one])
    }
  }
}
