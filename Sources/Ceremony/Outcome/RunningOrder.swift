// SPDX-License-Identifier: GPL-3.0-or-later

/// The answer: which items stand on the stage, in order, each with its start and its length.
package struct RunningOrder: Hashable, Sendable, Codable {
  /// One item in its place.
  package struct Placement: Hashable, Sendable, Codable {
    package let item: ItemID
    package let start: ClockTime
    package let length: Length

    package init(item: ItemID, start: ClockTime, length: Length) {
      self.item = item
      self.start = start
      self.length = length
    }

    package var end: ClockTime { start + length }
  }

  /// In the order they are on stage.
  package var placements: [Placement]
  /// Optional items left out, in the order of the file.
  package var dropped: [ItemID]

  package init(placements: [Placement], dropped: [ItemID] = []) {
    self.placements = placements
    self.dropped = dropped
  }
}
