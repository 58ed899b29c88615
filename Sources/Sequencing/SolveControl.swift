// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
package import GLPKSolver

/// How long and how hard to work, and how to hear of it.
package struct SolveControl: Sendable {
  /// Counted from the start of solving; nil for no limit.
  package var timeLimitInSeconds: Double?
  /// Steps of the search for starting plans; nil for the default budget.
  package var maximumSteps: Int?
  package var seed: UInt64
  package var cancel: CancelToken
  package var provers: Provers
  /// The exact proofs may do their usual work divided by this; with less they leave more open, which
  /// is how tests get to their later stages with small events.
  package var workDivisor = 1
  /// Called from any thread, at most some ten times a second.
  package var progress: (@Sendable (SolveProgress) -> Void)?

  package init(
    timeLimitInSeconds: Double? = nil,
    maximumSteps: Int? = nil,
    seed: UInt64 = 1,
    cancel: CancelToken = CancelToken(),
    provers: Provers = .all,
    progress: (@Sendable (SolveProgress) -> Void)? = nil
  ) {
    self.timeLimitInSeconds = timeLimitInSeconds
    self.maximumSteps = maximumSteps
    self.seed = seed
    self.cancel = cancel
    self.provers = provers
    self.progress = progress
  }
}

/// Which proofs may work on an event.
package enum Provers: Hashable, Sendable {
  /// The exact proofs, then GLPK on what they leave.
  case all
  /// The exact proofs with little work, for many events one after another.
  case brief
  /// GLPK alone, to see that the model by itself gives the answer.
  case glpkAlone
}
