// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Vietnam

/// Something to be done before the event.
struct Preparation {
  let title: String
  let due: Milestone.Due
  /// Who sees to it.
  let responsible: String
  /// Whether the event file says so; what it does not say is a suggestion.
  let isPlanned: Bool
}

extension Milestone.Due {
  /// The day it falls on; nil when it is counted from an event without a date.
  ///
  /// In Vietnam the public holidays are no working days.
  func date(before event: Event) -> CalendarDate? {
    switch self {
    case .on(let date): date
    case .before(let count, .days):
      event.header.date.map { CalendarDate(julianDayNumber: $0.julianDayNumber - count) }
    case .before(let count, .workingDays):
      event.header.date.map {
        WorkingDays.date(count, before: $0, isVietnamese: event.language == .vietnamese)
      }
    }
  }
}
