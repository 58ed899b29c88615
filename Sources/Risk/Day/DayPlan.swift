// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// A plan as numbers to run it by: times in milliseconds since midnight, items by their place.
///
/// An item starts as soon as the stage is turned after the one before it, but not before
///
/// - its `ready` hour, for the changeover;
/// - the window on its start, of its own or by a binding rule `at`, and the official start;
/// - its people have come;
/// - its planned start, where the plan waits before it: so a wait absorbs lateness.
///
/// Minutes that a rule wants between two items are kept as far as the plan waits for them.
struct DayPlan {
  /// Only numbers, for it is read in the innermost loop.
  struct Part {
    let plannedStart: Int
    let planned: Int
    /// The least that the item may be shortened to; never above `planned`.
    let minimum: Int
    /// The turn of the stage before it, as planned.
    let changeover: Int
    /// What the plan waits before it.
    let waiting: Int
    let ready: Int
    /// No start before it.
    let earliest: Int
    /// The latest start from which all that follows can still be run as planned, by back time.
    var latest: Int
    let setup: Int
    let spread: Lognormal
    let faultChance: Double
    let isSpoken: Bool
    /// Whether turning the stage to it takes time after any other item.
    let mayTurn: Bool

    var plannedEnd: Int { plannedStart + planned }
  }

  /// Somebody who may stay away.
  struct Attendance {
    let chance: Double
    /// Who stands in for them, by their places in `people`.
    let standbys: [Int]
  }

  let items: [ItemID]
  let parts: [Part]
  /// For each item whose presence it needs, by their places in `people`; empty where it goes on anyway.
  let speakers: [[Int]]
  let people: [Attendance]
  /// From setup to setup, row by row; the last column is to the session's end.
  let turns: [Int]
  let setupCount: Int
  let sessionStart: Int
  let sessionEnd: Int
  let plannedFinish: Int
  let closingChangeover: Int
  /// The part that waits for the guests: the first that is no prelude.
  let opening: Int
  let changeover: Lognormal
  /// In minutes.
  let lateStart: Lognormal
  let strictness: Lognormal

  /// - Throws: when the order has no item of the event.
  init(_ event: Event, _ order: RunningOrder, _ spreads: SpreadTable) throws(RiskFault) {
    let timetable = Timetable(order, of: event)
    if timetable.entries.isEmpty { throw .emptyPlan }
    let setups = [Setup.start] + Set(timetable.entries.map(\.item.setup)).sorted() + [.end]
    let bounds = StageBounds(event, timetable)
    let cast = Cast(event, timetable)
    items = timetable.entries.map(\.item.id)
    speakers = timetable.entries.map { cast.places(for: $0.item) }
    people = cast.ids.map { id in
      Attendance(
        chance: spreads.absences[id] ?? 0,
        standbys: cast.standbys(of: id)
      )
    }
    var parts = timetable.entries.map { entry in
      let item = entry.item
      let planned = max(0, entry.length.milliseconds)
      let isHeld = entry.waiting > .zero
      return Part(
        plannedStart: entry.start.milliseconds,
        planned: planned,
        minimum: min(planned, item.minutes.minimum.milliseconds),
        changeover: entry.changeover.milliseconds,
        waiting: entry.waiting.milliseconds,
        ready: item.ready?.milliseconds ?? Int.min,
        earliest: max(
          bounds.earliest[item.id] ?? Int.min,
          isHeld ? entry.start.milliseconds : Int.min
        ),
        latest: 0,
        setup: setups.firstIndex(of: item.setup) ?? 0,
        spread: spreads.items[item.id] ?? OverrunClass(item, in: event).spread,
        faultChance: spreads.faults[item.id] ?? 0,
        isSpoken: DefaultRisk.spokenKinds.contains(item.kind),
        mayTurn: setups.contains { from in
          event.stage.changeovers.milliseconds(from, item.setup) > 0
        }
      )
    }
    sessionStart = event.session.starts.milliseconds
    sessionEnd = event.session.ends.milliseconds
    plannedFinish = timetable.finish.milliseconds
    closingChangeover = timetable.closingChangeover.milliseconds
    var backTime = sessionEnd - closingChangeover
    for index in parts.indices.reversed() {
      let end = min(backTime, bounds.latestEnd[items[index]] ?? Int.max)
      parts[index].latest = end - parts[index].planned
      backTime = parts[index].latest - parts[index].changeover
    }
    self.parts = parts
    opening = timetable.entries.firstIndex { !$0.item.isPrelude } ?? 0
    setupCount = setups.count
    turns = setups.flatMap { from in
      setups.map { to in event.stage.changeovers.milliseconds(from, to) }
    }
    changeover = spreads.changeover
    lateStart = spreads.lateStart
    strictness = spreads.strictness
  }
}

/// What windows, rules and people say of the start and the end of each item of a plan.
private struct StageBounds {
  var earliest: [ItemID: Int] = [:]
  var latestEnd: [ItemID: Int] = [:]

  init(_ event: Event, _ timetable: Timetable) {
    for entry in timetable.entries {
      let item = entry.item
      start(item.id, item.starts)
      end(item.id, item.ends)
      if let official = event.session.officialStart {
        item.isPrelude
          ? end(item.id, ClockWindow(latest: official))
          : start(item.id, ClockWindow(earliest: official))
      }
      for person in item.who {
        let windows = event[person]?.present ?? []
        guard
          let present = windows.first(where: { $0.contains(entry.start) && $0.contains(entry.end) })
        else { continue }
        start(item.id, ClockWindow(earliest: present.earliest))
        end(item.id, ClockWindow(latest: present.latest))
      }
    }
    for rule in event.rules where rule.softWeight == nil {
      guard case .at(let subject, let starts, let ends) = rule.statement else { continue }
      switch subject {
      case .item(let id):
        start(id, starts)
        end(id, ends)
      case .block(let id):
        let inside = Set(event.programme[id]?.items.map(\.id) ?? [])
        let kept = timetable.entries.map(\.item.id).filter(inside.contains)
        if let first = kept.first { start(first, starts) }
        if let last = kept.last { end(last, ends) }
      }
    }
  }

  private mutating func start(_ id: ItemID, _ window: ClockWindow) {
    guard let clock = window.earliest?.milliseconds else { return }
    earliest[id] = max(clock, earliest[id] ?? clock)
  }

  private mutating func end(_ id: ItemID, _ window: ClockWindow) {
    guard let clock = window.latest?.milliseconds else { return }
    latestEnd[id] = min(clock, latestEnd[id] ?? clock)
  }
}

/// Who speaks in a plan, and who stands in for them.
private struct Cast {
  let ids: [PersonID]
  private let places: [PersonID: Int]
  private let event: Event

  init(_ event: Event, _ timetable: Timetable) {
    let needed = timetable.entries.map(\.item).filter {
      DefaultRisk.kindsThatNeedTheirSpeaker.contains($0.kind)
    }
    let speaking = Set(needed.flatMap(\.who))
    let ids = event.people.filter {
      speaking.contains($0.id) || $0.standby.map(speaking.contains) == true
    }
    .map(\.id)
    self.ids = ids
    self.event = event
    places = Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func places(for item: Item) -> [Int] {
    guard DefaultRisk.kindsThatNeedTheirSpeaker.contains(item.kind) else { return [] }
    return item.who.compactMap { places[$0] }
  }

  func standbys(of id: PersonID) -> [Int] {
    event.people.filter { $0.standby == id && $0.id != id }.compactMap { places[$0.id] }
  }
}

extension ChangeoverTable {
  /// What is forbidden takes nothing, for it is the checker that speaks of it.
  fileprivate func milliseconds(_ from: Setup, _ to: Setup) -> Int {
    if case .takes(let length) = changeover(from: from, to: to) { length.milliseconds } else { 0 }
  }
}

extension ClockTime {
  var milliseconds: Int { 1000 * secondsSinceMidnight }
}

extension Length {
  var milliseconds: Int { 1000 * seconds }
}
