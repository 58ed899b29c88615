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
    let checker = Checker(event)
    let violations = checker.violations(of: plan.order)
    if !violations.isEmpty {
      Reporting.write(violations.map(diagnostic), about: text)
      throw ExitCode(Exit.noOrder)
    }
    let isOfEvent = plan.eventHash == event.orderingHash
    if plan.eventHash != nil, !isOfEvent {
      Reporting.write([CommandMessage.otherEvent.diagnostic(.warning, in: language)], about: text)
    }
    let levels = checker.values(of: plan.order).enumerated().map { index, value in
      let stated = plan.levels.indices.contains(index) ? plan.levels[index] : nil
      return level(value, stated: isOfEvent ? stated : nil)
    }
    return Solution(
      status: levels.allSatisfy(\.isProved) ? .optimal : .feasible,
      order: plan.order,
      levels: levels
    )
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
    if let stated, stated.name == value.name,
      stated.value == Decimal(string: value.value.exactText), stated.isProved
    {
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
