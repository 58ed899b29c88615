// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony
package import LinearModel

/// The rows of an event's rules as they stand before presolve, to be read and to be held against orders.
///
/// Nothing is solved. Rows of a model without strengthenings say the rules and no more, so that an
/// order breaks a row exactly when it breaks the rule.
package struct RuleRows: Sendable {
  /// One instance of a rule with its rows and what the checker says of an order.
  package struct Instance: Sendable {
    package let rule: RuleIdentifier
    package let rows: [Row]
    private let instance: any Rule
    private let model: PositionModel

    init(_ instance: any Rule, on columns: PositionModel) {
      var model = columns
      instance.addRows(to: &model)
      self.instance = instance
      self.model = model
      rule = instance.identifier
      rows = model.model.rows.filter { $0.origin == instance.identifier.rawValue }
    }

    /// The names of the rows that an order breaks; the order has to name every mandatory item once.
    package func rowsBroken(by order: RunningOrder) -> [RowName] {
      let values = model.point(of: StepOrder(order, of: model.problem))
      return rows.filter { row in
        let value = row.expression.value(at: values)
        return value < (row.lower ?? -.infinity) - 1e-6 || value > (row.upper ?? .infinity) + 1e-6
      }.map(\.name)
    }

    /// What the checker says of the order for this rule alone.
    package func violations(of order: RunningOrder) -> [Violation] {
      instance.violations(in: PlacedOrder(order, of: model.problem.event))
    }

    /// The rows as text, one a line, for reading.
    package var text: String { model.model.text(of: rows) }
  }

  package let instances: [Instance]

  package init(_ event: Event) {
    let rules = RuleRegistry.rules(of: event)
    let problem = Problem(event, rules: rules)
    let columns = PositionModel(problem, frame: .loose(problem))
    instances = rules.map { Instance($0, on: columns) }
  }

  /// The identifiers of all rules there are, in the registry's order.
  package static var identifiers: [RuleIdentifier] { RuleRegistry.all.map { $0.identifier } }

  /// The name of a rule's type, which its file and its tests are named after.
  package static func typeName(of rule: RuleIdentifier) -> String? {
    RuleRegistry.all.first { $0.identifier == rule }.map { String(describing: $0) }
  }

  /// The identifiers of the rules that may be soft.
  package static var declared: [RuleIdentifier] { RuleRegistry.declared.map { $0.identifier } }

  /// How far a rule that may be soft is broken, for the reference.
  package static func shortfall(of rule: RuleIdentifier, in language: Language) -> String? {
    RuleRegistry.declared.first { $0.identifier == rule }?.shortfall(in: language)
  }

  /// A rule's sentence for the reference.
  package static func summary(of rule: RuleIdentifier, in language: Language) -> String? {
    RuleRegistry.all.first { $0.identifier == rule }?.summary(in: language)
  }
}
