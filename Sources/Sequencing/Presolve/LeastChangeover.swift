// SPDX-License-Identifier: GPL-3.0-or-later

/// The least changeover of any order that keeps the precedences, from the session's start to its end.
///
/// A shortest path over what is done so far and the setup now. Items that nothing tells apart here
/// (same setup, same precedences) are done in the order of the file, which keeps the states few. The
/// answer bounds every order from below; when the states are too many, or the items more than 256, it
/// is 0.
enum LeastChangeover {
  static func bound(_ problem: Problem, _ precedences: Precedences, maximumStates: Int) -> Steps {
    let isFree =
      problem.changeovers.allSatisfy { $0.allSatisfy { $0 == 0 } }
      && problem.openings.allSatisfy { $0 == 0 } && problem.closings.allSatisfy { $0 == 0 }
    guard !isFree, (1...256).contains(problem.count) else { return 0 }
    var path = LeastChangeoverPath(problem, precedences)
    return path.length(maximumStates: maximumStates)
  }
}

/// The shortest path itself, state after state by what they cost.
private struct LeastChangeoverPath {
  /// What an item asks of the states, in one flat value.
  private struct Step {
    let setup: Int
    /// What must be done before it: all that precedes it, and the item of the file it is like.
    let needed: ItemMask
  }

  private let steps: ContiguousArray<Step>
  private let mandatory: ItemMask
  private let end: Int
  /// By the setup it is from, the session's start first, and then the setup it is to, the session's
  /// end last; -1 where that is forbidden.
  private var changeovers: ContiguousArray<Steps> = []

  private var states = NumberTable<DoneState>()
  /// The least cost known of each state.
  private var costs = ContiguousArray<Steps>()
  /// States by cost: changeovers are small whole numbers.
  private var buckets: [ContiguousArray<Int>] = []

  init(_ problem: Problem, _ precedences: Precedences) {
    let twins = Self.previousTwins(problem, precedences)
    steps = ContiguousArray(
      problem.entries.indices.map { item in
        let twin = twins[item].map { [$0] } ?? []
        return Step(
          setup: problem.entries[item].setup,
          needed: ItemMask(precedences.mandatoryPredecessors(of: item) + twin)
        )
      }
    )
    mandatory = ItemMask(problem.mandatory)
    end = problem.setups.count
    for from in [problem.openings + [0]]
      + zip(problem.changeovers, problem.closings).map({ $0 + [$1] })
    {
      changeovers.append(contentsOf: from.map { $0 ?? -1 })
    }
  }

  mutating func length(maximumStates: Int) -> Steps {
    reach(DoneState(), at: 0)
    var cost = 0
    while cost < buckets.count {
      var at = 0
      while at < buckets[cost].count {
        let number = buckets[cost][at]
        at += 1
        guard costs[number] == cost else { continue }
        let state = states.keys[number]
        if state.setup == end { return cost }
        expand(state, cost)
        if costs.count > maximumStates { return 0 }
      }
      cost += 1
    }
    return 0
  }

  private mutating func expand(_ state: DoneState, _ cost: Steps) {
    let from = (state.setup + 1) * (end + 1)
    for item in steps.indices where !state.isPlaced(item) {
      let step = steps[item]
      let changeover = changeovers[from + step.setup]
      guard changeover >= 0, step.needed.isInside(state) else { continue }
      var next = state
      next.place(item)
      next.setup = step.setup
      reach(next, at: cost + changeover)
    }
    if mandatory.isInside(state), changeovers[from + end] >= 0 {
      var next = state
      next.setup = end
      reach(next, at: cost + changeovers[from + end])
    }
  }

  private mutating func reach(_ state: DoneState, at cost: Steps) {
    let (number, isNew) = states.number(of: state, hash: state.mixed)
    if isNew {
      costs.append(cost)
    } else if costs[number] <= cost {
      return
    } else {
      costs[number] = cost
    }
    while buckets.count <= cost { buckets.append([]) }
    buckets[cost].append(number)
  }

  /// For each item the one before it in the file that nothing here tells from it.
  private static func previousTwins(_ problem: Problem, _ precedences: Precedences) -> [Int?] {
    let matrix = precedences.matrix
    let columns = problem.entries.indices.map { item in matrix.map { $0[item] } }
    let entries = problem.entries
    return entries.indices.map { item in
      (0..<item).last { other in
        entries[other].setup == entries[item].setup
          && entries[other].isOptional == entries[item].isOptional
          && matrix[other] == matrix[item] && columns[other] == columns[item]
      }
    }
  }
}
