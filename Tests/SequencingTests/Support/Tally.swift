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
}
