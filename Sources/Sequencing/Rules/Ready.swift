// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// The changeover to an item does not begin before what it needs is ready.
///
///     start[p] − changeover before p ≥ ready · at[i,p] − M (1 − at[i,p])      for each position p
///
/// The changeover ends when the item starts; M is the longest changeover.
struct Ready: Rule {
  static let identifier: RuleIdentifier = "ready"
  static let source = "ready"

  static func summary(in language: Language) -> String {
    language.choose(
      vi: "Việc chuyển sân khấu cho một mục không bắt đầu trước giờ ready của mục đó.",
      en: "The changeover to an item does not begin before the item is ready."
    )
  }

  static func instances(in event: Event) -> [any Rule] {
    event.programme.items.compactMap { item in item.ready.map { Ready(item: item, ready: $0) } }
  }

  let item: Item
  let ready: ClockTime
  var place: SourcePlace? { item.place }

  func state(for problem: Problem, in facts: inout Facts) {
    guard let index = problem.index(of: item.id) else { return }
    facts.readies.append(Facts.Ready(item: index, from: problem.stepsUp(to: ready)))
  }

  func addRows(to model: inout PositionModel) {
    let problem = model.problem
    guard let index = problem.index(of: item.id) else { return }
    let from = Double(problem.stepsUp(to: ready))
    let longest = (problem.changeovers.joined() + problem.openings).compactMap { $0 }.max() ?? 0
    for position in model.positions(of: index) {
      let changeover =
        position == 1 ? model.openingChangeover : model.changeover(after: position - 1)
      let slack = Double(longest) * (LinearExpression(constant: 1) - model.at(index, position))
      model.addRow(
        identifier,
        [item.id.rawValue, "\(position)"],
        model.start(at: position) - changeover + slack - from * model.at(index, position),
        lower: 0
      )
    }
  }

  func violations(in order: PlacedOrder) -> [Violation] {
    guard let position = order.position(of: item.id) else { return [] }
    let placement = order.placements[position]
    let before = position == 0 ? Setup.start : order.setup(of: order.placements[position - 1])
    let table = order.event.stage.changeovers
    var changeover = Length.zero
    if case .takes(let length) = table.changeover(from: before, to: item.setup) {
      changeover = length
    }
    guard placement.start - changeover < ready else { return [] }
    let facts = Breach(
      title: item.title,
      begins: placement.start - changeover,
      ready: ready,
      hasChangeover: changeover > .zero
    )
    return [Violation(self, items: [item.id], facts: facts)]
  }
}

extension Ready {
  fileprivate struct Breach: ViolationFacts {
    let title: String
    /// When the changeover to the item begins.
    let begins: ClockTime
    let ready: ClockTime
    let hasChangeover: Bool

    func words(in language: Language) -> Words {
      let name = language.quoted(title)
      let off = language.spoken(ready - begins)
      return language.words(
        vi: Words(
          hasChangeover
            ? "việc chuyển sân khấu cho \(name) bắt đầu lúc \(begins), trong khi \(ready) mới sẵn sàng"
            : "\(name) bắt đầu lúc \(begins), trong khi \(ready) mới sẵn sàng",
          remedy: "Lùi lại \(off)"
        ),
        en: Words(
          hasChangeover
            ? "the changeover to \(name) begins at \(begins), but it is ready at \(ready)"
            : "\(name) starts at \(begins), but it is ready at \(ready)",
          remedy: "Move it \(off) later"
        )
      )
    }
  }
}
