// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// Prelude items end by the official start, all others start at or after it.
///
///     end[i] ≤ official · kept[i] for a prelude item i,  start[i] ≥ official · kept[i] for any other
struct OfficialStart: Rule {
  static let identifier: RuleIdentifier = "official-start"
  static let source = "session.official_start, prelude"

  static func summary(in language: Language) -> String {
    language.choose(
      vi:
        "Mục prelude kết thúc trước hoặc đúng giờ khai mạc; mọi mục khác bắt đầu từ giờ đó.",
      en: "Prelude items end by the official start; all others start at or after it."
    )
  }

  static func instances(in event: Event) -> [any Rule] {
    guard let official = event.session.officialStart else { return [] }
    return event.programme.items.map { OfficialStart(item: $0, official: official) }
  }

  let item: Item
  let official: ClockTime
  var place: SourcePlace? { item.place }

  func state(for problem: Problem, in facts: inout Facts) {
    guard let index = problem.index(of: item.id) else { return }
    facts.windows.append(
      Facts.Window(item: index, starts: problem.steps(starts), ends: problem.steps(ends))
    )
  }

  func addRows(to model: inout PositionModel) {
    guard let index = model.problem.index(of: item.id) else { return }
    let kept = model.kept(index)
    if item.isPrelude {
      model.addWindow(
        identifier,
        [item.id.rawValue],
        model.end(of: index),
        kept: kept,
        model.problem.steps(ends)
      )
    } else {
      model.addWindow(
        identifier,
        [item.id.rawValue],
        model.start(of: index),
        kept: kept,
        model.problem.steps(starts)
      )
    }
  }

  func violations(in order: PlacedOrder) -> [Violation] {
    guard let placement = order.placement(of: item.id) else { return [] }
    let clock = item.isPrelude ? placement.end : placement.start
    if item.isPrelude ? clock <= official : clock >= official { return [] }
    let facts = Breach(
      title: item.title,
      clock: clock,
      official: official,
      isPrelude: item.isPrelude
    )
    return [Violation(self, items: [item.id], facts: facts)]
  }

  private var starts: ClockWindow { item.isPrelude ? .open : ClockWindow(earliest: official) }
  private var ends: ClockWindow { item.isPrelude ? ClockWindow(latest: official) : .open }
}

extension OfficialStart {
  fileprivate struct Breach: ViolationFacts {
    let title: String
    /// The end of a prelude item, the start of any other.
    let clock: ClockTime
    let official: ClockTime
    let isPrelude: Bool

    func words(in language: Language) -> Words {
      let name = language.quoted(title)
      if isPrelude {
        let off = language.spoken(clock - official)
        return language.words(
          vi: Words(
            "\(name) diễn ra trước giờ khai mạc nhưng \(clock) mới kết thúc; giờ khai mạc là \(official)",
            remedy: "Đẩy sớm lên \(off)"
          ),
          en: Words(
            "\(name) is a prelude and ends at \(clock); the official start is at \(official)",
            remedy: "Move it \(off) earlier"
          )
        )
      }
      let off = language.spoken(official - clock)
      return language.words(
        vi: Words(
          "\(name) bắt đầu lúc \(clock), trước giờ khai mạc \(official)",
          remedy: "Lùi lại \(off), hoặc ghi prelude: true"
        ),
        en: Words(
          "\(name) starts at \(clock), before the official start at \(official)",
          remedy: "Move it \(off) later, or mark it prelude: true"
        )
      )
    }
  }
}
