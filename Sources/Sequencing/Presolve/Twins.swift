// SPDX-License-Identifier: GPL-3.0-or-later

/// Items that nothing tells apart, and the order that can be asked of them.
///
/// Let a stand before b in the file, both to be kept and alike in setup, lengths, weight and every
/// rule; let whatever must precede a precede b too, and whatever must follow b follow a too. In an
/// order that has b before a, let the two change places, each taking the other's times: nothing else
/// moves, every rule holds, no preference gets worse (of pairs against the file's order there are
/// fewer), and a, first in the file, comes earlier. So nothing is lost by asking for a before b.
enum Twins {
  /// The precedences of twins, beside those given.
  static func precedences(
    _ problem: Problem,
    _ known: Precedences,
    terms: [SearchTerm]
  ) -> [Facts.Precedence] {
    let marks = marks(problem, terms)
    let precedes = known.matrix
    let all = problem.entries.indices
    var found: [Facts.Precedence] = []
    for a in all where !problem.entries[a].isOptional {
      for b in all.dropFirst(a + 1)
      where marks[a] == marks[b] && !precedes[b][a]
        && all.allSatisfy({ k in
          (!precedes[k][a] || precedes[k][b]) && (!precedes[b][k] || precedes[a][k])
        })
      {
        found.append(Facts.Precedence(before: a, after: b))
      }
    }
    return found
  }

  /// For each item everything that must be alike.
  private static func marks(_ problem: Problem, _ terms: [SearchTerm]) -> [[Int]] {
    let facts = problem.facts
    var marks = problem.entries.map { entry in
      [
        entry.shortest, entry.preferred, entry.longest, entry.setup, entry.isOptional ? 1 : 0,
        entry.isFloating ? 1 : 0,
      ]
    }
    func mark(_ items: [Int]) {
      let members = Set(items)
      for item in marks.indices { marks[item].append(members.contains(item) ? 1 : 0) }
    }
    // Named by a rule of two sides, an item is like itself only.
    func single(_ items: [Int]) { for item in items { mark([item]) } }
    for fact in facts.togethernesses {
      mark(fact.members)
      mark(fact.outsiders)
    }
    for fact in facts.spacings { mark(fact.items) }
    for fact in facts.separations { mark(fact.items) }
    for fact in facts.gaps { single([fact.earlier, fact.later] + fact.between) }
    for fact in facts.spans { mark(fact.members) }
    for fact in facts.windows { single([fact.item]) }
    for fact in facts.presences { single([fact.item]) }
    for fact in facts.readies { single([fact.item]) }
    for fact in facts.choices { mark(fact.items) }
    for fact in facts.outermosts {
      mark(fact.subject)
      mark(fact.others)
    }
    for fact in facts.adjacencies {
      mark(fact.first)
      mark(fact.second)
    }
    for fact in facts.runs { mark(fact.items) }
    for fact in facts.stretches { mark(fact.breaks) }
    for fact in facts.equalLengths { mark(fact) }
    for term in terms.flatMap(\.parts) { term.mark(&marks) }
    return marks
  }
}

extension SearchTerm {
  /// Adds to each item's marks what it counts of the item.
  fileprivate func mark(_ marks: inout [[Int]]) {
    switch self {
    case .drops(let values), .lengths(let values):
      for item in marks.indices { marks[item].append(values[item]) }
    case .lateness(let dues):
      for (number, due) in dues.enumerated() { marks[due.item].append(-1 - number) }
    case .alternation(let alternation):
      for item in marks.indices { marks[item].append(alternation.classOfItem[item] ?? -1) }
    case .nearness(let wishes):
      for (number, wish) in wishes.enumerated() { marks[wish.item].append(-1 - number) }
    case .waiting(let people):
      for person in people {
        for item in marks.indices { marks[item].append(person.items.contains(item) ? 1 : 0) }
      }
    case .soft:
      // Rules that do not bind have many forms; items they could tell apart are like themselves only.
      for item in marks.indices { marks[item].append(item) }
    case .inversions, .finish, .changeover: break
    case .sum(let terms): for term in terms { term.mark(&marks) }
    }
  }
}
