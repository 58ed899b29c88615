// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// Each person of an item is there for the whole of it, ends included.
///
///     Σ_w in[i,w] = kept[i],  Σ_w from(w) · in[i,w] ≤ start[i],  end[i] ≤ Σ_w until(w) · in[i,w]
///
/// over the person's windows w; with one window the variable `in` is `kept` itself.
struct Presence: Rule {
  static let identifier: RuleIdentifier = "speaker-presence"
  static let source = "people: arrives, leaves, present"

  static func summary(in language: Language) -> String {
    language.choose(
      vi: "Người của một mục có mặt suốt mục đó, kể cả phút đầu và phút cuối.",
      en: "Each person of an item is there for the whole of it, ends included."
    )
  }

  static func instances(in event: Event) -> [any Rule] {
    event.programme.items.flatMap { item in
      item.who.compactMap { id in event[id] }.filter { !$0.present.isEmpty }.map {
        Presence(item: item, person: $0)
      }
    }
  }

  let item: Item
  let person: Person
  var place: SourcePlace? { person.place }

  func state(for problem: Problem, in facts: inout Facts) {
    guard let index = problem.index(of: item.id) else { return }
    facts.presences.append(Facts.Presence(item: index, intervals: intervals(in: problem)))
  }

  func addRows(to model: inout PositionModel) {
    guard let index = model.problem.index(of: item.id) else { return }
    let intervals = intervals(in: model.problem)
    let labels = [item.id.rawValue, person.id.rawValue]
    if intervals.isEmpty {
      // The person is never there: not even an item of no minutes can be kept.
      model.addRow(identifier, labels + ["never"], model.kept(index), upper: 0)
      return
    }
    var chosen: [LinearExpression] = [model.kept(index)]
    if intervals.count > 1 {
      chosen = intervals.enumerated().map { number, interval in
        LinearExpression(
          model.addColumn(
            "in[\(item.id),\(person.id),\(number + 1)]",
            lower: 0,
            upper: 1,
            integer: true
          ) { order in
            let holding = intervals.firstIndex { order.lies(index, in: $0) } ?? 0
            return order.isKept(index) && holding == number ? 1 : 0
          }
        )
      }
      let sum = chosen.reduce(LinearExpression.zero) { $0 + $1 }
      model.addRow(identifier, labels + ["one"], sum - model.kept(index), lower: 0, upper: 0)
    }
    var from = LinearExpression.zero
    var until = LinearExpression.zero
    for (interval, isChosen) in zip(intervals, chosen) {
      from += Double(interval.lowerBound) * isChosen
      until += Double(interval.upperBound) * isChosen
    }
    model.addRow(identifier, labels + ["arrives"], model.start(of: index) - from, lower: 0)
    model.addRow(identifier, labels + ["leaves"], model.end(of: index) - until, upper: 0)
  }

  func violations(in order: PlacedOrder) -> [Violation] {
    guard let placement = order.placement(of: item.id) else { return [] }
    let isThere = person.present.contains {
      $0.contains(placement.start) && $0.contains(placement.end)
    }
    if isThere { return [] }
    let facts = Breach(
      who: person.displayName,
      title: item.title,
      start: placement.start,
      end: placement.end,
      windows: person.present
    )
    return [Violation(self, items: [item.id], facts: facts)]
  }

  /// The person's windows, an open end reaching past the session.
  private func intervals(in problem: Problem) -> [ClosedRange<Steps>] {
    person.present.compactMap { window in
      let from = window.earliest.map(problem.stepsUp(to:)) ?? 0
      let until = window.latest.map(problem.stepsDown(to:)) ?? problem.horizon
      return from <= until ? from...until : nil
    }
  }
}

extension Presence {
  fileprivate struct Breach: ViolationFacts {
    let who: String
    let title: String
    let start: ClockTime
    let end: ClockTime
    let windows: [ClockWindow]

    func words(in language: Language) -> Words {
      Words(sentence(in: language), remedy: remedy(in: language))
    }

    private func sentence(in language: Language) -> String {
      let name = language.quoted(title)
      if let leaves, end > leaves {
        return language.choose(
          vi: "\(who) rời đi lúc \(leaves); \(name) kết thúc lúc \(end)",
          en: "\(who) leaves at \(leaves); \(name) ends at \(end)"
        )
      }
      if let arrives, start < arrives {
        return language.choose(
          vi: "\(who) đến lúc \(arrives); \(name) bắt đầu lúc \(start)",
          en: "\(who) arrives at \(arrives); \(name) starts at \(start)"
        )
      }
      return language.choose(
        vi: "\(who) không có mặt suốt từ \(start) đến \(end), khi \(name) diễn ra",
        en: "\(who) is not there all the time from \(start) to \(end), when \(name) is on"
      )
    }

    /// The shortest way into a window; where none is long enough, the length that is.
    private func remedy(in language: Language) -> String {
      let length = end - start
      let shifts = windows.compactMap { window -> Length? in
        let later = window.earliest.map { max(.zero, $0 - start) } ?? .zero
        let earlier = window.latest.map { min(.zero, $0 - end) } ?? .zero
        let shift = later + earlier
        let moved = start + shift
        return window.contains(moved) && window.contains(moved + length) ? shift : nil
      }
      if let shift = shifts.min(by: { abs($0.seconds) < abs($1.seconds) }) {
        let off = language.spoken(shift)
        return shift < .zero
          ? language.choose(vi: "Đẩy mục này sớm lên \(off)", en: "Move it \(off) earlier")
          : language.choose(vi: "Lùi mục này \(off)", en: "Move it \(off) later")
      }
      let longest = windows.compactMap { window in
        window.latest.flatMap { latest in window.earliest.map { latest - $0 } }
      }.max()
      let most = language.spoken(longest ?? .zero)
      return language.choose(
        vi: "Rút ngắn mục này còn nhiều nhất \(most), hoặc cử người khác",
        en: "Shorten it to at most \(most), or ask somebody else"
      )
    }

    /// When the person is gone for good; nil for one who may stay to the end.
    private var leaves: ClockTime? {
      windows.allSatisfy { $0.latest != nil } ? windows.compactMap(\.latest).max() : nil
    }

    /// When the person is first there; nil for one who is there from the beginning.
    private var arrives: ClockTime? {
      windows.allSatisfy { $0.earliest != nil } ? windows.compactMap(\.earliest).min() : nil
    }
  }
}
