// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// What must be kept takes longer than all stretches around the breaks there are allow together.
///
///     Σ shortest[i] over items to be kept that are no breaks  >  (breaks + 1) · most
struct TooFewBreaks: ContradictionFacts {
  static let code = "too-few-breaks"

  let items: Int
  let breaks: Int
  let minutes: Length
  let most: Length

  static func found(in problem: Problem) -> [Contradiction] {
    problem.facts.stretches.compactMap { stretch in
      let items = problem.mandatory.filter { !stretch.breaks.contains($0) }
      let minutes = items.reduce(0) { $0 + problem.entries[$1].shortest }
      guard minutes > (stretch.breaks.count + 1) * stretch.most else { return nil }
      let facts = TooFewBreaks(
        items: items.count,
        breaks: stretch.breaks.count,
        minutes: Length(seconds: minutes * problem.grainInSeconds),
        most: Length(seconds: stretch.most * problem.grainInSeconds)
      )
      return Contradiction(facts, at: problem.event.placeOfStretches)
    }
  }

  func words(in language: Language) -> Words {
    let allowed = Length(seconds: (breaks + 1) * most.seconds)
    let (need, has) = (language.spoken(minutes), language.spoken(allowed))
    let (over, stretch) = (language.spoken(minutes - allowed), language.spoken(most))
    let pauses = breaks == 0 ? "no break" : breaks == 1 ? "1 break" : "\(breaks) breaks"
    return language.words(
      vi: Words(
        "\(items) mục bắt buộc cần ít nhất \(need); với \(breaks) lần giải lao và không quá \(stretch) liền nhau thì chỉ có \(has)",
        remedy: "Thêm một lần giải lao, hoặc bớt \(over)"
      ),
      en: Words(
        "the \(items) items that must be kept need at least \(need); with \(pauses) and at most \(stretch) without one there are \(has)",
        remedy: "Add a break, or take out \(over)"
      )
    )
  }

  func notes(in language: Language) -> [Diagnostic.Note] { [] }
}

extension Event {
  /// Where the file says how long it may go on without a break.
  fileprivate var placeOfStretches: SourcePlace? {
    rules.first {
      if case .noLongerThanWithoutBreak = $0.statement { $0.softWeight == nil } else { false }
    }?.place
  }
}
