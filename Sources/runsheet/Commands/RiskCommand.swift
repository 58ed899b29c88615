// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Ceremony
import EventFile
import Foundation
import GLPKSolver
import PaperFormats
import Papers
import PlanFile
import Risk
import Sequencing

/// `runsheet risk`; the module that simulates has the plain name.
struct RiskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "risk",
    abstract: "Simulate the day many times: when it ends, what makes it late, where reserve helps.",
    discussion: """
      Without a plan the event is solved first. How far items overrun is built in, and replaced by \
      the key risk of the event and by as-run lists of earlier events: CSV files with the columns \
      Index, Title, Cue, Scheduled Start, Actual Start, Scheduled End, Actual End.

      Exit: 0 done, 1 a file cannot be read, 2 no running order exists, 3 the limit ended with \
      neither, 130 stopped by Ctrl-C.
      """
  )

  @OptionGroup var input: EventArgument
  @Argument(help: "The plan, JSON or CSV, or - for standard input. Without it the event is solved.")
  var plan: String?
  @Option(help: "How many days to simulate, 1 to \(Simulation.largestRuns).")
  var runs = Simulation.usualRuns
  @Option(name: .customLong("as-run"), help: "What an earlier event took, CSV; may be given again.")
  var asRun: [String] = []
  @Option(help: "ITEM=CLOCK: tell the chance that the item ends by then; may be given again.")
  var by: [DeadlineWish] = []
  @Option(help: "When late: hold keeps everybody's minutes, shorten takes from what follows.")
  var policy: LatenessPolicy = .hold
  @OptionGroup var work: WorkOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var language: LanguageOption

  private var inputs: [String] { [input.event] + [plan].compactMap(\.self) + asRun }

  func validate() throws {
    guard (1...Simulation.largestRuns).contains(runs) else {
      throw ValidationError("--runs takes a whole number from 1 to \(Simulation.largestRuns).")
    }
    if inputs.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Only one of the files can be standard input.")
    }
    if by.count > Simulation.largestMoments {
      throw ValidationError("--by can be given \(Simulation.largestMoments) times at most.")
    }
    if plan != nil, work.stats != nil {
      throw ValidationError("--stats tells what solving took: leave out the plan or --stats.")
    }
    try written.requireDifferent()
    try written.requireApart(from: inputs)
  }

  private var written: WrittenFiles { WrittenFiles(output.file, work.stats) }

  func run() throws {
    try Reporting.faults(in: language.resolved()) {
      let source = try input.source()
      let event = try source.solvableEvent(language)
      try written.requireApart(from: source.companionPaths)
      let sentences = language.resolved(for: event)
      let history = try history(event, sentences)
      let interruption = Interruption()
      let order =
        try plan.map { try read($0, event, sentences) }
        ?? solved(event, source, sentences, interruption)
      let began = ContinuousClock.now
      let report: RiskReport?
      do throws(RiskFault) {
        let simulation = try Simulation(
          event,
          order: order,
          deadlines: deadlines(event, order),
          history: history
        )
        report = try simulation.report(
          runs: runs,
          seed: work.seed,
          policy: policy,
          workers: ProcessInfo.processInfo.activeProcessorCount,
          isCancelled: { [cancel = interruption.cancel] in cancel.isCancelled }
        )
      } catch {
        throw CommandFault(source.name, .risk(error))
      }
      guard let report else { throw ExitCode(Interruption.exitCode) }
      if work.verbose { tellSpeed(ContinuousClock.now - began) }
      let paper = RiskPaper(
        report,
        of: event,
        order: order,
        language: sentences,
        program: Version.line
      )
      try output.write(paper.document)
    }
  }

  /// Those asked for, then those the event states.
  private func deadlines(_ event: Event, _ order: RunningOrder) -> [Deadline] {
    let asked = by.map { Deadline(item: $0.item, clock: $0.clock) }
    let stated = Deadline.stated(in: event, for: order).filter { deadline in
      !asked.contains { $0.item == deadline.item && $0.clock == deadline.clock }
    }
    return asked + stated
  }

  private func history(_ event: Event, _ language: Language) throws -> AsRunHistory {
    var history = AsRunHistory()
    let reader = AsRunReader(event, language: language)
    var isWhole = true
    for path in asRun {
      let file = InputFile(path: path)
      let bytes = Data(try file.bytes())
      let reading = reader.read(bytes, name: file.name)
      Reporting.write(reading.diagnostics, about: SourceText(bytes: bytes, name: file.name))
      if let found = reading.history { history.add(found) } else { isWhole = false }
    }
    if !isWhole { throw ExitCode(Exit.faulty) }
    return history
  }

  /// A plan that breaks rules is simulated as it stands, with a word about it.
  private func read(_ path: String, _ event: Event, _ language: Language) throws -> RunningOrder {
    let file = InputFile(path: path)
    let bytes = Data(try file.bytes())
    let text = SourceText(bytes: bytes, name: file.name)
    let reading = PlanReader(event, language: language).read(bytes, name: file.name)
    Reporting.write(reading.diagnostics, about: text)
    guard let plan = reading.plan else { throw ExitCode(Exit.faulty) }
    var messages: [CommandMessage] = []
    if let hash = plan.eventHash, hash != event.orderingHash { messages.append(.otherEvent) }
    let violations = Checker(event).violations(of: plan.order)
    if !violations.isEmpty { messages.append(.planBreaksRules(violations.count)) }
    Reporting.write(messages.map { $0.diagnostic(.warning, in: language) }, about: text)
    return plan.order
  }

  private func solved(
    _ event: Event,
    _ source: EventSource,
    _ language: Language,
    _ interruption: Interruption
  ) throws -> RunningOrder {
    let progress = ProgressLine(work.progress)
    let control = work.control(cancel: interruption.cancel, progress: progress.take)
    defer { progress.end() }
    let outcome = try Sequencer().solve(event, control: control)
    progress.end()
    try work.report(outcome.statistics)
    guard let order = outcome.solution.order else {
      try SolveEnding(outcome, source, language, interruption).report()
      throw ExitCode(Exit.unknown)
    }
    // A plan that Ctrl-C left unfinished is not simulated.
    if interruption.hasHappened { throw ExitCode(Interruption.exitCode) }
    return order
  }

  private func tellSpeed(_ time: Duration) {
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
    let speed = Int(Double(runs) / max(seconds, 1e-6) / 1000)
    Stream.error.write("\(runs) days in \(Int(seconds * 1000)) ms, \(speed) thousand a second\n")
  }
}

extension LatenessPolicy: ExpressibleByArgument {}

/// `ITEM=CLOCK`.
struct DeadlineWish: ExpressibleByArgument {
  let item: ItemID
  let clock: ClockTime

  init?(argument: String) {
    guard let sign = argument.firstIndex(of: "="),
      let clock = ClockTime(asRunText: String(argument[argument.index(after: sign)...])),
      sign != argument.startIndex
    else { return nil }
    item = ItemID(String(argument[..<sign]))
    self.clock = clock
  }
}
