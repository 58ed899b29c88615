// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// The first item starts in the session, and the last one and its changeover end in it.
///
///     start[1] ≥ 0,  finish ≤ horizon
struct SessionBounds: Rule {
  static let identifier: RuleIdentifier = "session-bounds"
  static let source = "session"

  static func summary(in language: Language) -> String {
    language.choose(
      vi: "Không mục nào trước giờ mở đầu hay quá giờ kết thúc của phiên.",
      en: "Nothing stands before the session's start or runs past its end."
    )
  }

  static func instances(in event: Event) -> [any Rule] {
    [SessionBounds(place: event.session.place)]
  }

  let place: SourcePlace?

  func state(for problem: Problem, in facts: inout Facts) {}

  func addRows(to model: inout PositionModel) {
    model.addRow(identifier, ["starts"], model.start(at: 1), lower: 0)
    model.addRow(identifier, ["ends"], model.finish, upper: Double(model.problem.horizon))
  }

  func violations(in order: PlacedOrder) -> [Violation] {
    let session = order.event.session
    var found: [Violation] = []
    if let first = order.placements.first, first.start < session.starts {
      let facts = Breach(
        title: order.title(of: first.item),
        clock: first.start,
        bound: session.starts,
        isEnd: false
      )
      found.append(Violation(self, items: [first.item], facts: facts))
    }
    if let last = order.placements.last, order.finish > session.ends {
      let facts = Breach(
        title: order.title(of: last.item),
        clock: order.finish,
        bound: session.ends,
        isEnd: true
      )
      found.append(Violation(self, items: [last.item], facts: facts))
    }
    return found
  }
}

extension SessionBounds {
  fileprivate struct Breach: ViolationFacts {
    let title: String
    let clock: ClockTime
    let bound: ClockTime
    let isEnd: Bool

    func words(in language: Language) -> Words {
      let name = language.quoted(title)
      let off = language.spoken(isEnd ? clock - bound : bound - clock)
      if isEnd {
        return language.words(
          vi: Words(
            "sau \(name), chương trình kết thúc lúc \(clock), quá giờ kết thúc phiên \(bound)",
            remedy: "Rút ngắn \(off)"
          ),
          en: Words(
            "after \(name) the programme finishes at \(clock), past the session's end at \(bound)",
            remedy: "Take out \(off)"
          )
        )
      }
      return language.words(
        vi: Words(
          "\(name) bắt đầu lúc \(clock), trước giờ mở đầu phiên \(bound)",
          remedy: "Lùi lại \(off)"
        ),
        en: Words(
          "\(name) starts at \(clock), before the session does at \(bound)",
          remedy: "Start it \(off) later"
        )
      )
    }
  }
}
