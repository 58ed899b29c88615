// SPDX-License-Identifier: GPL-3.0-or-later

extension Frame {
  /// What precedences, windows and changeovers tell of every order.
  ///
  /// An optional item that fits nowhere gets no positions. An item that must be kept and fits
  /// nowhere gets none either, and then no order exists.
  static func presolved(_ problem: Problem) -> Frame {
    Frame(problem, Precedences(problem))
  }

  /// What holds for a best order: of items that nothing tells apart the first of the file comes first.
  static func sharpened(_ problem: Problem, terms: [SearchTerm]) -> Frame {
    let known = Precedences(problem)
    let twins = Twins.precedences(problem, known, terms: terms)
    return Frame(problem, Precedences(problem, beside: twins))
  }

  private init(_ problem: Problem, _ precedences: Precedences) {
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
    self.init(
      positions: positions,
      earliest: windows.earliest,
      latest: windows.latest,
      mandatoryCount: problem.mandatory.count,
      leastChangeover: max(
        LeastChangeover.bound(problem, precedences, maximumStates: 2_000),
        RestChangeover(
          problem,
          possible: problem.entries.indices.filter { possible[$0] },
          mostEntries: 50_000
        )
        .least(after: DoneState()) ?? 0
      ),
      precedes: precedences.matrix
    )
  }

  /// Whether some item that must be kept fits nowhere.
  func isContradictory(_ problem: Problem) -> Bool {
    problem.mandatory.contains { positions[$0].isEmpty }
  }
}
