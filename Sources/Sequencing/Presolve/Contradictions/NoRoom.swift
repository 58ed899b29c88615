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
  /// The people of the item who are not there all the time, as a bound may come from them.
  let people: [Person]

  static func found(in problem: Problem, _ frame: Frame) -> [Contradiction] {
    let precedences = Precedences(problem)
    let squeezed = problem.mandatory.filter { frame.earliest[$0] > frame.latest[$0] }
    let worst = squeezed.map { frame.earliest[$0] - frame.latest[$0] }.max()
    let tightest = squeezed.filter { frame.earliest[$0] - frame.latest[$0] == worst }
    // Several follow from one another: the one with a bound of its own tells most.
    let own = StartWindows(problem)
    let telling =
      tightest.first { own.latest[$0] == frame.latest[$0] }
      ?? tightest.first { own.earliest[$0] == frame.earliest[$0] } ?? tightest.first
    return telling.map { index in
      let item = problem.event.programme.items[index]
      let facts = NoRoom(
        title: item.title,
        earliest: problem.clock(at: frame.earliest[index]),
        latest: problem.clock(at: frame.latest[index]),
        before: precedences.mandatoryPredecessors(of: index).count,
        after: precedences.mandatorySuccessors(of: index).count,
        people: item.who.compactMap { problem.event[$0] }.filter { !$0.present.isEmpty }
      )
      return [Contradiction(facts, at: item.place)]
    } ?? []
  }

  func words(in language: Language) -> Words {
    let name = language.quoted(title)
    let short = language.spoken(earliest - latest)
    let first = language.choose(
      vi: before == 0 ? "" : " (sau \(before) mục phải đứng trước)",
      en: before == 0 ? "" : " (\(Self.count(before)) before it)"
    )
    let last = language.choose(
      vi: after == 0 ? "" : " (còn \(after) mục phải đứng sau)",
      en: after == 0 ? "" : " (\(Self.count(after)) after it)"
    )
    let place =
      before > 0
      ? language.choose(vi: "các mục đứng trước", en: "what comes before")
      : language.choose(vi: "các mục đứng sau", en: "what comes after")
    let isAlone = before == 0 && after == 0
    return language.words(
      vi: Words(
        "\(name) sớm nhất bắt đầu được lúc \(earliest)\(first), nhưng phải bắt đầu chậm nhất lúc \(latest)\(last)",
        remedy: isAlone
          ? "Nới khoảng giờ \(short)"
          : "Bớt ít nhất \(short) ở \(place), hoặc nới khoảng giờ"
      ),
      en: Words(
        "\(name) can start at \(earliest) at the earliest\(first), but has to start by \(latest)\(last)",
        remedy: isAlone
          ? "Widen its window by \(short)"
          : "Take at least \(short) out of \(place), or widen its window"
      )
    )
  }

  private static func count(_ items: Int) -> String {
    items == 1 ? "1 item has to come" : "\(items) items have to come"
  }

  func notes(in language: Language) -> [Diagnostic.Note] {
    people.map { person in
      Diagnostic.Note(
        person.displayName + " " + language.presence(person.present),
        at: person.place
      )
    }
  }
}
