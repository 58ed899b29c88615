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

      Exit: 0 the event has a running order, 1 the file is not an event or has no such item, 2 no \
      running order exists, 3 the limit ended before either was shown, 130 stopped by Ctrl-C (what \
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
  @OptionGroup var output: OutputOptions
  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard (0...100).contains(repairs) else {
      throw ValidationError("--repairs takes a whole number from 0 to 100.")
    }
    guard timeLimit > 0, timeLimit <= 1_000_000 else {
      throw ValidationError("--time-limit takes seconds, above 0 and at most a million.")
    }
    try WrittenFiles(output.file).requireApart(from: [input.event])
  }

  func run() throws {
    try Reporting.faults(in: language.resolved()) {
      let source = try input.source()
      let event = try source.solvableEvent(language)
      try WrittenFiles(output.file).requireApart(from: source.companionPaths)
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

/// What is told of an event that has a running order.
private struct OrderExplanation {
  let event: Event
  let solution: Solution
  let language: Language
  let control: SolveControl
  let progress: ProgressWish

  /// Why an item stands where it does; without one, what a minute is worth.
  func document(of item: ItemID?) throws -> Document? {
    let line = ProgressLine(progress)
    defer { line.end() }
    guard let item else {
      let minutes = try Sequencer().worthOfMinutes(
        of: event,
        in: solution,
        control: control,
        progress: line.take(done:of:)
      )
      return MinuteWorthPaper(
        minutes,
        of: event,
        in: solution,
        language: language,
        program: Version.line
      )
      .document
    }
    let explanation = try Sequencer().explain(
      item,
      of: event,
      in: solution,
      control: control,
      progress: line.take(done:of:)
    )
    return explanation.map {
      ItemExplanationPaper($0, language: language, program: Version.line).document
    }
  }
}
