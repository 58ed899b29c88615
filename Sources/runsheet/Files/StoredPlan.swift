// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Ceremony
import EventFile
import Foundation
import PlanFile
import Sequencing

/// A plan file held against its event again, as far as it can be believed.
struct StoredPlan {
  let path: String
  let event: Event
  let language: Language
  /// The plan handed out before, which a plan found by `solve --keep` stays close to.
  var earlier: EarlierPlanFile?

  /// The plan as a solution.
  ///
  /// Its values are reckoned anew; its proofs count where the file was made
  /// for this very event and states the values it has.
  ///
  /// A plan that breaks a rule is told on standard error and ends the command.
  func solution() throws -> Solution {
    let file = InputFile(path: path)
    let bytes = Data(try file.bytes())
    let text = SourceText(bytes: bytes, name: file.name)
    let reading = PlanReader(event, language: language).read(bytes, name: file.name)
    Reporting.write(reading.diagnostics, about: text)
    guard let plan = reading.plan else { throw ExitCode(Exit.faulty) }
    let checker = Checker(asked(by: plan, text))
    let violations = checker.violations(of: plan.order)
    if !violations.isEmpty {
      Reporting.write(violations.map(diagnostic), about: text)
      throw ExitCode(Exit.noOrder)
    }
    let isOfEvent = plan.eventHash == event.orderingHash
    if plan.eventHash != nil, !isOfEvent {
      Reporting.write([CommandMessage.otherEvent.diagnostic(.warning, in: language)], about: text)
    }
    let values = checker.values(of: plan.order)
    // A level is proved beside those before it, so the first that is not as stated ends what counts.
    let count = isOfEvent ? zip(values, plan.levels).prefix { Self.isSame($0, $1) }.count : 0
    let levels = values.enumerated().map { index, value in
      level(value, stated: index < count ? plan.levels[index] : nil)
    }
    return Solution(
      status: levels.allSatisfy(\.isProved) ? .optimal : .feasible,
      order: plan.order,
      levels: levels
    )
  }

  /// The event, with the wish to stay close to the earlier plan where the plan was found by that.
  private func asked(by plan: Plan, _ text: SourceText) -> Event {
    let keeps = plan.levels.first?.name == Self.firstKept
    guard keeps, Checker(event).values(of: plan.order).first?.name != Self.firstKept else {
      return event
    }
    if let earlier { return earlier.kept(in: event) }
    Reporting.write([CommandMessage.keptPlan.diagnostic(.note, in: language)], about: text)
    return event
  }

  /// The first preference of an event that keeps an earlier plan.
  private static let firstKept = "keep_plan"

  private static func isSame(_ value: PreferenceValue, _ stated: Plan.Level) -> Bool {
    stated.name == value.name && stated.value == Decimal(string: value.value.exactText)
  }

  private func level(_ value: PreferenceValue, stated: Plan.Level?) -> PreferenceLevel {
    let isIdeal = value.value.points == 0
    var level = PreferenceLevel(
      name: value.name,
      unit: value.unit,
      value: value.value,
      bound: Cost(points: 0),
      prover: isIdeal ? .ideal : nil
    )
    if let stated, stated.isProved {
      level = PreferenceLevel(
        name: value.name,
        unit: value.unit,
        value: value.value,
        bound: value.value,
        prover: stated.prover
      )
    }
    return level
  }

  private func diagnostic(_ violation: Violation) -> Diagnostic {
    let words = violation.words(language)
    return Diagnostic(
      .error,
      code: violation.rule.rawValue,
      words.sentence,
      at: nil,
      help: words.remedy
    )
  }
}
