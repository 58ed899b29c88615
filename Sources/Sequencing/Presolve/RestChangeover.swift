// SPDX-License-Identifier: GPL-3.0-or-later

/// The least changeover of everything still to be placed, by how many items of each setup that is.
///
///     least(c, s) = min over setups t with c[t] > 0 of  changeover(s, t) + least(c − 1[t], t)
///     least(c, s) ≤ closing(s)  once all that must be kept is placed
///
/// c counts the items that must be kept and, apart, those that may be; which ones they are is not
/// looked at, so this bounds every order from below. Where the counts are too many, the least
/// changeover into each item is summed instead.
struct RestChangeover: Sendable {
  private struct Axis: Sendable {
    let setup: Int
    let items: ItemMask
    let stride: Int
  }

  private let axes: [Axis]
  private let columns: Int
  /// By counts and setup, the session's start last; empty when the counts are too many.
  private var table: ContiguousArray<Int32> = []
  /// By item: no changeover into it is less.
  private let incoming: [Steps]
  private let closing: Steps
  private let mandatory: [Int]

  /// Numbers kept at most; with more, the bound is a coarser one.
  static let mostEntries = 1_000_000
  private static let never = Int32.max / 4

  init(_ problem: Problem, possible: [Int], mostEntries: Int = RestChangeover.mostEntries) {
    let setups = problem.setups.indices
    columns = setups.count + 1
    mandatory = problem.mandatory
    incoming = problem.entries.map { entry in
      (setups.map { problem.changeovers[$0][entry.setup] } + [problem.openings[entry.setup]])
        .compactMap { $0 }.min() ?? 0
    }
    closing = setups.compactMap { problem.closings[$0] }.min() ?? 0
    var axes: [Axis] = []
    var entries = 1
    for isOptional in [false, true] {
      for setup in setups {
        let items = possible.filter {
          problem.entries[$0].setup == setup && problem.entries[$0].isOptional == isOptional
        }
        guard !items.isEmpty, entries <= mostEntries else { continue }
        axes.append(Axis(setup: setup, items: ItemMask(items), stride: entries))
        entries *= items.count + 1
      }
    }
    self.axes = axes
    guard entries * columns <= mostEntries else { return }
    fill(problem, axes, entries: entries)
  }

  private mutating func fill(_ problem: Problem, _ axes: [Axis], entries: Int) {
    let sizes = axes.map { $0.items.count }
    let mandatoryAxes = axes.indices.filter { axis in
      mandatory.contains { axes[axis].items.contains($0) }
    }
    var table = ContiguousArray(repeating: Self.never, count: entries * columns)
    for index in 0..<entries {
      let counts = axes.indices.map { index / axes[$0].stride % (sizes[$0] + 1) }
      let mayEnd = mandatoryAxes.allSatisfy { counts[$0] == 0 }
      for from in 0..<columns {
        let isStart = from == columns - 1
        var best = Self.never
        if mayEnd {
          let closing = isStart ? 0 : problem.closings[from]
          best = closing.map(Int32.init) ?? Self.never
        }
        for (axis, count) in counts.enumerated() where count > 0 {
          let to = axes[axis].setup
          let changeover = isStart ? problem.openings[to] : problem.changeovers[from][to]
          guard let changeover else { continue }
          let rest = table[(index - axes[axis].stride) * columns + to]
          if rest < Self.never { best = min(best, Int32(changeover) + rest) }
        }
        table[index * columns + from] = best
      }
    }
    self.table = table
  }

  /// No way to place the rest takes less changeover, the one to the session's end included; nil when
  /// there is no way.
  func least(after state: DoneState) -> Steps? {
    if table.isEmpty {
      return mandatory.reduce(closing) { state.isPlaced($1) ? $0 : $0 + incoming[$1] }
    }
    var index = 0
    for axis in axes {
      index += axis.stride * (axis.items.count - axis.items.count(in: state))
    }
    let least = table[index * columns + (state.setup < 0 ? columns - 1 : state.setup)]
    return least < Self.never ? Int(least) : nil
  }
}
