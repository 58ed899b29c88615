// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import LinearModel
import Sequencing

struct Model: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the models of the preference levels for another solver.",
    discussion: """
      Each level has the values of the earlier ones as rows, so the earlier ones are solved first. \
      With --level all the models follow one another.
      """
  )

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case lp
    case mps
  }

  /// One level, or every one.
  enum Level: Equatable, ExpressibleByArgument {
    case number(Int)
    case all

    init?(argument: String) {
      if argument == "all" {
        self = .all
      } else if let number = Int(argument), number > 0 {
        self = .number(number)
      } else {
        return nil
      }
    }

    var defaultValueDescription: String { self == .all ? "all" : "1" }
  }

  @OptionGroup var input: EventArgument
  @Option(help: "lp (CPLEX LP) or mps (free MPS).")
  var format: Format = .lp
  @Option(help: "The level, from 1 for the most important preference, or all.")
  var level: Level = .number(1)
  @Option(
    name: [.customShort("o"), .long],
    help: "Write to this file, whole or not at all, in place of standard output."
  )
  var output: String?
  @OptionGroup var work: WorkOptions
  @OptionGroup var language: LanguageOption

  func validate() throws {
    try written.requireDifferent()
    try written.requireApart(from: [input.event])
  }

  func run() throws {
    try Reporting.faults(in: language.resolved()) {
      let source = try input.source()
      let event = try source.solvableEvent(language)
      try written.requireApart(from: source.companionPaths)
      let interruption = Interruption()
      let progress = ProgressLine(work.progress)
      defer { progress.end() }
      let control = work.control(cancel: interruption.cancel, progress: progress.take)
      let models = try Sequencer().models(of: event, control: control)
      progress.end()
      if interruption.hasHappened { throw ExitCode(Interruption.exitCode) }
      guard let chosen = choice(of: models) else {
        source.report(.levels(models.count), in: language.resolved(for: event))
        throw ExitCode(Exit.faulty)
      }
      let text = chosen.map { written($0.model) }.joined()
      if let file {
        try OutputFile(path: file).write(text)
      } else {
        try Stream.output.writeResult(text)
      }
    }
  }

  private var file: String? { output == "-" ? nil : output }

  private var written: WrittenFiles { WrittenFiles(file, work.stats) }

  private func choice(of models: [PreferenceModel]) -> [PreferenceModel]? {
    switch level {
    case .all: models
    case .number(let number): number <= models.count ? [models[number - 1]] : nil
    }
  }

  private func written(_ model: MixedIntegerModel) -> String {
    switch format {
    case .lp: LPText(model).text
    case .mps: MPSText(model).text
    }
  }
}
