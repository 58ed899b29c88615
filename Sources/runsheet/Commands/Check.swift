// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Ceremony
import EventFile
import GLPKSolver
import Manuscripts
import PaperFormats
import Papers
import Sequencing
import Vietnam

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell everything that is wrong with an event file.",
    discussion: """
      The findings are the result and go to standard output. With --verbose the timing of each \
      award slot is shown batch by batch.

      Exit: 0 no errors, 1 errors, also when the event can have no running order.
      """
  )

  @OptionGroup var input: EventArgument
  @OptionGroup var output: OutputOptions
  @OptionGroup var language: LanguageOption

  @Flag(help: "Show how long each award slot takes, batch by batch.")
  var verbose = false

  func validate() throws {
    try written.requireApart(from: [input.event])
  }

  func run() throws {
    try Reporting.faults(in: language.resolved()) {
      let source = try input.source()
      let reading = source.reading(language)
      var diagnostics = reading.diagnostics
      if let event = reading.event {
        let manuscripts = ManuscriptCheck(event, language: reading.language)
          .diagnostics(source.companion)
        diagnostics =
          (diagnostics + findings(in: event, reading.language) + manuscripts).sortedByPlace
      }
      try written.requireApart(from: source.companionPaths)
      try write(diagnostics, reading, source)
      if diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(Exit.faulty) }
    }
  }

  private var written: WrittenFiles { WrittenFiles(output.file) }

  /// What can be known of an event without searching.
  private func findings(in event: Event, _ language: Language) -> [Diagnostic] {
    let review = ProtocolReview(event)
    return Sequencer().refusals(of: event, in: language)
      + (review?.findings.map {
        $0.diagnostic(in: language, profile: review?.profile ?? .international)
      } ?? [])
      + PreExportReview(event, language: language).diagnostics
      + Sequencer().contradictions(of: event).map { $0.diagnostic(in: language) }
  }

  private func write(
    _ diagnostics: [Diagnostic],
    _ reading: EventReading,
    _ source: EventSource
  ) throws {
    let sentences = reading.language
    let paper = CheckPaper(
      diagnostics,
      file: source.name,
      event: reading.event,
      showsAwards: verbose,
      language: sentences,
      program: Version.line
    )
    guard output.resolvedFormat == .text else {
      return try output.write(paper.document)
    }
    var text = source.text(of: diagnostics, isColoured: output.layout.hasColour)
    text += source.name + ": " + CommandMessage.summary(of: diagnostics).text(in: sentences) + "\n"
    if let awards = paper.awardDocument {
      text += "\n"
      let table = try PaperFormat.text.bytes(of: awards, layout: output.layout)
      return try output.write(Array(text.utf8) + table)
    }
    try output.write(Array(text.utf8))
  }
}
