// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Vietnam

/// Every moment of the day in the order of the clock: what all working papers are cut from.
///
/// A time here is a start, an end or a changeover of the running order, its finish, an hour at which
/// the event says that somebody arrives or leaves, or one of these less a length of ``CueOffsets``.
struct CueList {
  let event: Event
  let timetable: Timetable
  let procession: AwardProcession
  let announcer: PersonID?
  let catalogue: Catalogue

  init(_ order: RunningOrder, of event: Event, _ catalogue: Catalogue) {
    self.event = event
    timetable = Timetable(order, of: event)
    procession = AwardProcession(order, of: event)
    announcer = ScriptWriter.announcer(of: event)
    self.catalogue = catalogue
  }

  var entries: [Timetable.Entry] { timetable.entries }

  var cues: [Cue] {
    guard let first = entries.first else { return [] }
    var cues = beginning(first.start) + movements
    for (index, entry) in entries.enumerated() {
      let moments = CueMoments(list: self, entry: entry, number: index + 1)
      let before = index == 0 ? Setup.start : entries[index - 1].item.setup
      cues += [moments.standby, moments.turn(from: before), moments.go, moments.end]
        .compactMap { $0 }
    }
    cues.append(finish)
    let rank = Dictionary(uniqueKeysWithValues: Cue.Signal.allCases.enumerated().map { ($1, $0) })
    return cues.enumerated().sorted { left, right in
      (left.element.clock, rank[left.element.signal] ?? 0, left.offset)
        < (right.element.clock, rank[right.element.signal] ?? 0, right.offset)
    }.map(\.element)
  }

  /// The teams with something to do, the common ones first.
  func crews(in cues: [Cue]) -> [Crew] {
    let busy = Set(cues.flatMap(\.tasks).map(\.crew))
    return Crew.common.filter(busy.contains)
      + event.teams.keys.sorted().map(Crew.init).filter { own in
        !Crew.common.contains(own) && busy.contains(own)
      }
      + ownCrewsOfNotes.filter { event.teams[$0] == nil }.map(Crew.own)
  }

  /// Teams that stand in notes only.
  private var ownCrewsOfNotes: [Team] {
    Set(entries.flatMap { $0.item.notes.keys })
      .filter { if case .own = Crew($0) { true } else { false } }.sorted()
  }

  /// How papers call people, those who have not confirmed marked.
  func names(_ people: [PersonID]) -> String {
    people.map(name).joined(separator: "; ")
  }

  func name(_ id: PersonID) -> String {
    guard let person = event[id] else { return id.rawValue }
    let name = person.displayName
    return person.confirmed == false
      ? catalogue.text(.unconfirmedName, [.title: name]) : name
  }

  /// When those of an item are told to be ready: not before all of them are there who come in time.
  func standby(of entry: Timetable.Entry) -> ClockTime {
    let arrivals = entry.item.who.compactMap { arrival(of: $0, for: entry) }
      .filter { $0 < entry.start }
    return min(
      entry.start,
      ([entry.start - CueOffsets.standby(of: entry.item)] + arrivals).max() ?? entry.start
    )
  }

  /// Those of an item who can be told to be ready: not who is on the stage with an earlier item then,
  /// or comes no sooner than it begins.
  func free(before entry: Timetable.Entry) -> [PersonID] {
    let clock = standby(of: entry)
    return entry.item.who.filter { id in
      let isThere = arrival(of: id, for: entry).map { $0 <= clock } ?? true
      let isBusy = entries.contains {
        $0.start < entry.start && clock < $0.end && $0.item.who.contains(id)
      }
      return isThere && !isBusy
    }
  }

  /// When a person comes who is there for an item; nil where the event says nothing of it.
  private func arrival(of id: PersonID, for entry: Timetable.Entry) -> ClockTime? {
    event[id]?.present.first { $0.contains(entry.start) }?.earliest
  }

  func isAnnouncers(_ item: Item) -> Bool {
    item.who.isEmpty || announcer.map(item.who.contains) ?? false
  }

  /// When a person is introduced to the hall; nil for one who is not.
  func introduction(of person: PersonID) -> ClockTime? {
    let people = ScriptPeople(event: event, language: catalogue.language, isStateCeremony: false)
    return entries.first { entry in
      entry.item.kind == .introduction && isAnnouncers(entry.item)
        && people.present(from: entry.start, to: entry.end).contains { $0.id == person }
    }?.start
  }

  /// Whether any item of the order gives the team its work.
  private func isNeeded(_ crew: Crew) -> Bool {
    switch crew {
    case .awards: entries.contains { $0.item.award != nil || $0.item.kind == .awards }
    case .performance: entries.contains { $0.item.kind == .performance }
    case .press:
      entries.contains { entry in
        [.awards, .signing].contains(entry.item.kind)
          || entry.item.who.contains { event[$0]?.rank != nil }
      }
    default: true
    }
  }

  private func beginning(_ start: ClockTime) -> [Cue] {
    let doors: [(Crew, CueLabel, CueLabel?)] = [
      (.announcing, .doAnnouncerReady, .placeStage), (.ushers, .doSeatGuests, .placeHall),
      (.awards, .doCheckAwards, .placeWings), (.performance, .doGatherPerformers, .placeWings),
      (.reception, .doReceive, .placeFoyer), (.security, .doOpenDoors, .placeDoors),
      (.press, .doSeatPress, .placeHall),
    ]
    let setUp: [(Crew, CueLabel, CueLabel?)] = [
      (.soundAndLight, .doSetUpSound, .placeDesk), (.screen, .doLoadFilms, .placeDesk),
    ]
    return [
      moment(start - CueOffsets.setUp, .call, .setUp, setUp),
      moment(start - CueOffsets.doors, .call, .doorsOpen, doors),
    ]
      + CueOffsets.houseCalls.map {
        moment(
          start - $0,
          .houseCall,
          .houseCallWords,
          [
            (.announcing, .doHouseCall, .placeStage),
            (.soundAndLight, .doAnnouncerMicrophone, .placeDesk),
          ]
        )
      }
  }

  private var finish: Cue {
    moment(
      timetable.finish,
      .finish,
      .finishWords,
      [
        (.soundAndLight, .doPlayOut, .placeDesk), (.reception, .doSeeOff, .placeFoyer),
        (.security, .doClearExits, .placeDoors),
      ]
    )
  }

  /// Those whom the order needs and of whom the event says when they come and go.
  private var movements: [Cue] {
    let needed = Set(entries.flatMap { $0.item.who })
    return event.people.filter { needed.contains($0.id) }.flatMap { person in
      person.present.flatMap { window in
        [
          window.earliest.map { movement(person, $0, .arrival, .personArrives, .doMeet) },
          window.latest.map { movement(person, $0, .leave, .personLeaves, .doSeeOut) },
        ].compactMap { $0 }
      }
    }
  }

  private func movement(
    _ person: Person,
    _ clock: ClockTime,
    _ signal: Cue.Signal,
    _ words: CueLabel,
    _ task: CueLabel
  ) -> Cue {
    let values: [Placeholder: String] = [.title: name(person.id)]
    return Cue(
      clock: clock,
      signal: signal,
      number: nil,
      item: nil,
      length: nil,
      words: catalogue.text(words, values),
      people: [person.id],
      tasks: [.init(crew: .reception, words: catalogue.text(task, values), place: .placeDoors)]
    )
  }

  private func moment(
    _ clock: ClockTime,
    _ signal: Cue.Signal,
    _ words: CueLabel,
    _ tasks: [(Crew, CueLabel, CueLabel?)]
  ) -> Cue {
    Cue(
      clock: clock,
      signal: signal,
      number: nil,
      item: nil,
      length: nil,
      words: catalogue[words],
      people: [],
      tasks: tasks.filter { isNeeded($0.0) }
        .map { Cue.Task(crew: $0.0, words: catalogue[$0.1], place: $0.2) }
    )
  }
}
