// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Ceremony
import EventFile
import Foundation
import GLPKSolver
import PaperFormats
import Papers
import Sequencing
import WhatIf

struct WhatIfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif",
    abstract: "Solve variants of an event and tell each against the event as it stands.",
    discussion: """
      A scenario is a what-if file; 'a.yaml+b.yaml' is both at once. Without scenarios, sets and \
      sweeps those of the folder 'what-if' beside the event are taken. A sweep is one variant for \
      each value; its values are numbers, lengths or clock times. What --set says every variant \
      has; alone it is a variant of its own.

      With --shard the share is solved and written as JSON lines; --merge joins such files into \
      the report that one machine gives, byte for byte.

      Exit: 0 every variant was told, also where one does not fit; 1 a file or a change is wrong; \
      130 stopped by Ctrl-C, nothing is written.
      """
  )

  @Argument(help: "The event file (YAML), then the what-if files; with --merge none.")
  var files: [String] = []
  @Option(
    name: .customLong("set"),
    help: "A value that is different, as PATH=VALUE, such as people.mc.leaves=10:00."
  )
  var sets: [String] = []
  @Option(
    name: .customLong("sweep"),
    help:
      "A value that goes from A to B, as PATH=A..B or PATH=A..B:STEP; several paths with commas."
  )
  var sweeps: [String] = []
  @Flag(help: "Every scenario with every value of each sweep, not one after the other.")
  var product = false
  @Option(help: "Solve share I of N, as I/N, and write JSON lines.")
  var shard: String?
  @Option(parsing: .upToNextOption, help: "Join the files that --shard wrote.")
  var merge: [String] = []
  @Option(help: "How many variants are solved at once; without it as many as there are cores.")
  var jobs: Int?
  @Option(help: "Steps of the search of each variant.")
  var maxSteps: Int?
  @Option(help: "Seconds for each variant; how far it gets then depends on the machine.")
  var timeLimit: Double?
  @Option(help: "The seed of the search.")
  var seed: UInt64 = 1
  @Option(help: "Tell how far the work is: auto (on a terminal), always or never.")
  var progress: ProgressWish = .auto
  @OptionGroup var output: OutputOptions
  @OptionGroup var language: LanguageOption

  func validate() throws {
    if merge.isEmpty == files.isEmpty {
      throw ValidationError(
        merge.isEmpty
          ? "Name an event file." : "--merge takes no event: the files have all it needs."
      )
    }
    if !merge.isEmpty, !(sets.isEmpty && sweeps.isEmpty && shard == nil && !product) {
      throw ValidationError("--merge joins what was solved: leave the other options out.")
    }
    if let shard, Shard(shard) == nil {
      throw ValidationError("--shard takes I/N, such as 2/5 for the second of five.")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1 on.") }
    if let maxSteps, maxSteps < 0 {
      throw ValidationError("--max-steps takes a whole number from 0 on.")
    }
    if let timeLimit, !(timeLimit > 0) {
      throw ValidationError("--time-limit takes seconds above 0.")
    }
    try WrittenFiles(output.file).requireApart(from: files.flatMap(Self.parts) + merge)
  }

  func run() throws {
    try Reporting.faults(in: language.resolved()) {
      if merge.isEmpty { try solve() } else { try join() }
    }
  }

  private func solve() throws {
    let interruption = Interruption()
    let call = try WhatIfCall(self)
    let share = shard.flatMap(Shard.init) ?? .whole
    let variants = call.list.variants.filter(share.has)
    try call.requireReadable(variants)
    let words = VariantSolving.Words.all(in: call.language, cancel: interruption.cancel)
    let control = SolveControl(
      timeLimitInSeconds: timeLimit,
      maximumSteps: maxSteps,
      seed: seed,
      cancel: interruption.cancel
    )
    let line = ProgressLine(progress)
    defer { line.end() }
    let run = VariantRun(
      VariantSolving(words: words, control: control),
      jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount
    )
    let records = try run.records(of: variants, event: call.reader) { done in
      line.take(done: done, of: variants.count)
    }
    line.end()
    if interruption.hasHappened { throw ExitCode(Interruption.exitCode) }
    if shard != nil {
      try output.write(Array(ShardFile.text(call.header, records).utf8))
    } else {
      try report(call.header, records)
    }
  }

  private func join() throws {
    let files = try merge.map { path in
      let file = InputFile(path: path)
      return (name: file.name, bytes: Data(try file.bytes()))
    }
    let (header, records) = try merged(files)
    try report(header, records)
  }

  private func merged(
    _ files: [(name: String, bytes: Data)]
  ) throws -> (header: ComparisonHeader, records: [VariantRecord]) {
    do throws(ShardFile.Problem) {
      return try ShardFile.merged(files)
    } catch {
      throw CommandFault("--merge", .shards(error))
    }
  }

  private func report(_ header: ComparisonHeader, _ records: [VariantRecord]) throws {
    let paper = ComparisonPaper(header, records, program: Version.line)
    guard let document = paper?.document else { return }
    try output.write(document)
  }

  /// The files of one scenario argument.
  static func parts(_ argument: String) -> [String] {
    argument.split(separator: "+").map(String.init)
  }
}
