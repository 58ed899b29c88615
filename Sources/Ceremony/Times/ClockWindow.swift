// SPDX-License-Identifier: GPL-3.0-or-later

/// A window on the clock, both ends included; a missing end is open.
package struct ClockWindow: Hashable, Sendable, Codable {
  package var earliest: ClockTime?
  package var latest: ClockTime?

  package init(earliest: ClockTime? = nil, latest: ClockTime? = nil) {
    self.earliest = earliest
    self.latest = latest
  }

  package static let open = ClockWindow()

  package var isOpen: Bool { earliest == nil && latest == nil }

  package func contains(_ clock: ClockTime) -> Bool {
    if let earliest, clock < earliest { return false }
    if let latest, clock > latest { return false }
    return true
  }

  /// How far a clock time is outside; zero inside.
  package func distance(of clock: ClockTime) -> Length {
    max(
      .zero,
      earliest.map { $0 - clock } ?? .zero,
      latest.map { clock - $0 } ?? .zero
    )
  }
}
