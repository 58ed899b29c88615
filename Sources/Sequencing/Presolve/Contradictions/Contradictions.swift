// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Reasons, found without a solver, that no running order can exist.
enum Contradictions {
  static func found(in problem: Problem, _ frame: Frame) -> [Contradiction] {
    []
  }
}
