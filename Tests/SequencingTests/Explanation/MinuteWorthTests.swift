// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// What a minute is worth, against trying every order of the event that has it.
struct MinuteWorthTests {
  @Test(
    "Each minute has the values of the best order of all with it",
    arguments: ItemExplanationTests.seeds
  )
  func minutesAreTheBestOfAll(seed: UInt64) throws {
    let event = ItemExplanationTests.event(seed)
    let solution = try Sequencer().solve(event, control: SolveControl()).solution
    let minutes = try Sequencer().worthOfMinutes(of: event, in: solution, control: SolveControl())
    #expect(minutes.count >= 2)
    for minute in minutes {
      let (changed, kept) = Self.event(event, with: minute.source)
      let answer = BruteForce.best(of: changed) { order in kept.map(order.contains) ?? true }
      switch (minute.alternative, answer) {
      case (.possible(let found), .best(let values, _)):
        #expect(found.levels.map(\.value) == values, "\(minute.source)")
        if case .longerBreak = minute.source { continue }
        // What is had on top never makes it worse.
        let before = solution.levels.map(\.value)
        if !Self.changesWhatIsCounted(minute.source, event) {
          #expect(!before.lexicographicallyPrecedes(found.levels.map(\.value)), "\(minute.source)")
        }
      case (.forbidden, .infeasible): break
      default: Issue.record("\(minute.source): \(minute.alternative), but \(answer)")
      }
    }
  }

  /// The start is what finishing early and the reserve are not counted from; all else only gains.
  private static func changesWhatIsCounted(_ source: MinuteSource, _ event: Event) -> Bool {
    if case .sessionStarts = source { return true }
    return false
  }

  /// The event with the minute, and an item that is then kept.
  private static func event(_ event: Event, with source: MinuteSource) -> (Event, ItemID?) {
    var event = event
    func change(_ id: ItemID, _ change: (LengthRange) -> LengthRange) {
      event.programme = event.programme.mapping(items: { item in
        var item = item
        if item.id == id { item.minutes = change(item.minutes) }
        return item
      })
    }
    func change(_ id: PersonID, _ change: (inout ClockWindow) -> Void) {
      event.people = event.people.map { person in
        var person = person
        if person.id == id {
          for index in person.present.indices { change(&person.present[index]) }
        }
        return person
      }
    }
    let minute = Length(minutes: 1)
    switch source {
    case .sessionStarts(let clock):
      #expect(clock == event.session.starts - minute)
      event.session.starts = clock
    case .sessionEnds(let clock):
      #expect(clock == event.session.ends + minute)
      event.session.ends = clock
    case .shorterBreak(let id, let length):
      change(id) { LengthRange(minimum: length, preferred: $0.preferred, maximum: $0.maximum) }
    case .longerBreak(let id, let length):
      change(id) {
        LengthRange(
          minimum: length,
          preferred: max(length, $0.preferred),
          maximum: max(length, $0.maximum)
        )
      }
      return (event, id)
    case .arrives(let id, let clock):
      change(id) { if $0.earliest == clock + minute { $0.earliest = clock } }
    case .leaves(let id, let clock):
      change(id) { if $0.latest == clock - minute { $0.latest = clock } }
    }
    return (event, nil)
  }

  @Test("Only people who appear, and come or go within the session, have a minute to give")
  func onlyMinutesThatMatter() throws {
    let hours = [
      ("late", ClockWindow("07:40", "")), ("early", ClockWindow("", "08:00")),
      ("beyond", ClockWindow("07:00", "09:00")), ("absent", ClockWindow("07:40", "08:00")),
    ]
    let event = Event.tiny(
      [
        .talk("mo-dau", "Mở đầu", 5) { $0.who = ["late", "early", "beyond"] },
        .talk("giai-lao", "Giải lao", 10...15, prefer: 15, kind: .break),
      ],
      people: hours.map { Person(id: PersonID($0), present: [$1]) },
      preferences: [.preferredMinutes(weights: [:])]
    )
    let solution = try Sequencer().solve(event, control: SolveControl()).solution
    let minutes = try Sequencer().worthOfMinutes(of: event, in: solution, control: SolveControl())
    #expect(
      minutes.map(\.source) == [
        .sessionEnds(ClockTime("08:31")), .sessionStarts(ClockTime("07:29")),
        .longerBreak("giai-lao", Length(minutes: 16)),
        .arrives("late", ClockTime("07:39")), .leaves("early", ClockTime("08:01")),
      ]
    )
  }

  @Test("On a grain that is longer than a minute, a step is given")
  func stepsOfTheGrain() throws {
    let event = Event.tiny(
      [.talk("mo-dau", "Mở đầu", 5)],
      session: .from("07:30", to: "08:30", grainInSeconds: 300)
    )
    #expect(event.minuteOfItsGrain == Length(minutes: 5))
  }
}
