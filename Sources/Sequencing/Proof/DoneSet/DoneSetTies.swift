// SPDX-License-Identifier: GPL-3.0-or-later

/// Orders that are equally good, as the paths of a small graph, and the one that comes first.
///
/// Each item of the file in turn as early as possible, a dropped one counting as latest; then each
/// as long as possible. Every step keeps the arcs of the paths that are best by it.
struct DoneSetTies {
  /// One item on stage, from one node to another.
  struct Arc {
    let from: Int
    let to: Int
    let item: Int
    let start: Steps
    let length: Steps
  }

  /// Every path ends here; the arcs to it say which items were dropped.
  private struct Final {
    let node: Int
    let state: DoneState
  }

  private let problem: Problem
  private var arcs: [Arc]
  private var finals: [Final]
  private let first: Int
  private let nodes: Int

  /// `arcs` come in an order in which each comes after those that lead to it; `finals` are the nodes
  /// where an order may end, with what is placed by then; every path begins at `first`.
  init(
    arcs: [Arc],
    finals: [(node: Int, state: DoneState)],
    first: Int,
    problem: Problem
  ) {
    self.problem = problem
    var numbers: [Int: Int] = [first: 0]
    func number(_ node: Int) -> Int {
      if let known = numbers[node] { return known }
      numbers[node] = numbers.count
      return numbers.count - 1
    }
    self.arcs = arcs.map {
      Arc(
        from: number($0.from),
        to: number($0.to),
        item: $0.item,
        start: $0.start,
        length: $0.length
      )
    }
    self.finals = finals.map { Final(node: number($0.node), state: $0.state) }
    self.first = 0
    nodes = numbers.count
  }

  /// The one order that is left.
  func firstOrder() -> StepOrder {
    var ties = self
    for item in problem.entries.indices where ties.isOpen {
      ties.keepCheapest(dropped: problem.horizon + 1) {
        $0.item == item ? $0.start : 0
      } of: {
        $0.isPlaced(item)
      }
    }
    for (item, entry) in problem.entries.enumerated()
    where ties.isOpen && entry.shortest < entry.longest {
      ties.keepCheapest(dropped: entry.longest) {
        $0.item == item ? entry.longest - $0.length : 0
      } of: {
        $0.isPlaced(item)
      }
    }
    return ties.anyOrder()
  }

  /// Whether there is more than one order left.
  private var isOpen: Bool { finals.count > 1 || arcs.count > finals[0].state.count }

  private mutating func keepCheapest(
    dropped: Int,
    _ price: (Arc) -> Int,
    of isPlaced: (DoneState) -> Bool
  ) {
    let never = Int.max / 4
    var forwards = [Int](repeating: never, count: nodes)
    var backwards = forwards
    forwards[first] = 0
    for arc in arcs where forwards[arc.from] < never {
      forwards[arc.to] = min(forwards[arc.to], forwards[arc.from] + price(arc))
    }
    func end(_ final: Final) -> Int { isPlaced(final.state) ? 0 : dropped }
    for final in finals { backwards[final.node] = min(backwards[final.node], end(final)) }
    for arc in arcs.reversed() where backwards[arc.to] < never {
      backwards[arc.from] = min(backwards[arc.from], backwards[arc.to] + price(arc))
    }
    let best = backwards[first]
    arcs.removeAll { forwards[$0.from] + price($0) + backwards[$0.to] != best }
    finals.removeAll { forwards[$0.node] + end($0) != best }
  }

  /// One of the orders.
  func anyOrder() -> StepOrder {
    var starts = [Double](repeating: 0, count: problem.count)
    var lengths = starts
    var sequence: [Int] = []
    var node = first
    let leaving = Dictionary(arcs.map { ($0.from, $0) }, uniquingKeysWith: { one, _ in one })
    while !finals.contains(where: { $0.node == node }), let arc = leaving[node] {
      sequence.append(arc.item)
      starts[arc.item] = Double(arc.start)
      lengths[arc.item] = Double(arc.length)
      node = arc.to
    }
    return StepOrder(sequence: sequence, starts: starts, lengths: lengths, of: problem)
  }
}
