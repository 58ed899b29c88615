// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Ceremony
import EventFile
import Foundation
import Manuscripts
import PaperFormats
import Papers
import Sequencing
import Vietnam

struct PapersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "papers",
    abstract: "Write the papers of a running order, each in every format.",
    discussion: """
      Without a plan the running order is found first. Each file is written whole or not at all; the \
      names of those written go to standard output. Without --papers and --formats everything is \
      written. A paper with gaps is left out, and what to fill in is told; --draft prints it.

      Exit: 0 all are written, 1 a file cannot be read, a paper has gaps or cannot be written, \
      2 no running order exists or the plan breaks a rule, 3 the limit ended with neither, \
      130 stopped by Ctrl-C.
      """
  )

  @OptionGroup var input: EventArgument
  @Argument(help: "The plan, JSON or CSV, or - for standard input.")
  var plan: String?
  @Option(
    help: "Which papers, by name and with commas between them: \(PaperNames.known). Without it all."
  )
  var papers = PaperNames.all
  @Option(
    help: "Which formats, with commas between them: \(FormatNames.known). Without it all."
  )
  var formats = FormatNames.all
  @Option(
    name: [.customShort("o"), .long],
    help: "The folder to write to; it is made when it is not there."
  )
  var output: String
  @Flag(help: "Print papers with gaps too, with the gaps highlighted.")
  var draft = false
  @Option(help: "What this state of the papers is called, such as 3; it stands on the papers.")
  var edition = ""
  @Option(
    help: "A folder with your own sentences for the announcer, such as talk_thanks.mustache."
  )
  var templates: String?
  @Option(help: "The plan handed out before: adds the list of what changed since, `changes`.")
  var since: String?
  @OptionGroup var work: WorkOptions
  @OptionGroup var language: LanguageOption

  func validate() throws {
    if [input.event, plan, since].count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Only one of the files can be standard input.")
    }
  }

  func run() throws {
    try Reporting.faults(in: language.resolved()) {
      let source = try input.source()
      let event = try source.solvableEvent(language)
      let sentences = language.resolved(for: event)
      let folder = templates.map(TemplateFolder.init)
      let templates = try folder?.templates(sentences) ?? ScriptTemplates()
      let interruption = Interruption()
      let earlier = try since.map {
        try EarlierPlanFile(path: $0, event: event, language: sentences)
      }
      let solution = try solution(of: event, source, sentences, interruption, earlier)
      var request = PaperRequest(
        event: event,
        solution: solution,
        language: sentences,
        program: Version.line
      )
      request.templates = templates
      request.isDraft = draft
      request.edition = edition
      request.earlierPlan = earlier?.plan
      let findings = Self.findings(in: event, solution, source, sentences)
      source.report(findings)
      var isWhole = !findings.contains { $0.severity == .error }
      var files: [PaperFile] = []
      for paper in papers.definitions {
        for outcome in paper.outcomes(for: request) {
          if let document = outcome.document {
            files += formats.list.filter { $0.carries(document) }
              .map { PaperFile(document, $0, in: output) }
          }
          let hindrance = PaperHindrance(paper: paper.name, outcome: outcome)
          guard let diagnostic = hindrance.diagnostic(in: sentences) else { continue }
          source.report([diagnostic])
          isWhole = false
        }
      }
      try WrittenFiles(files.map(\.path) + [work.stats].compactMap { $0 })
        .requireApart(
          from: [input.event, plan, since].compactMap { $0 } + source.companionPaths
            + (folder?.paths ?? [])
        )
      if try !write(files, sentences) { isWhole = false }
      if interruption.hasHappened {
        source.report(.interruptedWithPlan, as: .note, in: sentences)
        throw ExitCode(Interruption.exitCode)
      }
      if !isWhole { throw ExitCode(Exit.faulty) }
    }
  }

  /// What an organiser looks for before papers are handed out, and in the talks handed in.
  private static func findings(
    in event: Event,
    _ solution: Solution,
    _ source: EventSource,
    _ language: Language
  ) -> [Diagnostic] {
    (PreExportReview(event, order: solution.order, language: language).diagnostics
      + ManuscriptCheck(event, language: language).diagnostics(source.companion))
      .sortedByPlace
  }

  /// The plan given, or what is found without one; no order ends the command with its words.
  private func solution(
    of event: Event,
    _ source: EventSource,
    _ sentences: Language,
    _ interruption: Interruption,
    _ earlier: EarlierPlanFile?
  ) throws -> Solution {
    if let plan {
      return try StoredPlan(path: plan, event: event, language: sentences, earlier: earlier)
        .solution()
    }
    let progress = ProgressLine(work.progress)
    defer { progress.end() }
    let control = work.control(cancel: interruption.cancel, progress: progress.take)
    let explanation = NoOrderExplanation(event, source, sentences, control)
    let outcome = try Sequencer().solve(event, control: control)
    progress.end()
    try work.report(outcome.statistics)
    if outcome.solution.order == nil {
      try SolveEnding(outcome, source, sentences, interruption, explaining: explanation).report()
    }
    return outcome.solution
  }

  /// Writes each file; one that cannot be made is told, and keeps none of the others back.
  private func write(_ files: [PaperFile], _ sentences: Language) throws -> Bool {
    let progress = PaperProgress(work.progress, count: files.count)
    defer { progress.end() }
    var isWhole = true
    try OutputFolder(path: output).make()
    for file in files {
      progress.begin(file.name)
      do {
        let bytes = try file.format.bytes(of: file.document)
        try OutputFile(path: file.path).write(bytes)
        progress.end()
        try Stream.output.writeResult(Array((file.path + "\n").utf8))
      } catch let fault as PaperFault {
        progress.end()
        Reporting.write(fault, about: file.path, in: sentences)
        isWhole = false
      }
    }
    return isWhole
  }
}
