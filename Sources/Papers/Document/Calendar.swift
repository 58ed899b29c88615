// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony
import Foundation

/// What of a paper goes into a calendar.
package struct Calendar: Hashable, Sendable {
  /// Something that happens at a time.
  package struct Entry: Hashable, Sendable {
    /// The same for the same thing in every plan, so that a calendar moves it and adds no second.
    package var id: String
    package var title: String
    package var start: ClockTime
    package var end: ClockTime
    /// Lines of further words.
    package var details: [String]
    /// Whether it takes the time of whoever keeps the calendar.
    package var isBusy: Bool

    package init(
      id: String,
      title: String,
      start: ClockTime,
      end: ClockTime,
      details: [String] = [],
      isBusy: Bool = true
    ) {
      self.id = id
      self.title = title
      self.start = start
      self.end = end
      self.details = details
      self.isBusy = isBusy
    }
  }

  package var date: CalendarDate
  /// An identifier of the IANA time zone database.
  package var timeZone: String
  package var venue: String
  /// What tells this event from every other; part of each entry's identity.
  package var event: String
  package var entries: [Entry]

  package init(
    date: CalendarDate,
    timeZone: String,
    venue: String,
    event: String,
    entries: [Entry]
  ) {
    self.date = date
    self.timeZone = timeZone
    self.venue = venue
    self.event = event
    self.entries = entries
  }

  /// A calendar of an event; nil when the event has no date.
  package init?(of event: Event, entries: [Entry]) {
    let header = event.header
    guard let date = header.date else { return nil }
    let identity = [header.organiser, header.title, date.description].joined(separator: "\n")
    self.init(
      date: date,
      timeZone: header.timeZone,
      venue: header.venue,
      event: String(ContentDigest.hexadecimal(of: Data(identity.utf8)).prefix(16)),
      entries: entries
    )
  }
}
