// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Ceremony
import PaperFormats
import Papers
import PlanFile
import Sequencing

struct Solve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find the running order, and the value, bound and proof of each preference.",
    discussion: """
      With --format json, or -o plan.json, the answer is a plan: what `verify` reads. A file is \
      written only when there is a running order. Where none exists, the reason and the gentlest \
      changes are told as `explain` tells them: on standard output where text was asked for, else on \
      standard error.

      Exit: 0 a running order was found, 1 the file is not an event, 2 no running order exists, \
      3 the limit ended with neither, 130 stopped by Ctrl-C (the best plan so far is written).
      """
  )

  @OptionGroup var input: EventArgument
  @OptionGroup var work: WorkOptions
  @Option(
    help: """
      Which order: best, or listed, which keeps the order of the file and chooses lengths and \
      what is left out.
      """
  )
  var order: OrderWish = .best
  @OptionGroup var keeping: KeepOptions
  @OptionGroup var output: OutputOptions
  @Flag(
    name: .customLong("no-proof"),
    help: "Leave out how good the order is, for a paper to hand out; a plan (json) keeps it."
  )
  var leavesOutProof = false
  @OptionGroup var language: LanguageOption

  func validate() throws {
    try written.requireDifferent()
    try written.requireApart(from: [input.event] + keeping.read)
  }

  func run() throws {
    try Reporting.faults(in: language.resolved()) {
      let source = try input.source()
      let event = try source.solvableEvent(language)
      try written.requireApart(from: source.companionPaths)
      let earlier = try keeping.earlierPlan(event, language.resolved(for: event))
      let wanted = earlier?.kept(in: event) ?? event
      let interruption = Interruption()
      let progress = ProgressLine(work.progress)
      let control = work.control(cancel: interruption.cancel, progress: progress.take)
      defer { progress.end() }
      let explanation = NoOrderExplanation(
        event,
        source,
        language.resolved(for: event),
        control,
        isAnswer: output.resolvedFormat == .text && !output.isToFile
      )
      let outcome =
        switch order {
        case .best: try Sequencer().solve(wanted, control: control)
        case .listed:
          try Sequencer().retime(wanted, order: event.programme.items.map(\.id), control: control)
        }
      progress.end()
      try write(outcome.solution, of: event)
      try keeping.writeErrata(
        earlier,
        outcome.solution,
        of: event,
        language.resolved(for: event)
      )
      try work.report(outcome.statistics)
      try SolveEnding(
        outcome,
        source,
        language.resolved(for: event),
        interruption,
        explaining: order == .best ? explanation : nil
      )
      .report()
    }
  }

  private var written: WrittenFiles { WrittenFiles(output.file, work.stats, keeping.errata) }

  private func write(_ solution: Solution, of event: Event) throws {
    let format = output.resolvedFormat
    if format == .json {
      if solution.order != nil || !output.isToFile {
        try output.write(Array(PlanWriter(event).text(solution).utf8))
      }
      return
    }
    let paper = RunningOrderPaper(
      solution,
      of: event,
      showsProof: !leavesOutProof,
      language: language.resolved(for: event),
      program: Version.line
    )
    guard let document = paper?.document else { return }
    try output.write(document)
  }
}

/// Which running order is wanted.
enum OrderWish: String, ExpressibleByArgument, CaseIterable {
  /// The best of all.
  case best
  /// The order of the file, timed.
  case listed
}
