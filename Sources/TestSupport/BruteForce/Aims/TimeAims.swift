// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Preferences that look at the clock.
enum TimeAims {
  /// `reserve`: minutes missing from the time wanted free before the session's end.
  static func reserve(_ reading: EventTable) -> Aim {
    let turns = StageTurns(reading)
    let wanted = reading.event.session.reserve.seconds
    return .growing { plan in
      inMinutes(max(0, wanted - (reading.sessionEnd - turns.finish(of: plan, reading))))
    }
  }

  /// `finish_early`: from the session's start to the finish.
  static func finishEarly(_ reading: EventTable) -> Aim {
    let turns = StageTurns(reading)
    return .growing { inMinutes(turns.finish(of: $0, reading) - reading.sessionStart) }
  }

  /// `lateness`: Σ late cost × time past `due`.
  static func lateness(_ reading: EventTable) -> Aim {
    .growing { plan in
      plan.starts.indices.reduce(0) { sum, place in
        let item = reading.items[plan.lineup.order[place]]
        guard let due = item.due?.secondsSinceMidnight else { return sum }
        return sum + item.lateCost.thousandths * max(0, plan.end(at: place) - due)
      } * 1000
    }
  }

  /// `little_waiting`: Σ waiting cost × time between a person's first start and last end outside
  /// their own items.
  static func littleWaiting(_ reading: EventTable) -> Aim {
    let people = reading.event.people.map { person in
      (items: reading.positions(of: .person(person.id)), cost: person.waitingCost.thousandths)
    }
    return .free { plan in
      people.reduce(0) { sum, person in
        let places = plan.lineup.places(of: person.items)
        guard let first = places.first, let last = places.last else { return sum }
        let own = places.reduce(0) { $0 + plan.lineup.length(at: $1) }
        return sum + person.cost * (plan.end(at: last) - plan.starts[first] - own)
      } * 1000
    }
  }

  /// `near`: the distance of the item's start from the clock; 0 when it is dropped.
  static func near(_ id: ItemID, _ clock: ClockTime, _ reading: EventTable) -> Aim {
    let item = reading.event.programme.position(of: id)
    return .free { plan in
      guard let item, let place = plan.lineup.places[item] else { return 0 }
      return inMinutes(abs(plan.starts[place] - clock.secondsSinceMidnight))
    }
  }

  private static func inMinutes(_ seconds: Int) -> Int { seconds * 1000 * 1000 }
}

extension StageTurns {
  /// The end of the last item and its changeover to the session's end.
  func finish(of plan: Plan, _ reading: EventTable) -> Int {
    guard let last = plan.starts.indices.last else { return reading.sessionStart }
    return plan.end(at: last) + (secondsToEnd(in: plan.lineup) ?? 0)
  }
}
