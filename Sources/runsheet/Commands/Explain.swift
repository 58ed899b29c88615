// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Ceremony
import PaperFormats
import Papers
import Sequencing

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell why an event does not fit, and the gentlest changes that would make it fit.",
    discussion: """
      Every change that is told was solved, and its running order checked.

      With --repair the change is written to files, whose names go to standard output.

      Exit: 0 the event has a running order, or the change is written, 1 the file is not an event or \
      there is no such change, 2 no running order exists, 3 the limit ended before either was shown, 130 stopped by Ctrl-C.
      """
  )

  @OptionGroup var input: EventArgument
  @Option(help: "How many changes to look for.")
  var repairs = 6
  @Option(help: "Stop after so many seconds with what is known by then.")
  var timeLimit = 30.0
  @OptionGroup var writing: RepairOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard (0...100).contains(repairs) else {
      throw ValidationError("--repairs takes a whole number from 0 to 100.")
    }
    guard timeLimit > 0, timeLimit <= 1_000_000 else {
      throw ValidationError("--time-limit takes seconds, above 0 and at most a million.")
    }
    if let repair = writing.repair, repair > repairs {
      throw ValidationError("--repair takes a number up to that of --repairs, \(repairs).")
    }
    if writing.repair != nil, output.output != nil {
      throw ValidationError("With --repair nothing but the change is written: leave -o out.")
    }
    if writing.inPlace, input.event == "-" {
      throw ValidationError("Standard input is no file to write into: use --write-event FILE.")
    }
    try written.requireDifferent()
    try written.requireApart(from: [input.event])
  }

  private var written: WrittenFiles {
    WrittenFiles(writing.files + [output.file].compactMap(\.self))
  }

  func run() throws {
    try Reporting.faults(in: language.resolved()) {
      let source = try input.source()
      let event = try source.solvableEvent(language)
      try written.requireApart(from: source.companionPaths)
      let sentences = language.resolved(for: event)
      let interruption = Interruption()
      let control = SolveControl(timeLimitInSeconds: timeLimit, cancel: interruption.cancel)
      let explanation = Sequencer().explain(
        event,
        event.leverContext,
        repairs: repairs,
        control: control
      )
      guard explanation.conflict != nil else {
        let outcome = try Sequencer().solve(event, control: control)
        try SolveEnding(outcome, source, sentences, interruption).report()
        return source.report(.fits, as: .note, in: sentences)
      }
      let isInterrupted = interruption.hasHappened
      if writing.repair != nil, !isInterrupted {
        return try RepairFiles(options: writing, source: source, language: sentences)
          .write(explanation)
      }
      let paper = ExplanationPaper(explanation, language: sentences, program: Version.line)
      try output.write(paper.document)
      throw ExitCode(interruption.hasHappened ? Interruption.exitCode : Exit.noOrder)
    }
  }
}
