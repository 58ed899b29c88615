// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// No one waits: each item starts as soon as the stage is ready for it, the first one too.
///
///     start[p+1] ≤ start[p] + length[p] + changeover[p]
struct NoWaiting: Rule {
  static let identifier: RuleIdentifier = "no-waiting"
  static let source = "session.idle"

  static func summary(in language: Language) -> String {
    language.choose(
      vi: "Không có khoảng chờ: mỗi mục bắt đầu ngay khi sân khấu sẵn sàng.",
      en: "There is no waiting: each item starts as soon as the stage is ready for it."
    )
  }

  static func instances(in event: Event) -> [any Rule] {
    event.session.allowsIdle ? [] : [NoWaiting(place: event.session.place)]
  }

  let place: SourcePlace?

  func state(for problem: Problem, in facts: inout Facts) {
    facts.allowsWaiting = false
  }

  func addRows(to model: inout PositionModel) {
    model.addRow(identifier, ["start"], model.start(at: 1) - model.openingChangeover, upper: 0)
    for position in model.positions {
      model.addRow(
        identifier,
        ["\(position)"],
        model.start(at: position + 1) - model.start(at: position) - model.length(at: position)
          - model.changeover(after: position),
        upper: 0
      )
    }
  }

  func violations(in order: PlacedOrder) -> [Violation] {
    let table = order.event.stage.changeovers
    var ready = order.event.session.starts
    var setup = Setup.start
    var found: [Violation] = []
    for placement in order.placements {
      let next = order.setup(of: placement)
      if case .takes(let length) = table.changeover(from: setup, to: next) {
        ready = ready + length
      }
      if placement.start > ready {
        let facts = Breach(
          title: order.title(of: placement.item),
          ready: ready,
          start: placement.start
        )
        found.append(Violation(self, items: [placement.item], facts: facts))
      }
      ready = placement.end
      setup = next
    }
    return found
  }
}

extension NoWaiting {
  fileprivate struct Breach: ViolationFacts {
    let title: String
    let ready: ClockTime
    let start: ClockTime

    func words(in language: Language) -> Words {
      let name = language.quoted(title)
      let wait = language.spoken(start - ready)
      return language.words(
        vi: Words(
          "\(name) bắt đầu lúc \(start), sau khi sân khấu để trống \(wait) từ \(ready)",
          remedy: "Bắt đầu sớm hơn \(wait), hoặc cho phép chờ (idle: yes)"
        ),
        en: Words(
          "\(name) starts at \(start), after \(wait) of waiting since \(ready)",
          remedy: "Start it \(wait) earlier, or allow waiting (idle: yes)"
        )
      )
    }
  }
}
