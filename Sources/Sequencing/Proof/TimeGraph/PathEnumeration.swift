// SPDX-License-Identifier: GPL-3.0-or-later

/// Every path of a `TimeGraph` within a cutoff that visits no item twice, by what is done of all items.
///
/// Once the shortest path is near the cutoff few paths are left, and following them with everything
/// that has been on stage is an exact proof: when none reaches an end with all that must be kept, no
/// order costs that little. A path that does is an order, and is timed and looked at as one.
struct PathEnumeration {
  enum Outcome {
    /// No path is an order.
    case none
    /// An order that holds was met, at this price in units.
    case order(Int)
    /// Too many paths, or an order that breaks a rule the graph does not carry.
    case open
  }

  private struct Label {
    let node: Int32
    let before: Int32
    let item: Int32
    /// Of the way here, multipliers taken off.
    var cost: Int
    let done: SIMD4<UInt64>
  }

  private struct Place: Equatable {
    let node: Int32
    let done: SIMD4<UInt64>

    var mixed: UInt64 {
      var mixed = UInt64(node) &* 0x9E37_79B9_7F4A_7C15
      for lane in 0..<4 {
        mixed = (mixed ^ done[lane]) &* 0xBF58_476D_1CE4_E5B9
        mixed ^= mixed >> 29
      }
      return mixed
    }
  }

  private let needed: [SIMD4<UInt64>]
  private let excluded: [SIMD4<UInt64>]
  private let all: SIMD4<UInt64>
  private(set) var work = 0

  init(_ building: TimeGraphBuilding) {
    let items = building.problem.entries.indices
    let precedes = building.frame.precedes
    let isMandatory = building.isMandatory
    needed = items.map { item in Self.set(items.filter { precedes[$0][item] && isMandatory[$0] }) }
    excluded = items.map { item in Self.set(items.filter { precedes[item][$0] || $0 == item }) }
    all = Self.set(items.filter { isMandatory[$0] })
  }

  private static func set(_ items: [Int]) -> SIMD4<UInt64> {
    items.reduce(into: SIMD4<UInt64>()) { $0[$1 >> 6] |= 1 << UInt64($1 & 63) }
  }

  /// - Parameters:
  ///   - graph: the graph.
  ///   - toEnd: by node, the least cost to an end, multipliers taken off.
  ///   - multipliers: those.
  ///   - cutoff: what a path may cost, their sum taken off.
  ///   - mostLabels: how many ways may be followed.
  ///   - price: what an order costs when it holds.
  /// - Returns: what became of the paths.
  mutating func run(
    _ graph: TimeGraph,
    toEnd: ContiguousArray<Int>,
    _ multipliers: ContiguousArray<Int32>,
    cutoff: Int,
    mostLabels: Int,
    price: ([Int]) -> Int?
  ) -> Outcome {
    var places = NumberTable<Place>()
    var labels = ContiguousArray<Label>()
    // By node, its labels as a list.
    var firstOfNode = ContiguousArray<Int32>(repeating: -1, count: graph.nodes.count)
    var nextOfLabel = ContiguousArray<Int32>()
    func add(_ label: Label) {
      let place = Place(node: label.node, done: label.done)
      let found = places.number(of: place, hash: place.mixed)
      if found.isNew {
        labels.append(label)
        nextOfLabel.append(firstOfNode[Int(label.node)])
        firstOfNode[Int(label.node)] = Int32(found.number)
      } else if label.cost < labels[found.number].cost {
        labels[found.number] = label
      }
    }
    add(Label(node: 0, before: -1, item: -1, cost: 0, done: SIMD4()))
    var isUndecided = false
    for node in graph.nodes.indices {
      var at = firstOfNode[node]
      while at >= 0 {
        let label = labels[Int(at)]
        if graph.nodes[node].mayEnd, label.cost + Int(graph.nodes[node].ending) <= cutoff,
          all & ~label.done == SIMD4()
        {
          if let price = price(sequence(to: Int(at), labels)) { return .order(price) }
          isUndecided = true
        }
        for index in Int(graph.heads[node])..<Int(graph.heads[node + 1]) {
          let arc = graph.arcs[index]
          var cost = label.cost + Int(arc.cost)
          var done = label.done
          if arc.item >= 0 {
            let item = Int(arc.item)
            if excluded[item] & done != SIMD4() || needed[item] & ~done != SIMD4() { continue }
            cost -= Int(multipliers[item])
            done[item >> 6] |= 1 << UInt64(item & 63)
          }
          if cost + toEnd[Int(arc.to)] > cutoff { continue }
          add(Label(node: arc.to, before: at, item: arc.item, cost: cost, done: done))
        }
        at = nextOfLabel[Int(at)]
      }
      if labels.count > mostLabels {
        work += labels.count * 10
        return .open
      }
    }
    work += labels.count * 10
    return isUndecided ? .open : .none
  }

  private func sequence(to last: Int, _ labels: ContiguousArray<Label>) -> [Int] {
    var items: [Int] = []
    var at = last
    while at >= 0 {
      if labels[at].item >= 0 { items.append(Int(labels[at].item)) }
      at = Int(labels[at].before)
    }
    return items.reversed()
  }
}
