// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Ceremony
import EventFile
import PaperFormats
import Papers
import Sequencing

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: """
      Tell why an event does not fit and what would help; of one that fits, why an item stands \
      where it does and what a minute is worth.
      """,
    discussion: """
      Of an event without a running order: the smallest set of hours, items and rules that cannot \
      hold together, and the gentlest changes that would make it fit.

      Of an event with one: what one more minute of the session, of a break or of somebody's \
      presence would change. With the id of an item: what is around it, how early and how late it \
      could start, and for each other place the values if it stood there, or what forbids it.

      Every order behind an answer was solved and checked.

      With --repair the change is written to files, whose names go to standard output.

      Exit: 0 the event has a running order, or the change is written, 1 the file is not an event, or \
      there is no such item or change, 2 no running order exists, 3 the limit ended before either was shown, 130 stopped by Ctrl-C (what \
      is known by then is told).
      """
  )

  @OptionGroup var input: EventArgument
  @Argument(help: "The id of an item: why it stands where it does.")
  var item: String?
  @Option(help: "How many changes to look for.")
  var repairs = NoOrderExplanation.repairs
  @Option(help: "Stop after so many seconds with what is known by then.")
  var timeLimit = NoOrderExplanation.limitInSeconds
  @Option(help: "Tell how far the work is: auto (on a terminal), always or never.")
  var progress: ProgressWish = .auto
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
      let id = try item.map { try known($0, in: event, source, sentences) }
      let interruption = Interruption()
      let began = ContinuousClock.now
      var control = SolveControl(timeLimitInSeconds: timeLimit, cancel: interruption.cancel)
      let explanation = Sequencer().explain(
        event,
        event.leverContext,
        repairs: repairs,
        control: control
      )
      guard explanation.conflict == nil else {
        let isInterrupted = interruption.hasHappened
        if writing.repair != nil, !isInterrupted {
          return try RepairFiles(options: writing, source: source, language: sentences)
            .write(explanation)
        }
        let paper = ExplanationPaper(explanation, language: sentences, program: Version.line)
        try output.write(paper.document)
        throw ExitCode(interruption.hasHappened ? Interruption.exitCode : Exit.noOrder)
      }
      let line = ProgressLine(progress)
      defer { line.end() }
      // An order that is still being proved leaves half of the time to what is asked about it.
      control.timeLimitInSeconds = max(0.001, (timeLimit - began.elapsedSeconds) / 2)
      control.progress = line.take
      let outcome = try Sequencer().solve(event, control: control)
      line.end()
      try SolveEnding(outcome, source, sentences, interruption).report()
      if writing.repair != nil { return source.report(.fits, as: .note, in: sentences) }
      control.timeLimitInSeconds = max(0.001, timeLimit - began.elapsedSeconds)
      let document = try OrderExplanation(
        event: event,
        solution: outcome.solution,
        language: sentences,
        control: control,
        progress: progress
      )
      .document(of: id)
      if let document { try output.write(document) }
      if interruption.hasHappened { throw ExitCode(Interruption.exitCode) }
    }
  }

  /// The item of that id; a name that is none ends the command with what may have been meant.
  private func known(
    _ name: String,
    in event: Event,
    _ source: EventSource,
    _ language: Language
  ) throws -> ItemID {
    let id = ItemID(name)
    if event.programme[id] != nil { return id }
    if event.programme[BlockID(name)] != nil {
      source.report(.isBlock(name), in: language)
    } else {
      let closest = ClosestName.of(name, in: event.programme.items.map(\.id.rawValue))
      source.report(.noSuchItem(name, closest: closest), in: language)
    }
    throw ExitCode(Exit.faulty)
  }
}
