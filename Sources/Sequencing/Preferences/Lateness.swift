// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// Minutes that kept items end past their due time, each with the item's cost.
///
///     Σ late_cost[i] · late[i],  late[i] ≥ end[i] − due[i] · kept[i],  late[i] ≥ 0
struct Lateness: Preference {
  static let key = "lateness"

  static func summary(in language: Language) -> String {
    language.choose(
      vi: "Số phút các mục kết thúc sau giờ hẹn (due), nhân late_cost.",
      en: "Minutes that kept items end past their due time, times their late cost."
    )
  }

  static func instance(of aim: PreferenceDeclaration.Aim, in event: Event) -> (any Preference)? {
    guard case .lateness = aim else { return nil }
    return Lateness(event)
  }

  let unit = PreferenceLevel.Unit.minutes
  private let items: [Item]
  /// The step that the grain and every due time are whole numbers of.
  private let step: Length
  private let minutes: MinutePoints

  private init(_ event: Event) {
    items = event.programme.items.filter { $0.due != nil }
    step = Length(
      seconds: items.compactMap(\.due).reduce(max(1, event.session.grain.seconds)) {
        MinutePoints.greatestCommonDivisor($0, ($1 - event.session.starts).seconds)
      }
    )
    minutes = MinutePoints(grain: step, weights: items.map(\.lateCost))
  }

  var pointsPerUnit: Int { minutes.perMinute }

  var pointsPerStep: Int {
    max(1, items.reduce(0) { MinutePoints.greatestCommonDivisor($0, pointsPerStep(of: $1)) })
  }

  func points(of order: PlacedOrder) -> Int {
    items.reduce(0) { sum, item in
      guard let due = item.due, let placement = order.placement(of: item.id) else { return sum }
      let late = minutes.points(of: max(.zero, placement.end - due))
      return sum + MinutePoints.weighted(late, by: item.lateCost)
    }
  }

  func objective(in model: inout PositionModel) -> LinearExpression {
    var sum = LinearExpression.zero
    for due in dues(in: model.problem) {
      let id = model.problem.entries[due.item].id
      // In steps of the grain, of which a due time may be a fraction.
      let bound = Double(due.due) / Double(due.stepsPerGrain)
      let late = model.addColumn("late[\(id)]", lower: 0, upper: nil) { order in
        order.isKept(due.item)
          ? max(0, order.starts[due.item] + order.lengths[due.item] - bound) : 0
      }
      model.addRow(
        "lateness",
        [id.rawValue],
        model.end(of: due.item) - bound * model.kept(due.item) - late,
        upper: 0
      )
      sum += Double(due.points * due.stepsPerGrain) * LinearExpression(late)
    }
    return sum
  }

  func term(of problem: Problem) -> SearchTerm {
    .lateness(dues(in: problem))
  }

  private func pointsPerStep(of item: Item) -> Int {
    MinutePoints.weighted(minutes.perStep, by: item.lateCost)
  }

  private func dues(in problem: Problem) -> [SearchTerm.Due] {
    items.compactMap { item in
      guard let index = problem.index(of: item.id), let due = item.due else { return nil }
      return SearchTerm.Due(
        item: index,
        stepsPerGrain: problem.grainInSeconds / step.seconds,
        due: (due - problem.event.session.starts).seconds / step.seconds,
        points: pointsPerStep(of: item)
      )
    }
  }
}
