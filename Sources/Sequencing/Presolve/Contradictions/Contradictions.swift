// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Looks for reasons that no running order can exist; each kind is a file of its own.
enum Contradictions {
  static func found(in problem: Problem, _ frame: Frame) -> [Contradiction] {
    let cycles = PrecedenceCycle.found(in: problem)
    // In a cycle every later bound is beyond the session: the cycle itself is the reason.
    if !cycles.isEmpty { return cycles }
    let own = WindowOutside.found(in: problem) + PersonAway.found(in: problem)
    let total = TotalTooLong.found(in: problem, frame) + TooFewBreaks.found(in: problem)
    if !own.isEmpty || !total.isEmpty { return own + total }
    let squeezed = NoRoom.found(in: problem, frame)
    return squeezed.isEmpty ? IntervalTooFull.found(in: problem, frame) : squeezed
  }
}
