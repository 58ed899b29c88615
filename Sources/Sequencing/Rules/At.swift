// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// An item, or a block from its first start to its last end, lies inside a window.
///
///     start[i] ≥ earliest · kept[i] for each member i, start[i] ≤ latest for one member i
///     end[i] ≤ latest for each member i,               end[i] ≥ earliest for one member i
///
/// Soft, it costs the minutes that the start and the end are outside.
struct At: DeclaredRule {
  static let identifier: RuleIdentifier = "at"
  static let source = "rules: at"

  static func summary(in language: Language) -> String {
    language.choose(
      vi:
        "Mục, hoặc khối tính từ lúc bắt đầu đầu tiên đến lúc kết thúc cuối cùng, nằm trong khoảng giờ đã cho.",
      en: "An item, or a block from its first start to its last end, lies inside a window."
    )
  }

  static func shortfall(in language: Language) -> String {
    language.choose(
      vi: "Số phút giờ bắt đầu và giờ kết thúc nằm ngoài khoảng giờ.",
      en: "The minutes that the start and the end are outside."
    )
  }

  static func instances(in event: Event) -> [any Rule] { binding(in: event) }

  static func instances(of declaration: RuleDeclaration, in event: Event) -> [any Rule] {
    guard case .at(let subject, let starts, let ends) = declaration.statement
    else { return [] }
    return [
      At(
        items: event.items(of: subject),
        title: event.title(of: subject),
        id: declaration.id,
        starts: starts,
        ends: ends,
        place: declaration.place
      )
    ]
  }

  let items: [Item]
  let title: String
  let id: RuleID?
  let starts: ClockWindow
  let ends: ClockWindow
  let place: SourcePlace?

  func state(for problem: Problem, in facts: inout Facts) {
    let members = problem.indices(of: items.map(\.id))
    let (first, last) = (problem.bounds(starts), problem.bounds(ends))
    for number in 0..<max(first.count, last.count) {
      let starts = number < first.count ? first[number] : .unbounded
      let ends = number < last.count ? last[number] : .unbounded
      if let only = members.first, members.count == 1 {
        facts.windows.append(Facts.Window(item: only, starts: starts, ends: ends))
      } else {
        facts.spans.append(Facts.Span(members: members, firstStart: starts, lastEnd: ends))
      }
    }
  }

  func addRows(to model: inout PositionModel) {
    let members = model.problem.indices(of: items.map(\.id))
    let sides =
      model.problem.bounds(starts).map { Side(bounds: $0, isEnd: false, members: members) }
      + model.problem.bounds(ends).map { Side(bounds: $0, isEnd: true, members: members) }
    let bound = sides.map { side in
      let labels = [id?.rawValue ?? "", side.label]
      return (side, model.slack(identifier, labels, .steps) { side.distance(of: $0) })
    }
    if members.count == 1 {
      for (side, slack) in bound { addWindow(side, slack, to: &model) }
      return
    }
    for member in members {
      for (side, slack) in bound { addBound(side, slack, of: member, to: &model) }
    }
    for (side, slack) in bound { addWitness(side, slack, to: &model) }
  }

  /// A bound on the first start of the members, or on their last end.
  private struct Side: Sendable {
    let bounds: ClosedRange<Steps>
    let isEnd: Bool
    let members: [Int]

    var label: String { isEnd ? "ends" : "starts" }

    /// The steps that an order is outside.
    func distance(of order: StepOrder) -> Double {
      let kept = members.filter { order.isKept($0) }
      let clock =
        isEnd
        ? kept.map { order.starts[$0] + order.lengths[$0] }.max()
        : kept.map { order.starts[$0] }.min()
      return clock.map { clock in
        max(0, Double(bounds.lowerBound) - clock, clock - Double(bounds.upperBound))
      } ?? 0
    }
  }

  private func addWindow(_ side: Side, _ slack: LinearExpression, to model: inout PositionModel) {
    guard let only = side.members.first else { return }
    model.addWindow(
      identifier,
      [id?.rawValue ?? "", model.problem.entries[only].id.rawValue, side.label],
      side.isEnd ? model.end(of: only) : model.start(of: only),
      kept: model.kept(only),
      side.bounds,
      slack: slack
    )
  }

  /// No member starts before the least first start, none ends after the greatest last end.
  private func addBound(
    _ side: Side,
    _ slack: LinearExpression,
    of member: Int,
    to model: inout PositionModel
  ) {
    let labels = [id?.rawValue ?? "", model.problem.entries[member].id.rawValue, side.label]
    let kept = model.kept(member)
    if side.isEnd, let bound = side.bounds.boundedAbove {
      let time = model.end(of: member) - bound * kept - slack
      model.addRow(identifier, labels, time, upper: 0)
    }
    if !side.isEnd, let bound = side.bounds.boundedBelow {
      let time = model.start(of: member) - bound * kept + slack
      model.addRow(identifier, labels, time, lower: 0)
    }
  }

  /// One member starts by the greatest first start, one ends no earlier than the least last end.
  private func addWitness(_ side: Side, _ slack: LinearExpression, to model: inout PositionModel) {
    let bound = side.isEnd ? side.bounds.boundedBelow : side.bounds.boundedAbove
    guard let bound else { return }
    model.addWitness(
      identifier,
      [id?.rawValue ?? "", side.isEnd ? "last" : "first"],
      of: side.members,
      isLast: side.isEnd,
      bound: bound,
      slack: slack
    )
  }

  func violations(in order: PlacedOrder) -> [Violation] {
    let kept = order.kept(items)
    guard let first = kept.min(by: { $0.start < $1.start }),
      let last = kept.max(by: { $0.end < $1.end })
    else { return [] }
    var found: [Violation] = []
    if !starts.contains(first.start) {
      let facts = WindowBreach(title: title, clock: first.start, window: starts, isEnd: false)
      let off = starts.distance(of: first.start)
      found.append(Violation(self, items: [first.item], facts: facts, by: .time(off)))
    }
    if !ends.contains(last.end) {
      let facts = WindowBreach(title: title, clock: last.end, window: ends, isEnd: true)
      let off = ends.distance(of: last.end)
      found.append(Violation(self, items: [last.item], facts: facts, by: .time(off)))
    }
    return found
  }
}

extension Event {
  /// The title of an item or a block, or its id where it has none.
  func title(of subject: RuleDeclaration.Subject) -> String {
    switch subject {
    case .item(let id): programme[id]?.title ?? id.rawValue
    case .block(let id):
      {
        let title = programme[id]?.title ?? ""
        return title.isEmpty ? id.rawValue : title
      }()
    }
  }
}
