// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// An item starts and ends inside the windows it has been given.
///
///     earliest · kept[i] ≤ start[i] ≤ latest · kept[i],  the same for end[i]
struct ItemWindows: Rule {
  static let identifier: RuleIdentifier = "item-window"
  static let source = "starts, ends"

  static func summary(in language: Language) -> String {
    language.choose(
      vi: "Mục bắt đầu và kết thúc trong các khoảng giờ đã cho (starts, ends).",
      en: "An item starts and ends inside the windows it has been given."
    )
  }

  static func instances(in event: Event) -> [any Rule] {
    event.programme.items.filter { !$0.starts.isOpen || !$0.ends.isOpen }.map(ItemWindows.init)
  }

  let item: Item
  var place: SourcePlace? { item.place }

  func state(for problem: Problem, in facts: inout Facts) {
    guard let index = problem.index(of: item.id) else { return }
    facts.windows.append(
      Facts.Window(item: index, starts: problem.steps(item.starts), ends: problem.steps(item.ends))
    )
  }

  func addRows(to model: inout PositionModel) {
    guard let index = model.problem.index(of: item.id) else { return }
    model.addWindow(
      identifier,
      [item.id.rawValue, "starts"],
      model.start(of: index),
      kept: model.kept(index),
      model.problem.steps(item.starts)
    )
    model.addWindow(
      identifier,
      [item.id.rawValue, "ends"],
      model.end(of: index),
      kept: model.kept(index),
      model.problem.steps(item.ends)
    )
  }

  func violations(in order: PlacedOrder) -> [Violation] {
    guard let placement = order.placement(of: item.id) else { return [] }
    var found: [Violation] = []
    for (clock, window, isEnd) in [
      (placement.start, item.starts, false), (placement.end, item.ends, true),
    ] where !window.contains(clock) {
      let facts = WindowBreach(title: item.title, clock: clock, window: window, isEnd: isEnd)
      found.append(Violation(self, items: [item.id], facts: facts))
    }
    return found
  }
}
