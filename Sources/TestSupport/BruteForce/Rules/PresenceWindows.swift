// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Presence: each person of an item is inside one of their windows for the whole item.
///
/// The one rule with alternatives: the bounds are those of the other rules, once for every choice
/// of a window for each person of each item.
struct PresenceWindows {
  /// By item: for each of its people with hours, the windows.
  private let windows: [[[ClockWindow]]]

  init(_ reading: EventTable) {
    windows = reading.items.map { item in
      item.who.compactMap { reading.event[$0]?.present }.filter { !$0.isEmpty }
    }
  }

  func choices(_ lineup: Lineup, _ bounds: StartBounds) -> [StartBounds] {
    var choices = [bounds]
    for (place, item) in lineup.order.enumerated() {
      for personsWindows in windows[item] {
        choices = choices.flatMap { choice in
          personsWindows.compactMap { window in
            var narrowed = choice
            WindowRules.start(place, in: window, after: 0, &narrowed)
            WindowRules.start(place, in: window, after: lineup.length(at: place), &narrowed)
            return narrowed.earliest[place] <= narrowed.latest[place] ? narrowed : nil
          }
        }
      }
    }
    return choices
  }
}
