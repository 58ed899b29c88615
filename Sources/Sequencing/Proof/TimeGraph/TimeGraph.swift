// SPDX-License-Identifier: GPL-3.0-or-later

/// A relaxed graph of the half-day: where each item may stand on the clock, with what is not counted.
///
/// A node is a step at which the last item has ended, the item's type (`StageTypes`), and which of
/// the critical items have been on stage. An arc waits a step or places an item at a length. Every
/// order that keeps the rules is a path; a path may skip or repeat items that are not critical, so
/// the shortest path bounds every order from below. Nodes stand in the order of their steps, and
/// every arc leads to a later one.
struct TimeGraph {
  struct Arc {
    let to: Int32
    let cost: Int32
    /// -1 for a step of waiting.
    let item: Int32
  }

  struct Node {
    let time: Int32
    let type: Int32
    /// Which critical items have been on stage, by their number.
    var done: UInt64
    var mayEnd: Bool
    /// What ending here costs.
    var ending: Int32
  }

  private(set) var nodes: ContiguousArray<Node> = []
  /// By node, its first arc; one more at the end.
  private(set) var heads: ContiguousArray<Int32> = []
  private(set) var arcs: ContiguousArray<Arc> = []
  /// The critical items, by number.
  private(set) var critical: [Int] = []
  private let isMandatory: [Bool]
  private let precedes: [[Bool]]

  /// Parts of a unit that costs and prices are counted in.
  static let partsPerUnit = 1000
  static let never = Int.max / 4

  var isEmpty: Bool { nodes.isEmpty }

  /// The graph without critical items.
  ///
  /// Nil when it would have more arcs than `mostArcs`, when an item can take no time at all, or when
  /// prices are too large.
  init?(_ building: TimeGraphBuilding, mostArcs: Int) {
    isMandatory = building.isMandatory
    precedes = building.frame.precedes
    guard let made = building.make(mostArcs: mostArcs) else { return nil }
    (nodes, heads, arcs) = made
  }

  /// Keeps some arcs and ends only, and what then still lies on a path from the start to an end.
  mutating func keep(_ isKept: (_ node: Int, _ arc: Int) -> Bool, ends: (Int) -> Bool) {
    var isReached = ContiguousArray(repeating: false, count: nodes.count)
    if !nodes.isEmpty { isReached[0] = true }
    var kept = ContiguousArray(repeating: false, count: arcs.count)
    for node in nodes.indices where isReached[node] {
      if !ends(node) { nodes[node].mayEnd = false }
      for arc in Int(heads[node])..<Int(heads[node + 1]) where isKept(node, arc) {
        kept[arc] = true
        isReached[Int(arcs[arc].to)] = true
      }
    }
    compact(kept, isReached)
  }

  private mutating func compact(_ kept: ContiguousArray<Bool>, _ isReached: ContiguousArray<Bool>) {
    var leads = ContiguousArray(repeating: false, count: nodes.count)
    for node in nodes.indices.reversed() where isReached[node] {
      leads[node] =
        nodes[node].mayEnd
        || (Int(heads[node])..<Int(heads[node + 1])).contains {
          kept[$0] && leads[Int(arcs[$0].to)]
        }
    }
    var numbers = ContiguousArray<Int32>(repeating: -1, count: nodes.count)
    var count: Int32 = 0
    for node in nodes.indices where leads[node] {
      numbers[node] = count
      count += 1
    }
    var write = 0
    for node in nodes.indices where leads[node] {
      let (first, last) = (Int(heads[node]), Int(heads[node + 1]))
      let number = Int(numbers[node])
      nodes[number] = nodes[node]
      // What is written lies before what is still to be read.
      let head = write
      for arc in first..<last where kept[arc] && leads[Int(arcs[arc].to)] {
        let old = arcs[arc]
        arcs[write] = Arc(to: numbers[Int(old.to)], cost: old.cost, item: old.item)
        write += 1
      }
      heads[number] = Int32(head)
    }
    nodes.removeSubrange(Int(count)...)
    heads.removeSubrange(Int(count)...)
    heads.append(Int32(write))
    arcs.removeSubrange(write...)
  }

  /// Counts some more items exactly: the graph times what is done of them, as far as it is reached.
  ///
  /// False when that would be more arcs than `mostArcs`; then nothing has changed.
  mutating func makeCritical(_ items: [Int], mostArcs: Int) -> Bool {
    let copies = 1 << items.count
    let all = critical + items
    guard all.count <= 64 else { return false }
    // By item: its own bit, the bits that must be there before it, and those that must not.
    var own = ContiguousArray<UInt64>(repeating: 0, count: isMandatory.count)
    var needed = own
    var excluded = own
    for (number, item) in all.enumerated() { own[item] = 1 << UInt64(number) }
    for item in isMandatory.indices {
      for other in all {
        if precedes[other][item], isMandatory[other] { needed[item] |= own[other] }
        if precedes[item][other] { excluded[item] |= own[other] }
      }
      excluded[item] |= own[item]
    }
    func next(_ done: UInt64, _ arc: Arc) -> UInt64? {
      guard arc.item >= 0 else { return done }
      let item = Int(arc.item)
      if needed[item] & ~done != 0 || excluded[item] & done != 0 { return nil }
      return done | own[item]
    }
    let shift = UInt64(critical.count)
    let needs = all.reduce(UInt64(0)) { isMandatory[$1] ? $0 | own[$1] : $0 }
    var isReached = ContiguousArray(repeating: false, count: nodes.count * copies)
    isReached[0] = true
    var count = 0
    for node in nodes.indices {
      for copy in 0..<copies where isReached[node * copies + copy] {
        let done = nodes[node].done | UInt64(copy) << shift
        for arc in Int(heads[node])..<Int(heads[node + 1]) {
          guard let after = next(done, arcs[arc]) else { continue }
          isReached[Int(arcs[arc].to) * copies + Int(after >> shift)] = true
          count += 1
        }
      }
      if count > mostArcs { return false }
    }
    var index = ContiguousArray<Int32>(repeating: -1, count: nodes.count * copies)
    var newNodes = ContiguousArray<Node>()
    for node in nodes.indices {
      for copy in 0..<copies where isReached[node * copies + copy] {
        index[node * copies + copy] = Int32(newNodes.count)
        var made = nodes[node]
        made.done |= UInt64(copy) << shift
        made.mayEnd = made.mayEnd && needs & ~made.done == 0
        newNodes.append(made)
      }
    }
    var newArcs = ContiguousArray<Arc>()
    newArcs.reserveCapacity(count)
    var newHeads = ContiguousArray<Int32>()
    newHeads.reserveCapacity(newNodes.count + 1)
    for node in nodes.indices {
      for copy in 0..<copies where isReached[node * copies + copy] {
        newHeads.append(Int32(newArcs.count))
        let done = nodes[node].done | UInt64(copy) << shift
        for arc in Int(heads[node])..<Int(heads[node + 1]) {
          let old = arcs[arc]
          guard let after = next(done, old) else { continue }
          newArcs.append(
            Arc(
              to: index[Int(old.to) * copies + Int(after >> shift)],
              cost: old.cost,
              item: old.item
            )
          )
        }
      }
    }
    newHeads.append(Int32(newArcs.count))
    nodes = newNodes
    arcs = newArcs
    heads = newHeads
    critical = all
    keep({ _, _ in true }, ends: { _ in true })
    return true
  }
}
