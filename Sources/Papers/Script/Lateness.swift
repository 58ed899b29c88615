// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// What to cut and shorten when the programme runs late, the least harm first.
///
/// The order of a practised stage manager: the reserve, words that can go, the report, the talks,
/// the break, optional items, performances. Nobody shortens a film on the spot, an anthem, or a
/// leader's speech.
struct Lateness {
  struct Step: Hashable {
    enum Measure: Hashable {
      case reserve
      case lines
      case shorten(Item, Length)
      /// So many talks, the last ones, to so long.
      case shortenTalks(Int, Length)
      case drop(Item)
    }

    let measure: Measure
    let saves: Length
    /// With every step before it.
    let savedInAll: Length
  }

  let steps: [Step]

  init(cues: [ScriptCue], timetable: Timetable) {
    var measures: [(Step.Measure, Length)] = []
    if timetable.reserve > .zero { measures.append((.reserve, timetable.reserve)) }
    let words = cues.flatMap(\.lines).filter { $0.key?.isDispensable ?? false }
    measures.append((.lines, words.reduce(.zero) { $0 + $1.length }))
    let entries = timetable.entries
    func shorten(_ kind: Kind) {
      for entry in entries where entry.item.kind == kind && entry.item.optionalValue == nil {
        let minimum = entry.item.minutes.minimum
        measures.append((.shorten(entry.item, minimum), entry.length - minimum))
      }
    }
    shorten(.report)
    measures += Self.talks(entries)
    shorten(.break)
    for entry in entries where entry.item.optionalValue != nil {
      measures.append((.drop(entry.item), entry.length + entry.changeover))
    }
    shorten(.performance)
    var saved = Length.zero
    steps = measures.filter { $0.1 > .zero }.map { measure, saves in
      saved += saves
      return Step(measure: measure, saves: saves, savedInAll: saved)
    }
  }

  private static func talks(_ entries: [Timetable.Entry]) -> [(Step.Measure, Length)] {
    let talks = entries.filter { $0.item.kind == .talk }
    guard let least = talks.map(\.item.minutes.minimum).min() else { return [] }
    let saves = talks.reduce(Length.zero) { $0 + ($1.length - $1.item.minutes.minimum) }
    let count = talks.count { $0.length > $0.item.minutes.minimum }
    return [(.shortenTalks(count, least), saves)]
  }

  /// The steps to take when it is so late; all of them where they are not enough.
  func steps(for late: Length) -> [Step] {
    guard let last = steps.firstIndex(where: { $0.savedInAll >= late }) else { return steps }
    let step = steps[last]
    var taken = Array(steps.prefix(last))
    if case .shortenTalks(let count, let length) = step.measure {
      // Talks have equal minutes or nearly so; no more of them are cut short than is needed.
      let before = step.savedInAll - step.saves
      let each = max(1, step.saves.seconds / max(1, count))
      let needed = min(count, ((late - before).seconds + each - 1) / each)
      let saves = needed == count ? step.saves : Length(seconds: needed * each)
      taken.append(
        Step(measure: .shortenTalks(needed, length), saves: saves, savedInAll: before + saves)
      )
    } else {
      taken.append(step)
    }
    return taken
  }
}
