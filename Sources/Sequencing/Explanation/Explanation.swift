// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony
import GLPKSolver

/// Why an event has no running order, and what would give it one.
package struct Explanation: Sendable {
  package let event: Event
  /// Nil when it could not be shown in time that the event has no order, or when it has one.
  package let conflict: Conflict?
  /// The cheapest first.
  package let repairs: [Repair]
  /// Whether the time was over before everything was looked for: there may be a smaller conflict, and
  /// cheaper repairs.
  package let isCut: Bool

  /// The reason in a sentence with minutes, where presolve has one for the conflict.
  package var reasons: [Contradiction] { conflict?.contradictions ?? [] }
}

extension Sequencer {
  /// Why an event has no order, and the cheapest repairs.
  ///
  /// - Parameters:
  ///   - event: the event.
  ///   - context: in which order levers are tried, and what the event itself does not tell.
  ///   - repairs: how many repairs are looked for.
  ///   - control: how long to work; of a time limit a third is left for solving what was found, with
  ///     a brief effort.
  /// - Returns: the conflict, and repairs whose orders have passed the checker.
  package func explain(
    _ event: Event,
    _ context: LeverContext = LeverContext(),
    repairs: Int = 8,
    control: SolveControl
  ) -> Explanation {
    let began = ContinuousClock.now
    let isOver: @Sendable () -> Bool = {
      let spent = (ContinuousClock.now - began).inSeconds
      let share = repairs == 0 ? 1 : 2.0 / 3
      return control.cancel.isCancelled
        || control.timeLimitInSeconds.map { spent > $0 * share } ?? false
    }
    let check = FitCheck(isOver: isOver)
    var search = ConflictSearch(
      event,
      check: check,
      thorough: FitCheck(rounds: FitCheck.Effort.thorough, isOver: isOver)
    )
    guard let conflict = search.conflict() else {
      return Explanation(event: event, conflict: nil, repairs: [], isCut: isOver())
    }
    let repairSearch = RepairSearch(
      event,
      context,
      check: FitCheck(rounds: FitCheck.Effort.brief, isOver: isOver),
      wanted: repairs,
      control: control
    )
    let found = repairs == 0 ? [] : repairSearch.steps(outOf: conflict)
    let isCut = isOver()
    let solved = repairSearch.solved(found, since: began)
    return Explanation(
      event: event,
      conflict: conflict,
      repairs: solved,
      isCut: isCut || solved.count < found.count
    )
  }
}
