// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Ceremony
import EventFile
import Foundation
import PaperFormats
import Papers
import PlanFile
import Sequencing

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell whether a running order keeps every rule, and what it is worth.",
    discussion: """
      A plan is what `solve` writes as JSON, or a CSV with the columns id, start and end.

      Exit: 0 every rule holds, 1 a file cannot be read, 2 a rule is broken.
      """
  )

  @OptionGroup var input: EventArgument
  @Argument(help: "The plan, JSON or CSV, or - for standard input.")
  var plan: String
  @OptionGroup var output: OutputOptions
  @OptionGroup var language: LanguageOption

  func validate() throws {
    if input.event == "-", plan == "-" {
      throw ValidationError("Only one of the two files can be standard input.")
    }
    try written.requireApart(from: [input.event, plan])
  }

  func run() throws {
    try Reporting.faults(in: language.resolved()) {
      let source = try input.source()
      let event = try source.solvableEvent(language)
      try written.requireApart(from: source.companionPaths)
      let sentences = language.resolved(for: event)
      let file = InputFile(path: plan)
      let bytes = Data(try file.bytes())
      let text = SourceText(bytes: bytes, name: file.name)
      let reading = PlanReader(event, language: sentences).read(bytes, name: file.name)
      Reporting.write(reading.diagnostics, about: text)
      guard let plan = reading.plan else { throw ExitCode(Exit.faulty) }

      let checker = Checker(event)
      let violations = checker.violations(of: plan.order)
      let values = checker.values(of: plan.order)
      Reporting.write(warnings(about: plan, values, event, sentences), about: text)
      let paper = VerificationPaper(
        event: event,
        order: plan.order,
        findings: violations.map { $0.finding(in: sentences) },
        values: values.map { .init(name: $0.name, unit: $0.unit, value: $0.value) },
        language: sentences,
        program: Version.line
      )
      try output.write(paper.document)
      if !violations.isEmpty { throw ExitCode(Exit.noOrder) }
    }
  }

  private var written: WrittenFiles { WrittenFiles(output.file) }

  /// Where the plan claims what is not so.
  private func warnings(
    about plan: Plan,
    _ values: [PreferenceValue],
    _ event: Event,
    _ language: Language
  ) -> [Diagnostic] {
    var messages: [CommandMessage] = []
    if let hash = plan.eventHash, hash != event.orderingHash { messages.append(.otherEvent) }
    for (level, value) in zip(plan.levels, values)
    where level.name == value.name && Decimal(string: value.value.exactText) != level.value {
      messages.append(
        .otherValue(
          preference: level.name,
          stated: level.value.description,
          found: value.value.exactText
        )
      )
    }
    return messages.map { $0.diagnostic(.warning, in: language) }
  }
}
