// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// The running order for calendars: an entry for each item, then one for each person, from the first
/// item that needs them to the end of the last.
struct CalendarEntries {
  let event: Event
  let timetable: Timetable
  let catalogue: Catalogue

  var entries: [Calendar.Entry] {
    timetable.entries.map(entry) + event.people.compactMap(call)
  }

  private func entry(_ entry: Timetable.Entry) -> Calendar.Entry {
    let people = entry.item.who.map { event[$0]?.displayName ?? $0.rawValue }
    return Calendar.Entry(
      id: "item-" + entry.item.id.rawValue,
      title: entry.item.title,
      start: entry.start,
      end: entry.end,
      details: people
    )
  }

  /// Nil for a person whom no item of the order needs.
  private func call(_ person: Person) -> Calendar.Entry? {
    let own = timetable.entries.filter { $0.item.who.contains(person.id) }
    guard let first = own.first, let last = own.last else { return nil }
    return Calendar.Entry(
      id: "person-" + person.id.rawValue,
      title: catalogue.text(.callTitle, [.title: person.displayName]),
      start: first.start,
      end: last.end,
      details: own.map { "\($0.start)–\($0.end) \($0.item.title)" },
      isBusy: false
    )
  }
}
