// SPDX-License-Identifier: GPL-3.0-or-later

/// What the next item has to know of the last one: its setup, and which items must not follow it.
///
/// Items of one type have one setup and belong to the same rules that keep items apart; the session's
/// start is a type of its own, the last.
struct StageTypes: Sendable {
  /// By item.
  let typeOfItem: [Int]
  let count: Int
  /// `changeovers[from][to]`; nil where an item of the one must not follow an item of the other.
  let changeovers: [[Steps?]]
  /// To the session's end.
  let closings: [Steps?]

  var start: Int { count - 1 }

  init(_ problem: Problem) {
    struct Trait: Hashable {
      let setup: Int
      let spacings: [Int]
    }
    let spacings = problem.facts.spacings.filter { $0.itemsBetween > 0 }
    var traits: [Trait] = []
    typeOfItem = problem.entries.indices.map { item in
      let trait = Trait(
        setup: problem.entries[item].setup,
        spacings: spacings.indices.filter { spacings[$0].items.contains(item) }
      )
      if let known = traits.firstIndex(of: trait) { return known }
      traits.append(trait)
      return traits.count - 1
    }
    count = traits.count + 1
    let table: [[Steps?]] = traits.map { from in
      traits.map { to in
        let isApart = from.spacings.contains { to.spacings.contains($0) }
        return isApart ? nil : problem.changeovers[from.setup][to.setup]
      } + [nil]
    }
    changeovers = table + [traits.map { problem.openings[$0.setup] } + [nil]]
    closings = traits.map { problem.closings[$0.setup] } + [0]
  }
}
