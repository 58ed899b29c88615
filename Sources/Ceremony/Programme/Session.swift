// SPDX-License-Identifier: GPL-3.0-or-later

/// The half-day itself: when it begins and ends, and how finely it is planned.
package struct Session: Hashable, Sendable, Codable {
  package var starts: ClockTime
  /// Nothing runs past it.
  package var ends: ClockTime
  /// The hour on the invitations: prelude items end by it, all others start at or after it.
  package var officialStart: ClockTime?
  /// Time wanted free before `ends`.
  package var reserve: Length
  /// The step of the plan: every start and every length is a whole number of it.
  package var grain: Length
  /// Whether waiting between items is allowed.
  package var allowsIdle: Bool
  package var place: SourcePlace?

  package init(
    starts: ClockTime,
    ends: ClockTime,
    officialStart: ClockTime? = nil,
    reserve: Length = .zero,
    grain: Length = Length(minutes: 1),
    allowsIdle: Bool = true,
    place: SourcePlace? = nil
  ) {
    self.starts = starts
    self.ends = ends
    self.officialStart = officialStart
    self.reserve = reserve
    self.grain = grain
    self.allowsIdle = allowsIdle
    self.place = place
  }
}
