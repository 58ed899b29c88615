// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Items that all have to be on between two times take longer than there is.
///
///     Σ shortest[i] + Σ incoming[i] − max incoming[i]  >  until − from
///
/// over the items that can start no earlier than `from` and have to end by `until`; incoming is the
/// least time from another of them to an item: a changeover, or one from an item that is not among
/// them with that item itself, as where the stage turns faster by way of a third setup.
struct IntervalTooFull: ContradictionFacts {
  static let code = "interval-too-full"

  let titles: [String]
  let from: ClockTime
  let until: ClockTime
  let minutes: Length
  let changeovers: Length

  static func found(in problem: Problem, _ frame: Frame) -> [Contradiction] {
    let items = problem.mandatory
    let detours = detours(problem, frame)
    let starts = Set(items.map { frame.earliest[$0] }).sorted()
    let ends = Set(items.map { frame.latest[$0] + problem.entries[$0].shortest }).sorted()
    var worst: (over: Steps, count: Int, facts: IntervalTooFull)?
    for from in starts {
      let later = items.filter { frame.earliest[$0] >= from }
      for until in ends where until > from {
        let inside = later.filter { frame.latest[$0] + problem.entries[$0].shortest <= until }
        guard inside.count > 1 else { continue }
        let minutes = inside.reduce(0) { $0 + problem.entries[$1].shortest }
        let changeovers = leastChangeovers(among: inside, problem, detours)
        let over = minutes + changeovers - (until - from)
        guard over > 0, worst.map({ (-over, inside.count) < (-$0.over, $0.count) }) ?? true else {
          continue
        }
        let grain = problem.grainInSeconds
        let facts = IntervalTooFull(
          titles: inside.map { problem.event.programme.items[$0].title },
          from: problem.clock(at: from),
          until: problem.clock(at: until),
          minutes: Length(seconds: minutes * grain),
          changeovers: Length(seconds: changeovers * grain)
        )
        worst = (over, inside.count, facts)
      }
    }
    return worst.map { [Contradiction($0.facts, at: problem.event.session.place)] } ?? []
  }

  /// For each setup, the ways to it by an item: how long its changeover, the item and the changeover
  /// after it take at the least, the shortest first.
  private static func detours(_ problem: Problem, _ frame: Frame) -> [[(item: Int, steps: Steps)]] {
    let kept = problem.entries.indices.filter { !frame.positions[$0].isEmpty }
    let setups = Set(kept.map { problem.entries[$0].setup })
    return problem.setups.indices.map { target in
      kept.compactMap { item -> (item: Int, steps: Steps)? in
        let entry = problem.entries[item]
        guard let out = problem.changeovers[entry.setup][target] else { return nil }
        let into = setups.compactMap { problem.changeovers[$0][entry.setup] }.min() ?? 0
        return (item, into + entry.shortest + out)
      }
      .sorted { ($0.steps, $0.item) < ($1.steps, $1.item) }
    }
  }

  private static func leastChangeovers(
    among items: [Int],
    _ problem: Problem,
    _ detours: [[(item: Int, steps: Steps)]]
  ) -> Steps {
    let members = Set(items)
    let counts = items.reduce(into: [:]) { $0[problem.entries[$1].setup, default: 0] += 1 }
    let incoming = items.map { item in
      let own = problem.entries[item].setup
      let direct = counts.filter { $0.key != own || $0.value > 1 }
        .compactMap { problem.changeovers[$0.key][own] }.min()
      let detour = detours[own].first { !members.contains($0.item) }?.steps
      return [direct, detour].compactMap(\.self).min() ?? 0
    }
    return incoming.reduce(0, +) - (incoming.max() ?? 0)
  }

  func words(in language: Language) -> Words {
    let need = language.spoken(minutes + changeovers)
    let has = language.spoken(until - from)
    let over = language.spoken(minutes + changeovers - (until - from))
    let turning = changeovers == .zero ? nil : language.spoken(changeovers)
    let names = titles.count <= 9 ? ": " + language.listed(titles.map(language.quoted)) : ""
    return language.words(
      vi: Words(
        "từ \(from) đến \(until), \(titles.count) mục cần ít nhất \(need)"
          + (turning.map { " (kể cả \($0) chuyển sân khấu)" } ?? "") + "; chỉ có \(has)" + names,
        remedy: "Bớt \(over), hoặc nới một trong hai đầu"
      ),
      en: Words(
        "between \(from) and \(until) \(titles.count) items need at least \(need)"
          + (turning.map { " (\($0) of them changeovers)" } ?? "") + "; there are \(has)" + names,
        remedy: "Take out \(over), or widen either end"
      )
    )
  }

  func notes(in language: Language) -> [Diagnostic.Note] { [] }
}
