// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// How the stage turns from position to position: one flow through the setups.
extension PositionModel {
  /// What the changeover from the session's start to the first item takes.
  var openingChangeover: LinearExpression {
    items(at: 1).reduce(into: LinearExpression.zero) { sum, item in
      sum += Double(problem.openings[problem.entries[item].setup] ?? 0) * at(item, 1)
    }
  }

  /// What the changeover between a position and the next takes.
  func changeover(after position: Int) -> LinearExpression {
    (flows[position] ?? []).reduce(into: LinearExpression.zero) { sum, flow in
      if flow.changeover != 0 { sum.add(Double(flow.changeover), flow.variable) }
    }
  }

  /// All changeovers, to and from the session's ends included.
  var totalChangeover: LinearExpression {
    positions.reduce(into: openingChangeover) { $0 += changeover(after: $1) }
  }

  /// By setup, the flows that leave a position and the items that stand there.
  func outflows(
    of position: Int
  ) -> [(setup: String, balance: (flows: LinearExpression, items: LinearExpression))] {
    setups(at: position).map { setup in
      let flows = (flows[position] ?? []).filter { $0.from == setup }.map(\.variable)
      return (name(of: setup), (.sum(of: flows), presence(of: setup, at: position)))
    }
  }

  /// By setup, the flows that enter a position and the items that stand there.
  func inflows(
    of position: Int
  ) -> [(setup: String, balance: (flows: LinearExpression, items: LinearExpression))] {
    setups(at: position).map { setup in
      let flows = (flows[position - 1] ?? []).filter { $0.to == setup }.map(\.variable)
      return (name(of: setup), (.sum(of: flows), presence(of: setup, at: position)))
    }
  }

  private func name(of setup: Int?) -> String { setup.map { problem.setups[$0].rawValue } ?? "off" }

  /// The setups that can stand at a position; nil for off.
  private func setups(at position: Int) -> [Int?] {
    guard position <= count else { return [nil] }
    let present = Set(items(at: position).map { problem.entries[$0].setup })
    let setups: [Int?] = problem.setups.indices.filter(present.contains)
    return position > mandatoryCount ? setups + [nil] : setups
  }

  /// 1 when an item of the setup stands at the position, or for nil when none does.
  private func presence(of setup: Int?, at position: Int) -> LinearExpression {
    guard position <= count else { return LinearExpression(constant: 1) }
    guard let setup else { return LinearExpression(constant: 1) - occupied(position) }
    return items(at: position).filter { problem.entries[$0].setup == setup }
      .reduce(into: LinearExpression.zero) { $0 += at($1, position) }
  }

  mutating func addFlowColumns() {
    let entries = problem.entries
    for position in positions {
      for from in setups(at: position) {
        for to in setups(at: position + 1) {
          let changeover: Steps? =
            switch (from, to) {
            case (let from?, let to?): problem.changeovers[from][to]
            case (let from?, nil): problem.closings[from]
            case (nil, nil): 0
            case (nil, _): nil
            }
          guard let changeover else { continue }
          let column = addColumn(
            "flow[\(name(of: from)),\(name(of: to)),\(position)]",
            lower: 0,
            upper: 1
          ) { order in
            func setup(at place: Int) -> Int? {
              place <= order.sequence.count ? entries[order.sequence[place - 1]].setup : nil
            }
            return setup(at: position) == from && setup(at: position + 1) == to ? 1 : 0
          }
          addFlow(Flow(from: from, to: to, variable: column, changeover: changeover), at: position)
        }
      }
    }
  }
}
