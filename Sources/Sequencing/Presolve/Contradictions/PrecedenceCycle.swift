// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Items that must be kept have to stand before one another in a circle.
struct PrecedenceCycle: ContradictionFacts {
  static let code = "precedence-cycle"

  /// Each has to stand before the next, the last before the first.
  let items: [(title: String, place: SourcePlace?)]

  static func found(in problem: Problem) -> [Contradiction] {
    guard let cycle = shortestCycle(in: problem) else { return [] }
    let items = cycle.map { index in
      let item = problem.event.programme.items[index]
      return (title: item.title, place: item.place)
    }
    return [Contradiction(PrecedenceCycle(items: items), at: items.first?.place)]
  }

  private static func shortestCycle(in problem: Problem) -> [Int]? {
    var next: [[Int]] = Array(repeating: [], count: problem.count)
    for precedence in problem.facts.precedences
    where !problem.entries[precedence.before].isOptional
      && !problem.entries[precedence.after].isOptional
    {
      next[precedence.before].append(precedence.after)
    }
    var best: [Int]?
    for start in next.indices where !next[start].isEmpty {
      guard let cycle = shortestWay(from: start, backTo: start, next) else { continue }
      if cycle.count < best?.count ?? .max { best = cycle }
    }
    return best
  }

  private static func shortestWay(from start: Int, backTo goal: Int, _ next: [[Int]]) -> [Int]? {
    var cameFrom = [Int?](repeating: nil, count: next.count)
    var queue = [start]
    var head = 0
    while head < queue.count {
      let here = queue[head]
      head += 1
      for there in next[here] {
        if there == goal {
          var way = [here]
          while let last = way.last, last != start, let previous = cameFrom[last] {
            way.append(previous)
          }
          return way.reversed()
        }
        if there != start, cameFrom[there] == nil {
          cameFrom[there] = here
          queue.append(there)
        }
      }
    }
    return nil
  }

  func words(in language: Language) -> Words {
    let names = (items + items.prefix(1)).map { language.quoted($0.title) }
    let chain = names.joined(separator: " → ")
    return language.words(
      vi: Words(
        "các mục phải đứng trước nhau theo vòng tròn: \(chain)",
        remedy: "Bỏ hoặc đảo ngược một trong các thứ tự này"
      ),
      en: Words(
        "these items have to stand before one another in a circle: \(chain)",
        remedy: "Take out or turn round one of these orders"
      )
    )
  }

  func notes(in language: Language) -> [Diagnostic.Note] {
    zip(items, items.dropFirst() + items.prefix(1)).map { one, next in
      let (first, second) = (language.quoted(one.title), language.quoted(next.title))
      return Diagnostic.Note(
        language.choose(
          vi: "\(first) phải đứng trước \(second)",
          en: "\(first) has to stand before \(second)"
        ),
        at: one.place
      )
    }
  }
}
