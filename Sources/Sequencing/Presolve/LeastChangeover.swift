// SPDX-License-Identifier: GPL-3.0-or-later

/// The least changeover of any order that keeps the precedences, from the session's start to its end.
///
/// A shortest path over what is done so far and the setup now. Items that nothing tells apart here
/// (same setup, same precedences) are done in the order of the file, which keeps the states few. The
/// answer bounds every order from below; when the states are too many it is 0.
enum LeastChangeover {
  private struct State: Hashable {
    var done: [UInt64]
    var setup: Int
  }

  static func bound(_ problem: Problem, _ precedences: Precedences, maximumStates: Int) -> Steps {
    let isFree =
      problem.changeovers.allSatisfy { $0.allSatisfy { $0 == 0 } }
      && problem.openings.allSatisfy { $0 == 0 } && problem.closings.allSatisfy { $0 == 0 }
    guard !isFree, problem.count > 0 else { return 0 }
    let twins = previousTwins(problem, precedences)
    let needed = problem.entries.indices.map { precedences.mandatoryPredecessors(of: $0) }
    let start = State(done: Array(repeating: 0, count: (problem.count + 63) / 64), setup: -1)
    var best: [State: Steps] = [start: 0]
    // Buckets by cost: changeovers are small whole numbers.
    var buckets: [[State]] = [[start]]
    var cost = 0
    while cost < buckets.count {
      var at = 0
      while at < buckets[cost].count {
        let state = buckets[cost][at]
        at += 1
        guard best[state] == cost else { continue }
        if state.setup == problem.setups.count { return cost }
        for (next, step) in moves(from: state, problem, twins, needed) {
          if let known = best[next], known <= cost + step { continue }
          if best.count >= maximumStates { return 0 }
          best[next] = cost + step
          while buckets.count <= cost + step { buckets.append([]) }
          buckets[cost + step].append(next)
        }
      }
      cost += 1
    }
    return 0
  }

  private static func moves(
    from state: State,
    _ problem: Problem,
    _ twins: [Int?],
    _ needed: [[Int]]
  ) -> [(State, Steps)] {
    func isDone(_ item: Int) -> Bool { state.done[item / 64] >> UInt64(item % 64) & 1 == 1 }
    var moves: [(State, Steps)] = []
    for (item, entry) in problem.entries.enumerated() where !isDone(item) {
      if let twin = twins[item], !isDone(twin) { continue }
      guard needed[item].allSatisfy(isDone) else { continue }
      let step =
        state.setup < 0
        ? problem.openings[entry.setup] : problem.changeovers[state.setup][entry.setup]
      guard let step else { continue }
      var next = state
      next.done[item / 64] |= 1 << UInt64(item % 64)
      next.setup = entry.setup
      moves.append((next, step))
    }
    if problem.mandatory.allSatisfy(isDone) {
      if state.setup < 0 {
        moves.append((State(done: state.done, setup: problem.setups.count), 0))
      } else if let step = problem.closings[state.setup] {
        moves.append((State(done: state.done, setup: problem.setups.count), step))
      }
    }
    return moves
  }

  /// For each item the one before it in the file that nothing here tells from it.
  private static func previousTwins(_ problem: Problem, _ precedences: Precedences) -> [Int?] {
    let matrix = precedences.matrix
    let columns = problem.entries.indices.map { item in matrix.map { $0[item] } }
    return problem.entries.indices.map { item in
      let entry = problem.entries[item]
      return (0..<item).last { other in
        let candidate = problem.entries[other]
        return candidate.setup == entry.setup && candidate.isOptional == entry.isOptional
          && matrix[other] == matrix[item] && columns[other] == columns[item]
      }
    }
  }
}
