// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Ceremony
import Sequencing

/// What a solve could not answer, said on standard error, and the exit code that tells it.
struct SolveEnding {
  private let outcome: SolveOutcome
  private let source: EventSource
  private let language: Language
  private let interruption: Interruption
  /// Nil where the question was not whether the event has an order at all.
  private let explanation: NoOrderExplanation?

  init(
    _ outcome: SolveOutcome,
    _ source: EventSource,
    _ language: Language,
    _ interruption: Interruption,
    explaining explanation: NoOrderExplanation? = nil
  ) {
    self.outcome = outcome
    self.source = source
    self.language = language
    self.interruption = interruption
    self.explanation = explanation
  }

  /// Returns only where there is an answer and nobody stopped the work.
  func report() throws {
    let hasOrder = outcome.solution.order != nil
    if outcome.solution.status == .infeasible {
      source.report(outcome.contradictions.map { $0.diagnostic(in: language) })
      if outcome.contradictions.isEmpty { source.report(.noOrder, in: language) }
      try explanation?.tell()
      throw ExitCode(Exit.noOrder)
    }
    if interruption.hasHappened {
      source.report(
        hasOrder ? .interruptedWithPlan : .interruptedWithoutPlan,
        as: hasOrder ? .note : .error,
        in: language
      )
      throw ExitCode(Interruption.exitCode)
    }
    if outcome.solution.status == .unknown {
      source.report(.unknown, in: language)
      throw ExitCode(Exit.unknown)
    }
  }
}
