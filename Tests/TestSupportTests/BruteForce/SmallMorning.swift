// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import TestSupport

func clock(_ hour: Int, _ minute: Int) -> ClockTime {
  ClockTime(hour: hour, minute: minute)
}

func line(_ from: Setup, _ to: Setup, _ minutes: Int) -> ChangeoverTable.Line {
  ChangeoverTable.Line(from: from, to: to, changeover: .takes(Length(minutes: minutes)))
}

func item(
  _ id: ItemID,
  _ minutes: ClosedRange<Int>,
  prefer: Int? = nil,
  kind: Kind = .talk,
  value: Int? = nil
) -> Item {
  Item(
    id: id,
    title: "Mục \(id)",
    kind: kind,
    minutes: LengthRange(
      minimum: Length(minutes: minutes.lowerBound),
      preferred: Length(minutes: prefer ?? minutes.lowerBound),
      maximum: Length(minutes: minutes.upperBound)
    ),
    optionalValue: value.map(Weight.init(_:))
  )
}

func talk(
  _ id: ItemID,
  _ minutes: Int,
  who: [PersonID] = [],
  tags: [Ceremony.Tag] = []
) -> Item {
  var talk = item(id, minutes...minutes)
  talk.who = who
  talk.tags = tags
  return talk
}

func film(_ id: ItemID, _ minutes: Int) -> Item {
  item(id, minutes...minutes, kind: .film)
}

func free(_ items: [Item]) -> Programme.Entry {
  .block(Block(id: "tu-do", order: .free, entries: items.map(Programme.Entry.item)))
}

func morning(
  _ items: [Item],
  ends: ClockTime = clock(9, 0),
  lines: [ChangeoverTable.Line] = [],
  people: [Person] = [],
  preferences: [PreferenceDeclaration.Aim]? = nil
) -> Event {
  morning(
    items.map(Programme.Entry.item),
    ends: ends,
    lines: lines,
    people: people,
    preferences: preferences
  )
}

func morning(
  _ entries: [Programme.Entry],
  ends: ClockTime = clock(9, 0),
  lines: [ChangeoverTable.Line] = [],
  people: [Person] = [],
  rules: [RuleDeclaration] = [],
  preferences: [PreferenceDeclaration.Aim]? = nil
) -> Event {
  Event(
    header: EventHeader(title: "Hội nghị", language: .vietnamese),
    session: Session(starts: clock(8, 0), ends: ends),
    stage: Stage(changeovers: ChangeoverTable(lines: lines)),
    people: people,
    programme: Programme(entries),
    rules: rules,
    preferences: preferences?.map { PreferenceDeclaration($0) } ?? PreferenceDeclaration.defaults
  )
}

func withoutWaiting(_ entries: [Programme.Entry]) -> Event {
  var event = morning(entries)
  event.session.allowsIdle = false
  return event
}

/// The best order as lines of item, start and minutes.
func plan(_ event: Event) -> [String]? {
  guard case .best(_, let order) = BruteForce.best(of: event) else { return nil }
  return order.placements.map { "\($0.item) \($0.start) \($0.length.seconds / 60)" }
}

func values(_ event: Event) -> [Cost]? {
  guard case .best(let values, _) = BruteForce.best(of: event) else { return nil }
  return values
}
