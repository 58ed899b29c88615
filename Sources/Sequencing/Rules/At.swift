// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// An item, or a block from its first start to its last end, lies inside a window.
///
///     start[i] ≥ earliest · kept[i] for each member i, start[i] ≤ latest for one member i
///     end[i] ≤ latest for each member i,               end[i] ≥ earliest for one member i
struct At: Rule {
  static let identifier: RuleIdentifier = "at"
  static let source = "rules: at"

  static func summary(in language: Language) -> String {
    language.choose(
      vi:
        "Mục, hoặc khối tính từ lúc bắt đầu đầu tiên đến lúc kết thúc cuối cùng, nằm trong khoảng giờ đã cho.",
      en: "An item, or a block from its first start to its last end, lies inside a window."
    )
  }

  static func instances(in event: Event) -> [any Rule] {
    event.rules.compactMap { declaration in
      guard case .at(let subject, let starts, let ends) = declaration.statement,
        declaration.softWeight == nil
      else { return nil }
      return At(
        items: event.items(of: subject),
        title: event.title(of: subject),
        id: declaration.id,
        starts: starts,
        ends: ends,
        place: declaration.place
      )
    }
  }

  let items: [Item]
  let title: String
  let id: RuleID?
  let starts: ClockWindow
  let ends: ClockWindow
  let place: SourcePlace?

  func state(for problem: Problem, in facts: inout Facts) {
    let members = problem.indices(of: items.map(\.id))
    if let only = members.first, members.count == 1 {
      facts.windows.append(
        Facts.Window(item: only, starts: problem.steps(starts), ends: problem.steps(ends))
      )
    } else {
      facts.spans.append(
        Facts.Span(
          members: members,
          firstStart: problem.steps(starts),
          lastEnd: problem.steps(ends)
        )
      )
    }
  }

  func addRows(to model: inout PositionModel) {
    let members = model.problem.indices(of: items.map(\.id))
    let (first, last) = (model.problem.steps(starts), model.problem.steps(ends))
    let label = id?.rawValue ?? ""
    if let only = members.first, members.count == 1 {
      let name = model.problem.entries[only].id.rawValue
      let kept = model.kept(only)
      model.addWindow(
        identifier,
        [label, name, "starts"],
        model.start(of: only),
        kept: kept,
        first
      )
      model.addWindow(identifier, [label, name, "ends"], model.end(of: only), kept: kept, last)
      return
    }
    for member in members {
      let name = model.problem.entries[member].id.rawValue
      let kept = model.kept(member)
      if let bound = first.boundedBelow {
        model.addRow(
          identifier,
          [label, name, "starts"],
          model.start(of: member) - bound * kept,
          lower: 0
        )
      }
      if let bound = last.boundedAbove {
        model.addRow(
          identifier,
          [label, name, "ends"],
          model.end(of: member) - bound * kept,
          upper: 0
        )
      }
    }
    if let bound = first.boundedAbove {
      model.addWitness(identifier, [label, "first"], of: members, isLast: false, bound: bound)
    }
    if let bound = last.boundedBelow {
      model.addWitness(identifier, [label, "last"], of: members, isLast: true, bound: bound)
    }
  }

  func violations(in order: PlacedOrder) -> [Violation] {
    let kept = order.kept(items)
    guard let first = kept.min(by: { $0.start < $1.start }),
      let last = kept.max(by: { $0.end < $1.end })
    else { return [] }
    var found: [Violation] = []
    if !starts.contains(first.start) {
      let facts = WindowBreach(title: title, clock: first.start, window: starts, isEnd: false)
      found.append(Violation(self, items: [first.item], facts: facts))
    }
    if !ends.contains(last.end) {
      let facts = WindowBreach(title: title, clock: last.end, window: ends, isEnd: true)
      found.append(Violation(self, items: [last.item], facts: facts))
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
