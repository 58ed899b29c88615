// SPDX-License-Identifier: GPL-3.0-or-later

extension Problem {
  /// The same event where some optional items cannot be kept.
  func leavingOut(_ items: [Int]) -> Problem {
    guard !items.isEmpty else { return self }
    var never = Facts()
    let beyond = ClosedRange.unbounded.upperBound
    never.windows = items.map {
      Facts.Window(item: $0, starts: beyond...beyond, ends: ClosedRange.unbounded)
    }
    return adding([never])
  }
}

/// Optional items without which an order still holds, whatever else stands in it.
enum SpareItems {
  /// Taking such an item out of an order leaves the times of all others as they are: its room becomes
  /// waiting, and no rule counts it as a break, between two others, next to or outside others, or at
  /// the end of a run.
  static func found(in problem: Problem) -> [Int] {
    let facts = problem.facts
    guard facts.allowsWaiting, facts.spacings.allSatisfy({ $0.items.count < 2 }) else { return [] }
    var needed = ItemMask(facts.stretches.flatMap(\.breaks))
    needed.insert(contentsOf: facts.gaps.flatMap(\.between))
    needed.insert(contentsOf: facts.adjacencies.flatMap { $0.first + $0.second })
    needed.insert(contentsOf: facts.outermosts.flatMap(\.subject))
    needed.insert(contentsOf: facts.choices.filter { $0.least > 0 }.flatMap(\.items))
    needed.insert(contentsOf: facts.spans.flatMap(\.members))
    return problem.entries.indices.filter { item in
      problem.entries[item].isOptional && !needed.contains(item)
        && facts.runs.allSatisfy { $0.items.contains(item) }
        && staysTurned(without: item, problem)
    }
  }

  /// Whether the stage can turn directly to what follows the item in the time the item's place leaves.
  ///
  /// Where somebody is ready only from an hour on, it turns to their items after that hour: there the
  /// direct changeover itself must be no longer than the one it replaces.
  private static func staysTurned(without item: Int, _ problem: Problem) -> Bool {
    let entry = problem.entries[item]
    let setups = problem.setups.indices
    let awaited = Set(problem.facts.readies.map { problem.entries[$0.item].setup })
    for from in [nil] + setups.map(Optional.some) {
      let into = from.map { problem.changeovers[$0][entry.setup] } ?? problem.openings[entry.setup]
      guard let into else { continue }
      for to in setups {
        guard let outOf = problem.changeovers[entry.setup][to] else { continue }
        let direct = from.map { problem.changeovers[$0][to] } ?? problem.openings[to]
        let room = awaited.contains(to) ? outOf : into + entry.shortest + outOf
        guard let direct, direct <= room else { return false }
      }
      guard let closing = problem.closings[entry.setup] else { continue }
      guard let from else { continue }
      guard let direct = problem.closings[from], direct <= into + entry.shortest + closing else {
        return false
      }
    }
    return true
  }
}
