// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// How long before a moment of the running order people are called.
///
/// The lengths are customs of the trade, to be changed by whoever runs the hall: guests are received
/// for 30 minutes and a hall of some hundred needs 3 to be called back (domain facts §3.4); those who
/// go up for awards queue in the wings before the group ahead of them has left (§3.5).
enum CueOffsets {
  /// The technical teams are in the hall before the first item.
  static let setUp = Length(minutes: 60)
  /// The doors open before the first item.
  static let doors = Length(minutes: 30)
  /// The announcer asks the hall to sit down before the first item.
  static let houseCalls = [Length(minutes: 10), Length(minutes: 5)]
  /// A speaker waits by the lectern, a film is cued.
  static let standby = Length(minutes: 5)
  /// A group of performers or recipients stands in the wings.
  static let standbyOfGroups = Length(minutes: 10)
  /// The hall is called back before a break is over.
  static let recall = Length(minutes: 3)
  /// A person is in the hall before their own first item.
  static let call = Length(minutes: 30)

  /// When the hall is called back from a break: never before the break.
  static func recall(of entry: Timetable.Entry) -> ClockTime {
    max(entry.start, entry.end - recall)
  }

  static func standby(of item: Item) -> Length {
    [.performance, .awards].contains(item.kind) ? standbyOfGroups : standby
  }
}
