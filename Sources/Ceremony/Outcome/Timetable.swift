// SPDX-License-Identifier: GPL-3.0-or-later

/// A running order laid out on the session: what turns the stage, what waits, what is left.
///
/// Changeovers are read from the stage's table, not from the order. Items unknown to the event are
/// left out; a forbidden changeover counts as none, for it is the checker that speaks of it.
package struct Timetable: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let item: Item
    package let start: ClockTime
    package let length: Length
    /// From the setup before it, or from the session's start; it ends at or before `start`.
    package let changeover: Length
    /// Time in which nothing happens, before the item and outside its changeover.
    package let waiting: Length

    package var end: ClockTime { start + length }
  }

  /// In the order they are on stage.
  package let entries: [Entry]
  /// From the last item's setup to the session's end.
  package let closingChangeover: Length
  /// The end of the last item and its changeover.
  package let finish: ClockTime
  /// From the finish to the session's end; negative when the order runs past it.
  package let reserve: Length

  package init(_ order: RunningOrder, of event: Event) {
    let table = event.stage.changeovers
    var setup = Setup.start
    var free = event.session.starts
    entries = order.placements.compactMap { placement in
      guard let item = event.programme[placement.item] else { return nil }
      let changeover = table.length(from: setup, to: item.setup)
      let waiting = placement.start - (free + changeover)
      setup = item.setup
      free = placement.end
      return Entry(
        item: item,
        start: placement.start,
        length: placement.length,
        changeover: changeover,
        waiting: max(.zero, waiting)
      )
    }
    closingChangeover = entries.isEmpty ? .zero : table.length(from: setup, to: .end)
    finish = free + closingChangeover
    reserve = event.session.ends - finish
  }
}

extension ChangeoverTable {
  fileprivate func length(from: Setup, to: Setup) -> Length {
    switch changeover(from: from, to: to) {
    case .takes(let length): length
    case .never: .zero
    }
  }
}
