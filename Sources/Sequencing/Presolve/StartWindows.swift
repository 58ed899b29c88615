// SPDX-License-Identifier: GPL-3.0-or-later

/// Bounds on when each item can start, from its windows and from what has to stand around it.
///
/// Of the items that must stand before item i, those that cannot start before r take their least
/// minutes and changeovers one after another, so i starts no earlier than r and their sum; the same
/// from the other end. Repeated until nothing moves.
struct StartWindows: Sendable {
  private(set) var earliest: [Steps]
  private(set) var latest: [Steps]
  private let incoming: [Steps]
  private let outgoing: [Steps]

  /// What the session and an item's own windows and people allow.
  init(_ problem: Problem) {
    incoming = Self.leastChangeovers(into: problem)
    outgoing = Self.leastChangeovers(outOf: problem)
    earliest = incoming
    latest = problem.entries.indices.map { [outgoing] in
      problem.horizon - problem.entries[$0].shortest - outgoing[$0]
    }
    narrow(by: problem)
  }

  /// What is left when everything that has to stand around an item is counted too.
  init(_ problem: Problem, _ precedences: Precedences) {
    self.init(problem)
    let entries = problem.entries
    let before = entries.indices.map { precedences.mandatoryPredecessors(of: $0) }
    let after = entries.indices.map { precedences.mandatorySuccessors(of: $0) }
    var moved = true
    var rounds = 0
    while moved, rounds < 20 {
      moved = false
      rounds += 1
      for item in entries.indices {
        let least =
          head(of: before[item], entries) + (before[item].isEmpty ? 0 : incoming[item])
        if least > earliest[item] {
          earliest[item] = least
          moved = true
        }
        let most =
          problem.horizon - tail(of: after[item], entries, until: problem.horizon)
          - (after[item].isEmpty ? 0 : outgoing[item]) - entries[item].shortest
        if most < latest[item] {
          latest[item] = most
          moved = true
        }
      }
    }
  }

  /// The windows that rules set on items themselves.
  private mutating func narrow(by problem: Problem) {
    func raise(_ item: Int, to bound: Steps) { earliest[item] = max(earliest[item], bound) }
    func lower(_ item: Int, to bound: Steps) { latest[item] = min(latest[item], bound) }
    for window in problem.facts.windows {
      let entry = problem.entries[window.item]
      raise(window.item, to: max(window.starts.lowerBound, window.ends.lowerBound - entry.longest))
      lower(window.item, to: min(window.starts.upperBound, window.ends.upperBound - entry.shortest))
    }
    for presence in problem.facts.presences {
      let shortest = problem.entries[presence.item].shortest
      let usable = presence.intervals.filter { $0.upperBound - $0.lowerBound >= shortest }
      raise(presence.item, to: usable.map(\.lowerBound).min() ?? problem.horizon + 1)
      lower(presence.item, to: usable.map { $0.upperBound - shortest }.max() ?? -1)
    }
    for ready in problem.facts.readies {
      raise(ready.item, to: ready.from + incoming[ready.item])
    }
    for span in problem.facts.spans {
      for item in span.members {
        raise(item, to: span.firstStart.lowerBound)
        lower(item, to: span.lastEnd.upperBound - problem.entries[item].shortest)
      }
    }
  }

  /// No item that has to follow all of these starts before this, its own changeover aside.
  private func head(of items: [Int], _ entries: [Problem.Entry]) -> Steps {
    var load = 0
    var widest = 0
    var bound = 0
    for item in items.sorted(by: { earliest[$0] > earliest[$1] }) {
      load += entries[item].shortest + incoming[item]
      widest = max(widest, incoming[item])
      bound = max(bound, earliest[item] + load - widest)
    }
    return bound
  }

  /// All items that have to come before all of these end this long before the session does.
  private func tail(of items: [Int], _ entries: [Problem.Entry], until horizon: Steps) -> Steps {
    var load = 0
    var widest = 0
    var bound = 0
    func due(_ item: Int) -> Steps { latest[item] + entries[item].shortest }
    for item in items.sorted(by: { due($0) < due($1) }) {
      load += entries[item].shortest + outgoing[item]
      widest = max(widest, outgoing[item])
      bound = max(bound, horizon - due(item) + load - widest)
    }
    return bound
  }

  private static func leastChangeovers(into problem: Problem) -> [Steps] {
    problem.entries.map { entry in
      let from = problem.entries.map { problem.changeovers[$0.setup][entry.setup] }
      return (from + [problem.openings[entry.setup]]).compactMap { $0 }.min() ?? 0
    }
  }

  private static func leastChangeovers(outOf problem: Problem) -> [Steps] {
    problem.entries.map { entry in
      let to = problem.entries.map { problem.changeovers[entry.setup][$0.setup] }
      return (to + [problem.closings[entry.setup]]).compactMap { $0 }.min() ?? 0
    }
  }
}
