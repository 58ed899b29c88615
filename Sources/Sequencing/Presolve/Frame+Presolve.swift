// SPDX-License-Identifier: GPL-3.0-or-later

extension Frame {
  /// What precedences, windows and changeovers tell of every order.
  ///
  /// An optional item that fits nowhere gets no positions. An item that must be kept and fits
  /// nowhere gets none either, and then no order exists.
  static func presolved(_ problem: Problem, leastChangeoverStates: Int = 20_000) -> Frame {
    let precedences = Precedences(problem)
    let windows = StartWindows(problem, precedences)
    let possible = problem.entries.indices.map { item in
      !precedences.isImpossible(item) && windows.earliest[item] <= windows.latest[item]
    }
    let count = possible.filter { $0 }.count
    let positions = problem.entries.indices.map { item -> Range<Int> in
      guard possible[item] else { return 1..<1 }
      let first = 1 + precedences.mandatoryPredecessors(of: item).count
      let last = count - precedences.mandatorySuccessors(of: item).count
      return first <= last ? first..<(last + 1) : 1..<1
    }
    return Frame(
      positions: positions,
      earliest: windows.earliest,
      latest: windows.latest,
      mandatoryCount: problem.mandatory.count,
      leastChangeover: LeastChangeover.bound(
        problem,
        precedences,
        maximumStates: leastChangeoverStates
      ),
      precedes: precedences.matrix
    )
  }

  /// Whether some item that must be kept fits nowhere.
  func isContradictory(_ problem: Problem) -> Bool {
    problem.mandatory.contains { positions[$0].isEmpty }
  }
}
