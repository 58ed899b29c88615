// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// When one person is there, and what for.
struct PersonalCall {
  let person: Person
  let call: ClockTime
  /// Where they report.
  let place: CueLabel
  /// Their items, in running order; empty for somebody who only serves in a team.
  let entries: [Timetable.Entry]
  /// The cues of the teams they are in, in the order of the clock.
  let cues: [Cue]
  /// When they have nothing more to do.
  let until: ClockTime

  /// Nil for a person whom neither the order nor a team needs.
  init?(_ person: Person, in list: CueList, cues all: [Cue]) {
    self.person = person
    let crews = Set(list.event.teams.filter { $1.contains(person.id) }.map { Crew($0.key) })
    let announces = list.announcer == person.id && !crews.contains(.announcing)
    let own = announces ? crews.union([.announcing]) : crews
    entries = list.entries.filter { $0.item.who.contains(person.id) }
    cues = all.filter { cue in cue.tasks.contains { own.contains($0.crew) } }
    // Whom the announcer introduces has to be in the hall by then.
    let introduction = list.introduction(of: person.id)
    let starts = ([introduction, entries.first?.start].compactMap { $0 }).min()
      .map { Self.call(before: $0, person) }
    let calls = [starts, cues.first?.clock].compactMap { $0 }
    guard let first = calls.min(),
      let last = (entries.map(\.end) + cues.map(\.clock)).max()
    else { return nil }
    call = first
    until = last
    place =
      cues.first?.clock == first
      ? cues.first?.tasks.first { own.contains($0.crew) }?.place ?? .placeHall
      : entries.first.map { Self.reporting($0.item) } ?? .placeHall
  }

  /// Not before the person is there at all.
  private static func call(before start: ClockTime, _ person: Person) -> ClockTime {
    let wished = start - CueOffsets.call
    let window = person.present.first { $0.contains(start) }
    return window?.earliest.map { min(start, max(wished, $0)) } ?? wished
  }

  private static func reporting(_ item: Item) -> CueLabel {
    item.kind == .performance ? .placeWings : .placeHall
  }
}

extension Item {
  /// Where those who carry the item are while it runs.
  var stagePlace: CueLabel {
    switch setup {
    case .lectern: .placeLectern
    case .screen: .placeScreen
    case .signing: .placeTable
    default: .placeStage
    }
  }
}
