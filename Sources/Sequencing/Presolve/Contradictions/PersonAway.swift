// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// A person of an item that must be kept is never there long enough within its windows.
struct PersonAway: ContradictionFacts {
  static let code = "person-away"

  let who: String
  let title: String
  let minutes: Length
  let present: [ClockWindow]
  /// When the item itself may start and end.
  let starts: ClockWindow
  let ends: ClockWindow
  let personPlace: SourcePlace?

  static func found(in problem: Problem) -> [Contradiction] {
    let event = problem.event
    let droppable = event.droppableItems
    var found: [Contradiction] = []
    for item in event.programme.items where !droppable.contains(item.id) {
      for id in item.who {
        guard let person = event[id], !person.present.isEmpty,
          !fits(item, person, in: event.session)
        else { continue }
        let facts = PersonAway(
          who: person.displayName,
          title: item.title,
          minutes: item.minutes.minimum,
          present: person.present,
          starts: item.starts,
          ends: item.ends,
          personPlace: person.place
        )
        found.append(Contradiction(facts, at: item.place))
      }
    }
    return found
  }

  private static func fits(_ item: Item, _ person: Person, in session: Session) -> Bool {
    person.present.contains { window in
      let shortest = item.minutes.minimum
      let longest = item.minutes.maximum
      let from = [window.earliest, item.starts.earliest, item.ends.earliest.map { $0 - longest }]
        .compactMap { $0 }.reduce(session.starts, max)
      let until = [
        window.latest.map { $0 - shortest }, item.starts.latest,
        item.ends.latest.map { $0 - shortest },
      ].compactMap { $0 }.reduce(session.ends - shortest, min)
      return from <= until
    }
  }

  func words(in language: Language) -> Words {
    let name = language.quoted(title)
    let hours = language.presence(present)
    let need = language.spoken(minutes)
    let windows = [(starts, false), (ends, true)].filter { !$0.0.isOpen }.map { window, isEnd in
      let does =
        isEnd
        ? language.choose(vi: "kết thúc", en: "to end")
        : language.choose(vi: "bắt đầu", en: "to start")
      return does + " " + language.spoken(window)
    }
    let own = windows.map { ", " + $0 }.joined()
    return language.words(
      vi: Words(
        "\(who) \(hours), không xếp được \(name) (ít nhất \(need)\(own))",
        remedy: "Sửa giờ có mặt, khoảng giờ của mục, hoặc cử người khác"
      ),
      en: Words(
        "\(who) \(hours), where \(name) (at least \(need)\(own)) does not fit",
        remedy: "Correct the hours or the item's window, or ask somebody else"
      )
    )
  }

  func notes(in language: Language) -> [Diagnostic.Note] {
    guard let personPlace else { return [] }
    return [
      Diagnostic.Note(
        language.choose(vi: "giờ có mặt ghi ở đây", en: "the hours are given here"),
        at: personPlace
      )
    ]
  }
}
