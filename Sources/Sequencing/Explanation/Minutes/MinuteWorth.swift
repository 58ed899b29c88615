// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// Whose minute might be one more or one less.
package enum MinuteSource: Hashable, Sendable {
  /// The session starts earlier, at this time.
  case sessionStarts(ClockTime)
  /// The session ends later, at this time.
  case sessionEnds(ClockTime)
  /// A break may be shorter than it may be now: this is its new least length.
  case shorterBreak(ItemID, Length)
  /// A break lasts longer than it does: this is its new least length.
  case longerBreak(ItemID, Length)
  /// A person is there earlier, from this time.
  case arrives(PersonID, ClockTime)
  /// A person leaves later, at this time.
  case leaves(PersonID, ClockTime)
}

extension Event {
  /// A minute, or as little more as there is in whole steps of the grain.
  package var minuteOfItsGrain: Length {
    let grain = max(1, session.grain.seconds)
    return Length(seconds: (59 + grain) / grain * grain)
  }
}

/// What one more minute is worth, or what it costs: the event with it, solved anew.
package struct MinuteWorth: Sendable {
  package let source: MinuteSource
  package let alternative: Alternative
}

extension Sequencer {
  /// What one more minute would be worth: of the session, of breaks, of people's presence.
  ///
  /// A minute is a step of the grain where steps are longer. Only minutes that the event has are told:
  /// of people who appear and come or go within the session, of breaks that it names.
  ///
  /// - Parameters:
  ///   - event: the event.
  ///   - solution: the best order that was found for it.
  ///   - control: how long to work; each is solved with a brief effort.
  ///   - progress: told how many of how many are solved.
  /// - Returns: one for each minute, the session's first.
  /// - Throws: when two parts of the program contradict each other.
  package func worthOfMinutes(
    of event: Event,
    in solution: Solution,
    control: SolveControl,
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) throws(SequencingError) -> [MinuteWorth] {
    let changes = MinuteChanges(event, solution.order).all
    let found = try AlternativeSearch(event, control, progress: progress)
      .alternatives(
        changes.map { source, event in
          var posed = PosedEvent(event)
          if case .longerBreak(let id, _) = source { posed.keep(id) }
          return posed
        }
      )
    return zip(changes, found).map { MinuteWorth(source: $0.source, alternative: $1) }
  }
}

/// Every minute that an event has to give, with the event where it is given.
private struct MinuteChanges {
  private let event: Event
  private let order: RunningOrder?
  private let minute: Length

  init(_ event: Event, _ order: RunningOrder?) {
    self.event = event
    self.order = order
    minute = event.minuteOfItsGrain
  }

  var all: [(source: MinuteSource, event: Event)] {
    var earlier = event
    earlier.session.starts = event.session.starts - minute
    let ends = event.session.ends + minute
    return [
      (.sessionEnds(ends), event.amended(by: [.sessionEnds(ends)])),
      (.sessionStarts(earlier.session.starts), earlier),
    ] + event.programme.items.filter { $0.kind == .break }.flatMap(ofBreak)
      + event.people.flatMap(ofPerson)
  }

  private func ofBreak(_ item: Item) -> [(source: MinuteSource, event: Event)] {
    let range = item.minutes
    let length = order?.placements.first { $0.item == item.id }?.length
    var found: [(source: MinuteSource, event: Event)] = []
    // A break that is longer than it need be may be shorter as it is, and is not.
    let shorter = range.minimum - minute
    if shorter > .zero, length ?? range.minimum == range.minimum {
      let wider = LengthRange(
        minimum: shorter,
        preferred: range.preferred,
        maximum: range.maximum
      )
      found.append(
        (.shorterBreak(item.id, shorter), event.amended(by: [.minutes(item.id, wider)]))
      )
    }
    if let length {
      let longer = length + minute
      let range = LengthRange(
        minimum: longer,
        preferred: max(longer, range.preferred),
        maximum: max(longer, range.maximum)
      )
      found.append(
        (.longerBreak(item.id, longer), event.amended(by: [.minutes(item.id, range)]))
      )
    }
    return found
  }

  private func ofPerson(_ person: Person) -> [(source: MinuteSource, event: Event)] {
    guard event.programme.items.contains(where: { $0.who.contains(person.id) }) else { return [] }
    return person.present.indices.flatMap { index in
      var found: [(source: MinuteSource, event: Event)] = []
      func add(_ source: MinuteSource, _ change: (inout ClockWindow) -> Void) {
        var present = person.present
        change(&present[index])
        found.append((source, event.amended(by: [.presence(person.id, present)])))
      }
      if let arrival = person.present[index].earliest, arrival > event.session.starts {
        add(.arrives(person.id, arrival - minute)) { $0.earliest = arrival - minute }
      }
      if let leaving = person.present[index].latest, leaving < event.session.ends {
        add(.leaves(person.id, leaving + minute)) { $0.latest = leaving + minute }
      }
      return found
    }
  }
}
