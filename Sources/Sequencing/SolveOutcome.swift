// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// The answer to an event, and what was learnt on the way.
package struct SolveOutcome: Sendable {
  package let solution: Solution
  /// Why no order exists, as far as it was found without GLPK; empty otherwise.
  package let contradictions: [Contradiction]
  package let statistics: SolveStatistics
}

/// What the work took; for `--verbose` and `--stats`, never for an output file.
package struct SolveStatistics: Sendable {
  /// Seconds of each named stage, in order.
  package var stages: [(name: String, seconds: Double)]
  package var columns: Int
  package var rows: Int
  package var searchSteps: Int
  /// Seconds until the first order that keeps every rule, and until the one that stands.
  package var firstPlan: Double?
  package var bestPlan: Double?
  /// Seconds until each preference was proved, in their order, as far as they are.
  package var levels: [(name: String, seconds: Double)] = []
}

/// How far the work is.
package struct SolveProgress: Sendable {
  /// The preference being proved, by its key.
  package let level: String
  package let value: Cost?
  package let bound: Cost?
}
