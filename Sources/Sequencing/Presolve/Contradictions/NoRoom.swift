// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// What has to come before an item and after it leaves it no time to start.
struct NoRoom: ContradictionFacts {
  static let code = "no-room"

  let title: String
  /// The earliest start after all that must precede, and the latest that still lets all follow.
  let earliest: ClockTime
  let latest: ClockTime
  let before: Int
  let after: Int

  static func found(in problem: Problem, _ frame: Frame) -> [Contradiction] {
    let precedences = Precedences(problem)
    let squeezed = problem.mandatory.filter { frame.earliest[$0] > frame.latest[$0] }
    // The tightest item tells most; the others follow from it.
    let tightest = squeezed.max {
      frame.earliest[$0] - frame.latest[$0] < frame.earliest[$1] - frame.latest[$1]
    }
    return tightest.map { index in
      let item = problem.event.programme.items[index]
      let facts = NoRoom(
        title: item.title,
        earliest: problem.clock(at: frame.earliest[index]),
        latest: problem.clock(at: frame.latest[index]),
        before: precedences.mandatoryPredecessors(of: index).count,
        after: precedences.mandatorySuccessors(of: index).count
      )
      return [Contradiction(facts, at: item.place)]
    } ?? []
  }

  func words(in language: Language) -> Words {
    let name = language.quoted(title)
    let short = language.spoken(earliest - latest)
    return language.words(
      vi: Words(
        "\(name) sớm nhất bắt đầu được lúc \(earliest) (sau \(before) nội dung đứng trước), nhưng phải bắt đầu chậm nhất \(latest) (còn \(after) nội dung sau nó)",
        remedy: "Bớt \(short) ở các nội dung đứng trước, hoặc nới khoảng giờ"
      ),
      en: Words(
        "\(name) can start at \(earliest) at the earliest (\(before) items come before it), but has to start by \(latest) (\(after) come after it)",
        remedy: "Take \(short) out of what comes before, or widen its window"
      )
    )
  }

  func notes(in language: Language) -> [Diagnostic.Note] { [] }
}
