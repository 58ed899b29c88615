// SPDX-License-Identifier: GPL-3.0-or-later

/// Shortest distances over a `TimeGraph` from every node to an end, and from the start to every node.
///
/// Most of a proof's time goes into `run`. It therefore keeps distances only; the arcs of a shortest
/// path are found again from them.
struct TimeGraphPass {
  /// To an end, by node; `TimeGraph.never` where none is reached.
  private(set) var toEnd = ContiguousArray<Int>()
  /// What is off for each visit, by the item's number and one, so that a step of waiting has a place.
  private var off = ContiguousArray<Int>()
  private(set) var work = 0

  /// The length of the shortest path, with so much off for each visit of an item.
  mutating func run(_ graph: TimeGraph, _ prices: ContiguousArray<Int32>) -> Int {
    let count = graph.nodes.count
    if toEnd.count != count {
      toEnd = ContiguousArray(repeating: TimeGraph.never, count: count)
    }
    off.removeAll(keepingCapacity: true)
    off.append(0)
    for price in prices { off.append(Int(price)) }
    work += graph.arcs.count
    graph.nodes.withUnsafeBufferPointer { nodes in
      graph.heads.withUnsafeBufferPointer { heads in
        graph.arcs.withUnsafeBufferPointer { arcs in
          off.withUnsafeBufferPointer { off in
            toEnd.withUnsafeMutableBufferPointer { toEnd in
              for node in stride(from: count - 1, through: 0, by: -1) {
                var best = nodes[node].mayEnd ? Int(nodes[node].ending) : TimeGraph.never
                for index in Int(heads[node])..<Int(heads[node + 1]) {
                  let arc = arcs[index]
                  let length = toEnd[Int(arc.to)] &+ Int(arc.cost) &- off[Int(arc.item &+ 1)]
                  best = min(best, length)
                }
                toEnd[node] = best
              }
            }
          }
        }
      }
    }
    return toEnd.first ?? TimeGraph.never
  }

  /// The items of the shortest path, in its order; of equal ways on, the first.
  func path(_ graph: TimeGraph) -> [Int] {
    var items: [Int] = []
    guard var node = toEnd.isEmpty ? nil : 0 else { return [] }
    while !(graph.nodes[node].mayEnd && Int(graph.nodes[node].ending) == toEnd[node]) {
      let arcs = Int(graph.heads[node])..<Int(graph.heads[node + 1])
      let next = arcs.first {
        let arc = graph.arcs[$0]
        return toEnd[Int(arc.to)] + Int(arc.cost) - off[Int(arc.item) + 1] == toEnd[node]
      }
      guard let next else { break }
      let arc = graph.arcs[next]
      if arc.item >= 0 { items.append(Int(arc.item)) }
      node = Int(arc.to)
    }
    return items
  }

  /// Takes out of the graph every arc and end that no path within the cutoff uses.
  ///
  /// That stays right for other multipliers, more critical items and a smaller cutoff: it bounds all
  /// orders that use the arc there.
  mutating func eliminate(
    _ graph: inout TimeGraph,
    _ prices: ContiguousArray<Int32>,
    cutoff: Int
  ) {
    work += graph.arcs.count
    let nodes = graph.nodes
    let heads = graph.heads
    let arcs = graph.arcs
    var fromStart = ContiguousArray(repeating: TimeGraph.never, count: nodes.count)
    if !fromStart.isEmpty { fromStart[0] = 0 }
    var isKept = ContiguousArray(repeating: false, count: arcs.count)
    for node in nodes.indices where fromStart[node] < TimeGraph.never {
      for index in Int(heads[node])..<Int(heads[node + 1]) {
        let arc = arcs[index]
        let to = Int(arc.to)
        guard toEnd[to] < TimeGraph.never / 2 else { continue }
        let length = Int(arc.cost) - (arc.item >= 0 ? Int(prices[Int(arc.item)]) : 0)
        guard fromStart[node] + length + toEnd[to] <= cutoff else { continue }
        isKept[index] = true
        fromStart[to] = min(fromStart[to], fromStart[node] + length)
      }
    }
    graph.keep(
      { _, arc in isKept[arc] },
      ends: { fromStart[$0] + Int(nodes[$0].ending) <= cutoff }
    )
    toEnd.removeAll()
  }
}
