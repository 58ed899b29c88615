// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import GLPKSolver
import Sequencing

/// How long and how hard to work, and how much to tell of it.
struct WorkOptions: ParsableArguments {
  @Option(help: "Stop after so many seconds with the best plan so far.")
  var timeLimit: Double?

  @Option(help: "Steps of the search for starting plans.")
  var maxSteps: Int?

  @Option(help: "The seed of the search; the same seed gives the same plan.")
  var seed: UInt64 = 1

  @Option(
    help: "Who may prove: all, or glpk alone, to see that the model by itself gives the answer."
  )
  var prover: ProverWish = .all

  @Option(help: "Tell how far the work is: auto (on a terminal), always or never.")
  var progress: ProgressWish = .auto

  @Flag(help: "Tell what the work took, on standard error.")
  var verbose = false

  @Option(help: "Write what the work took to this file, as JSON.")
  var stats: String?

  private static let longestLimit = 1_000_000.0

  func validate() throws {
    if let timeLimit, !(timeLimit > 0 && timeLimit <= Self.longestLimit) {
      throw ValidationError("--time-limit takes seconds, above 0 and at most a million.")
    }
    if let maxSteps, maxSteps < 0 {
      throw ValidationError("--max-steps takes a whole number from 0 on.")
    }
  }

  func control(
    cancel: CancelToken,
    progress: (@Sendable (SolveProgress) -> Void)?
  ) -> SolveControl {
    SolveControl(
      timeLimitInSeconds: timeLimit,
      maximumSteps: maxSteps,
      seed: seed,
      cancel: cancel,
      provers: prover == .all ? .all : .glpkAlone,
      progress: progress
    )
  }

  func report(_ statistics: SolveStatistics) throws {
    if verbose { Stream.error.write(statistics.lines) }
    if let stats { try OutputFile(path: stats).write(statistics.json) }
  }
}

enum ProverWish: String, ExpressibleByArgument, CaseIterable {
  case all
  case glpk
}

enum ProgressWish: String, ExpressibleByArgument, CaseIterable {
  case auto
  case always
  case never
}
