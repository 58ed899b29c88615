// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

extension Milestone.Due {
  /// The day it falls on, for an event on a day.
  ///
  /// In Vietnam the public holidays are no working days.
  package func date(before day: CalendarDate, isVietnamese: Bool) -> CalendarDate {
    switch self {
    case .on(let date): date
    case .before(let count, .days): CalendarDate(julianDayNumber: day.julianDayNumber - count)
    case .before(let count, .workingDays):
      WorkingDays.date(count, before: day, isVietnamese: isVietnamese)
    }
  }

  /// The same by the language of the event; nil when it is counted from an event without a date.
  package func date(before event: Event) -> CalendarDate? {
    if case .on(let date) = self { return date }
    return event.header.date.map { date(before: $0, isVietnamese: event.language == .vietnamese) }
  }
}
