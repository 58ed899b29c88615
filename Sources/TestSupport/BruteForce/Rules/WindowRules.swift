// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Windows on the clock: an item's own, and those of `at`.
enum WindowRules {
  /// `starts` and `ends` hold for the item's start and for its end.
  static func bind(_ item: Item, _ place: Int, _ length: Int, _ bounds: inout StartBounds) {
    start(place, in: item.starts, after: 0, &bounds)
    start(place, in: item.ends, after: length, &bounds)
  }

  /// `at`: the windows hold for an item, or for a block's first start and last end.
  static func at(_ items: [Int], starts: ClockWindow, ends: ClockWindow) -> RuleSet.TimeRule {
    { lineup, bounds in
      let places = lineup.places(of: items)
      guard let first = places.first, let last = places.last else { return }
      start(first, in: starts, after: 0, &bounds)
      start(last, in: ends, after: lineup.length(at: last), &bounds)
    }
  }

  /// The clock `offset` after the start at a place is in the window.
  static func start(
    _ place: Int,
    in window: ClockWindow,
    after offset: Int,
    _ bounds: inout StartBounds
  ) {
    if let earliest = window.earliest?.secondsSinceMidnight {
      bounds.start(place, atLeast: earliest - offset)
    }
    if let latest = window.latest?.secondsSinceMidnight {
      bounds.start(place, atMost: latest - offset)
    }
  }
}
