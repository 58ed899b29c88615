// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing

/// What a preference counts in one order: for the checker, for the model and for people.
struct Tally: Hashable {
  let points: Int
  /// The model's objective at the order's point.
  let objective: Double
  /// The value in the preference's unit.
  let value: String

  init(_ points: Int, _ value: String) {
    self.init(points: points, objective: Double(points), value: value)
  }

  init(points: Int, objective: Double, value: String) {
    self.points = points
    self.objective = objective
    self.value = value
  }
}

/// How a preference scales what it counts to whole points.
struct Scale: Hashable {
  let unit: PreferenceLevel.Unit
  let pointsPerUnit: Int
  let pointsPerStep: Int
}

extension Event {
  func preferring(_ aims: PreferenceDeclaration.Aim...) -> Event {
    var event = self
    event.preferences = aims.map { PreferenceDeclaration($0) }
    return event
  }

  /// What each preference counts in an order, in the event's order.
  func tallies(of order: RunningOrder) -> [Tally] {
    PreferenceRows(self).instances.map { instance in
      let points = instance.points(of: order)
      return Tally(
        points: points,
        objective: instance.objective(of: order),
        value: Cost(points: points, pointsPerUnit: instance.pointsPerUnit).description
      )
    }
  }

  var scales: [Scale] {
    PreferenceRows(self).instances.map {
      Scale(unit: $0.unit, pointsPerUnit: $0.pointsPerUnit, pointsPerStep: $0.pointsPerStep)
    }
  }

  /// The event with every rule soft, and nothing preferred but those.
  func softened(_ weight: Weight = .one) -> Event {
    var event = preferring(.softRules)
    for index in event.rules.indices { event.rules[index].softWeight = weight }
    return event
  }

  /// What the event's rules cost in an order when all are soft: by checker, model and search.
  ///
  /// Nil when the three differ, or the rows of the model do not hold.
  func softCost(of order: RunningOrder) -> Int? {
    guard let instance = PreferenceRows(softened()).instances.first else { return nil }
    let points = instance.points(of: order)
    let agree =
      instance.objective(of: order) == Double(points)
      && instance.searchPoints(of: order) == points && instance.rowsBroken(by: order).isEmpty
    return agree ? points : nil
  }

  /// The rows of the event's preferences.
  var preferenceRows: String {
    PreferenceRows(self).instances.map { $0.text + "\n" }.joined()
  }
}
