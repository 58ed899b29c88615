// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// What a file says, before it is held against the event.
struct StatedPlan {
  struct Item {
    let id: ItemID
    let start: ClockTime
    let end: ClockTime
    let place: Place?
    /// Nil for a file that does not say.
    var title: String?
    var who: [PersonID]?
  }

  /// Where in the file: a line of a CSV, or the path of a JSON value.
  enum Place {
    case line(Int)
    case path(String)
  }

  var items: [Item]
  /// Nil for a file that does not say.
  var dropped: [ItemID]?
  var status: Solution.Status?
  var levels: [Plan.Level]
  var eventHash: String?
}
