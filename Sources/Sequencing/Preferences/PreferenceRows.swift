// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony
package import LinearModel

/// The preferences of an event one by one, to be read and to be held against orders.
///
/// Nothing is solved. The objectives stand on a model without strengthenings, as in `RuleRows`.
package struct PreferenceRows: Sendable {
  /// One preference with what it counts and the objective that the solver is given.
  package struct Instance: Sendable {
    package let name: String
    package let unit: PreferenceLevel.Unit
    package let pointsPerUnit: Int
    /// Every cost is a whole multiple of so many points.
    package let pointsPerStep: Int
    private let preference: any Preference
    private let model: PositionModel

    init(_ preference: any Preference, on columns: PositionModel) {
      var model = columns
      let objective = preference.objective(in: &model)
      model.minimise(objective)
      self.preference = preference
      self.model = model
      name = preference.key
      unit = preference.unit
      pointsPerUnit = preference.pointsPerUnit
      pointsPerStep = preference.pointsPerStep
    }

    /// What the checker counts in an order that keeps every rule, in points.
    package func points(of order: RunningOrder) -> Int {
      preference.points(of: PlacedOrder(order, of: model.problem.event))
    }

    /// The model's objective at the order's point; the order has to name every mandatory item once.
    package func objective(of order: RunningOrder) -> Double {
      model.model.objectiveValue(of: point(of: order))
    }

    /// What the search counts in an order that keeps every rule; nil for a preference that is no term
    /// with a count of its own.
    package func searchPoints(of order: RunningOrder) -> Int? {
      let order = StepOrder(order, of: model.problem)
      let (starts, lengths) = (order.starts.map { Int($0) }, order.lengths.map { Int($0) })
      let finish = Int(order.finish)
      func sum<Part>(
        _ parts: [Part],
        _ points: (Part) -> ([Int], [Steps], [Steps], Steps) -> Int
      ) -> Int {
        parts.reduce(0) { $0 + points($1)(order.sequence, starts, lengths, finish) }
      }
      switch preference.term(of: model.problem) {
      case .nearness(let wishes):
        return sum(wishes) { $0.points(_:starts:lengths:finish:) }
      case .waiting(let people):
        return sum(people) { $0.points(_:starts:lengths:finish:) }
      case .soft(let rules):
        return sum(rules) { $0.points(_:starts:lengths:finish:) }
      default: return nil
      }
    }

    /// The preference's own rows as text, one a line, for reading.
    package var text: String {
      model.model.text(of: model.model.rows.filter { $0.origin != "item-start" })
    }

    /// The names of the preference's own rows that the order's point breaks.
    package func rowsBroken(by order: RunningOrder) -> [RowName] {
      let values = point(of: order)
      return model.model.rows.filter { $0.origin != "item-start" }.filter { row in
        let value = row.expression.value(at: values)
        return value < (row.lower ?? -.infinity) - 1e-6 || value > (row.upper ?? .infinity) + 1e-6
      }.map(\.name)
    }

    private func point(of order: RunningOrder) -> [Double] {
      model.point(of: StepOrder(order, of: model.problem))
    }
  }

  package let instances: [Instance]

  package init(_ event: Event) {
    let problem = Problem(event, rules: RuleRegistry.rules(of: event))
    let columns = PositionModel(problem, frame: .loose(problem))
    instances = PreferenceRegistry.preferences(of: event).map { Instance($0, on: columns) }
  }

  /// The keys of all preferences there are, in the registry's order.
  package static var names: [String] { PreferenceRegistry.all.map { $0.key } }

  /// The name of a preference's type, which its file and its tests are named after.
  package static func typeName(of name: String) -> String? {
    PreferenceRegistry.all.first { $0.key == name }.map { String(describing: $0) }
  }

  /// A preference's sentence for the reference.
  package static func summary(of name: String, in language: Language) -> String? {
    PreferenceRegistry.all.first { $0.key == name }?.summary(in: language)
  }
}
