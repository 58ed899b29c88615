// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// How far rules with `soft` are broken, each with its weight.
///
///     Σ weight × (count[r] + minutes[r])      over the soft rules r
///
/// Rules on order are missed by a count, rules on time by minutes, in whole steps of the grain; each
/// rule's file says by how many. That is 0 exactly when the rule holds.
struct SoftRules: Preference {
  static let key = "soft_rules"

  static func summary(in language: Language) -> String {
    language.choose(
      vi:
        "Mức vi phạm các quy tắc có soft: số mục hoặc số cặp, hoặc số phút, mỗi quy tắc nhân trọng số.",
      en:
        "How far rules with soft are broken, in items or pairs or in minutes, times their weights."
    )
  }

  static func instance(of aim: PreferenceDeclaration.Aim, in event: Event) -> (any Preference)? {
    guard case .softRules = aim else { return nil }
    return SoftRules(event)
  }

  private struct SoftRule {
    let weight: Weight
    /// Several where the rule says the same of several people.
    let instances: [any Rule]
  }

  let unit = PreferenceLevel.Unit.cost
  private let rules: [SoftRule]
  private let minutes: MinutePoints
  private let grain: Length

  private init(_ event: Event) {
    rules = event.rules.compactMap { declaration in
      guard let weight = declaration.softWeight, weight > Weight(0) else { return nil }
      let instances = RuleRegistry.declared.flatMap { $0.instances(of: declaration, in: event) }
      return SoftRule(weight: weight, instances: instances)
    }
    grain = event.session.grain
    minutes = MinutePoints(grain: grain, weights: rules.map(\.weight))
  }

  var pointsPerUnit: Int { minutes.perMinute }

  var pointsPerStep: Int {
    max(
      1,
      rules.reduce(0) { divisor, rule in
        MinutePoints.greatestCommonDivisor(
          MinutePoints.greatestCommonDivisor(divisor, perCount(rule)),
          perStep(rule)
        )
      }
    )
  }

  func points(of order: PlacedOrder) -> Int {
    rules.reduce(0) { sum, rule in
      rule.instances.flatMap { $0.violations(in: order) }.map(\.shortfall).reduce(sum) {
        let steps = $1.time.seconds.roundedUp(to: max(1, grain.seconds))
        return $0 + $1.count * perCount(rule) + steps * perStep(rule)
      }
    }
  }

  func objective(in model: inout PositionModel) -> LinearExpression {
    var sum = LinearExpression.zero
    for rule in rules {
      for instance in rule.instances {
        let slack = model.addSoftRows(of: instance)
        sum += Double(perCount(rule)) * slack.count + Double(perStep(rule)) * slack.steps
      }
    }
    return sum
  }

  func term(of problem: Problem) -> SearchTerm {
    .soft(
      rules.map { rule in
        var facts = Facts()
        for instance in rule.instances { instance.state(for: problem, in: &facts) }
        return SearchTerm.Softness(
          facts,
          pointsPerCount: perCount(rule),
          pointsPerStep: perStep(rule)
        )
      }
    )
  }

  private func perCount(_ rule: SoftRule) -> Int {
    MinutePoints.weighted(minutes.perMinute, by: rule.weight)
  }

  private func perStep(_ rule: SoftRule) -> Int {
    MinutePoints.weighted(minutes.perStep, by: rule.weight)
  }
}
