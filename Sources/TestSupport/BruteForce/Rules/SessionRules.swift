// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// The session and the stage: its hours, its changeovers, waiting, and every item's own windows.
struct SessionRules {
  private let reading: EventTable
  private let turns: StageTurns

  init(_ reading: EventTable) {
    self.reading = reading
    turns = StageTurns(reading)
  }

  /// `never`: no two neighbours, and no end of the session, with a forbidden changeover.
  func forbiddenTurns(_ lineup: Lineup) -> Bool { turns.all(in: lineup) != nil }

  /// Starts within the session.
  func bounds(of lineup: Lineup) -> StartBounds {
    StartBounds(
      count: lineup.order.count,
      grain: reading.grain,
      earliest: reading.sessionStart,
      latest: reading.sessionEnd
    )
  }

  /// An item starts at or after the end of the one before it and the changeover; the last one ends
  /// so that its changeover to the end is over by the session's end.
  ///
  /// The changeover to an item is thought of as ending when the item starts, so `ready` bounds the
  /// start by the changeover's length.
  func bind(_ lineup: Lineup, _ bounds: inout StartBounds) {
    guard let changeovers = turns.all(in: lineup), let toEnd = changeovers.last else { return }
    for (place, changeover) in changeovers.dropLast().enumerated() {
      follow(lineup, place, changeover, &bounds)
      let item = reading.items[lineup.order[place]]
      WindowRules.bind(item, place, lineup.length(at: place), &bounds)
      if let ready = item.ready {
        bounds.start(place, atLeast: ready.secondsSinceMidnight + changeover)
      }
      if let official = reading.event.session.officialStart?.secondsSinceMidnight {
        if item.isPrelude {
          bounds.start(place, atMost: official - lineup.length(at: place))
        } else {
          bounds.start(place, atLeast: official)
        }
      }
    }
    if let last = lineup.order.indices.last {
      bounds.start(last, atMost: reading.sessionEnd - toEnd - lineup.length(at: last))
    }
  }

  private func follow(
    _ lineup: Lineup,
    _ place: Int,
    _ changeover: Int,
    _ bounds: inout StartBounds
  ) {
    let allowsIdle = reading.event.session.allowsIdle
    if place == 0 {
      bounds.start(0, atLeast: reading.sessionStart + changeover)
      if !allowsIdle { bounds.start(0, atMost: reading.sessionStart + changeover) }
    } else {
      let distance = lineup.length(at: place - 1) + changeover
      bounds.start(place, after: place - 1, atLeast: distance)
      if !allowsIdle { bounds.start(place, after: place - 1, atMost: distance) }
    }
  }
}
