// SPDX-License-Identifier: GPL-3.0-or-later

/// What one unit of an instance is on the clock of the event.
///
/// An event's clock ends at 47:59, so an instance that goes on for longer has shorter units: half or
/// a quarter of a minute, which are grains of the event file.
struct TimeUnit: Equatable {
  static let latestSecond = (47 * 60 + 59) * 60

  let seconds: Int

  /// The longest unit in which so many fit on the clock.
  init?(fitting units: Int) {
    guard let seconds = [60, 30, 15].first(where: { units * $0 <= Self.latestSecond })
    else { return nil }
    self.seconds = seconds
  }

  func clock(_ units: Int) -> String {
    EventNotation.clock(secondsSinceMidnight: units * seconds)
  }

  func length(_ units: Int) -> String {
    seconds == 60 ? "\(units)" : "\(units * seconds)s"
  }

  /// The grain as a key of the session, nothing for the usual one.
  var grain: String { seconds == 60 ? "" : ", grain: \(seconds)s" }
}
