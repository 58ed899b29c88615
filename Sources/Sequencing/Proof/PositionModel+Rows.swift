// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// Rows that several rules are made of, and those that define the columns.
extension PositionModel {
  /// What makes the columns mean what they are named for, and the frame's strengthenings.
  ///
  ///     done[i,p] ≤ done[i,p+1]
  ///     under[i] = Σ_p under[i,p],  over[i] = Σ_p over[i,p]
  ///     Σᵢ earliest[i] · at[i,p] ≤ start[p] ≤ Σᵢ latest[i] · at[i,p] + horizon · off[p]
  ///     Σ changeover(s,t) · flow[s,t,p] ≥ the least changeover over all orders
  mutating func addFrameRows() {
    for (item, entry) in problem.entries.enumerated() {
      for position in positions(of: item).dropLast() {
        addRow(
          "done",
          ["\(entry.id)", "\(position)"],
          done(item, position + 1) - done(item, position),
          lower: 0
        )
      }
      let unders = positions(of: item).compactMap { under(item, at: $0) }
      let overs = positions(of: item).compactMap { over(item, at: $0) }
      for (name, total, parts) in [
        ("under", underLength(of: item), unders), ("over", overLength(of: item), overs),
      ] where !parts.isEmpty {
        addRow(
          "length",
          ["\(entry.id)", name],
          parts.reduce(total * -1) { $0 + $1 },
          lower: 0,
          upper: 0
        )
      }
    }
    for position in positions { addStartWindow(at: position) }
    if frame.leastChangeover > 0 {
      addRow("least-changeover", [], totalChangeover, lower: Double(frame.leastChangeover))
    }
  }

  private mutating func addStartWindow(at position: Int) {
    var earliest = LinearExpression.zero
    var latest = LinearExpression.zero
    for item in items(at: position) {
      earliest += Double(frame.earliest[item]) * at(item, position)
      latest += Double(frame.latest[item]) * at(item, position)
    }
    let horizon = Double(problem.horizon)
    let off = LinearExpression(constant: 1) - occupied(position)
    addRow("start-window", ["\(position)", "earliest"], start(at: position) - earliest, lower: 0)
    addRow(
      "start-window",
      ["\(position)", "latest"],
      start(at: position) - latest - horizon * off,
      upper: 0
    )
  }

  /// `before` stands before `after` when both are kept; a slack of 1 lifts it.
  ///
  ///     done[after,p] ≤ done[before,p−1] + 1 − kept[before]
  mutating func addPrecedence(
    _ rule: RuleIdentifier,
    before: Int,
    after: Int,
    slack: LinearExpression = .zero
  ) {
    let names = [problem.entries[before].id.rawValue, problem.entries[after].id.rawValue]
    let dropped = LinearExpression(constant: 1) - kept(before)
    for position in positions(of: after) where position <= positions(of: before).upperBound - 1 {
      addRow(
        rule,
        names + ["\(position)"],
        done(after, position) - done(before, position - 1) - dropped - slack,
        upper: 0
      )
    }
  }

  /// No outsider stands between the first and the last kept member.
  ///
  ///     begun[p] ≥ done[i,p],  finished[p] ≤ done[i,p] + 1 − kept[i]
  ///     Σ at[k,p+1] ≤ 1 − begun[p] + finished[p]
  mutating func addTogetherness(
    _ rule: RuleIdentifier,
    _ labels: [String],
    _ togetherness: Facts.Togetherness
  ) {
    let members = togetherness.members
    let outsiders = togetherness.outsiders.filter { frame.canInterrupt($0, members) }
    guard members.count > 1, !outsiders.isEmpty else { return }
    let name = labels.joined(separator: ",")
    for position in positions.dropLast() {
      let strangers = outsiders.filter { positions(of: $0).contains(position + 1) }
      if strangers.isEmpty { continue }
      let begun = addColumn("begun[\(name),\(position)]", lower: 0, upper: 1) { order in
        members.contains { order.isKept($0) && order.positions[$0] <= position } ? 1 : 0
      }
      let finished = addColumn("finished[\(name),\(position)]", lower: 0, upper: 1) { order in
        members.allSatisfy { !order.isKept($0) || order.positions[$0] <= position } ? 1 : 0
      }
      for member in members {
        let id = problem.entries[member].id.rawValue
        let dropped = LinearExpression(constant: 1) - kept(member)
        addRow(
          rule,
          labels + [id, "begun", "\(position)"],
          done(member, position) - begun,
          upper: 0
        )
        addRow(
          rule,
          labels + [id, "finished", "\(position)"],
          finished - done(member, position) - dropped,
          upper: 0
        )
      }
      let crowd = strangers.reduce(into: LinearExpression.zero) { $0 += at($1, position + 1) }
      let slack = slack(rule, labels + ["\(position)"], .count) { order in
        let own = members.map { order.positions[$0] }.filter { $0 > 0 }
        guard let first = own.min(), let last = own.max(), first <= position, position < last else {
          return 0
        }
        return strangers.contains { order.positions[$0] == position + 1 } ? 1 : 0
      }
      addRow(rule, labels + ["\(position)"], crowd + begun - finished - slack, upper: 1)
    }
  }

  /// A time of an item lies in a window when the item is kept.
  mutating func addWindow(
    _ rule: RuleIdentifier,
    _ labels: [String],
    _ time: LinearExpression,
    kept: LinearExpression,
    _ window: ClosedRange<Steps>,
    slack: LinearExpression = .zero
  ) {
    if let bound = window.boundedBelow {
      addRow(rule, labels + ["earliest"], time - bound * kept + slack, lower: 0)
    }
    if let bound = window.boundedAbove {
      addRow(rule, labels + ["latest"], time - bound * kept - slack, upper: 0)
    }
  }

  /// Two items are at least so long apart, in whichever order, when both are kept.
  ///
  ///     start[j] − end[i] ≥ least − M (1 − first[i,j] + 2 − kept[i] − kept[j]),  and the other way round
  mutating func addSeparation(_ rule: RuleIdentifier, _ i: Int, _ j: Int, least: Steps) {
    let names = [problem.entries[i].id.rawValue, problem.entries[j].id.rawValue]
    let first = addColumn(
      "first[\(names[0]),\(names[1]),\(model.columns.count)]",
      lower: 0,
      upper: 1,
      integer: true
    ) { order in
      order.isKept(i) && (!order.isKept(j) || order.positions[i] < order.positions[j]) ? 1 : 0
    }
    let reach = Double(problem.horizon + max(0, least))
    let absent = LinearExpression(constant: 2) - kept(i) - kept(j)
    let slack = slack(rule, names, .steps) { order in
      guard order.isKept(i), order.isKept(j) else { return 0 }
      let (one, other) = order.positions[i] < order.positions[j] ? (i, j) : (j, i)
      return max(0, Double(least) - (order.starts[other] - order.starts[one] - order.lengths[one]))
    }
    let forwards = start(of: j) - end(of: i) + slack
    let backwards = start(of: i) - end(of: j) + slack
    addRow(
      rule,
      names + ["forwards"],
      forwards + reach * (LinearExpression(constant: 1) - first) + reach * absent,
      lower: Double(least)
    )
    addRow(
      rule,
      names + ["backwards"],
      backwards + reach * first + reach * absent,
      lower: Double(least)
    )
  }

  /// Of the kept members, one starts no later than the bound; or, for the last, one ends no earlier.
  ///
  ///     Σ witness[i] ≥ kept[j] for each member j,  witness[i] ≤ kept[i]
  ///     start[i] ≤ bound + M (1 − witness[i])      or  end[i] ≥ bound · witness[i]
  mutating func addWitness(
    _ rule: RuleIdentifier,
    _ labels: [String],
    of members: [Int],
    isLast: Bool,
    bound: Double,
    slack: LinearExpression = .zero
  ) {
    let horizon = Double(problem.horizon)
    var witnesses: [(Int, Variable)] = []
    for member in members {
      let name = (labels + [problem.entries[member].id.rawValue, "\(model.columns.count)"])
        .filter { !$0.isEmpty }.joined(separator: ",")
      let column = addColumn("witness[\(name)]", lower: 0, upper: 1, integer: true) { order in
        let kept = members.filter { order.isKept($0) }
        let chosen =
          isLast
          ? kept.max { order.starts[$0] + order.lengths[$0] < order.starts[$1] + order.lengths[$1] }
          : kept.min { order.starts[$0] < order.starts[$1] }
        return chosen == member ? 1 : 0
      }
      witnesses.append((member, column))
    }
    let all = LinearExpression.sum(of: witnesses.map(\.1))
    for (member, witness) in witnesses {
      let id = problem.entries[member].id.rawValue
      addRow(rule, labels + [id, "some"], all - kept(member), lower: 0)
      addRow(rule, labels + [id, "kept"], kept(member) - witness, lower: 0)
      if isLast {
        addRow(rule, labels + [id, "reaches"], end(of: member) - bound * witness + slack, lower: 0)
      } else {
        let others = max(0, horizon - bound) * (LinearExpression(constant: 1) - witness)
        addRow(rule, labels + [id, "begins"], start(of: member) - others - slack, upper: bound)
      }
    }
  }
}
