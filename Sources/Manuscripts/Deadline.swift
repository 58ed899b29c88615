// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Vietnam

/// The day manuscripts are due: the milestone whose title speaks of them.
struct Deadline {
  /// Nil when no milestone does, or the event has no date to count from.
  let date: CalendarDate?

  init(of event: Event) {
    let words = ["tham luận", "bài phát biểu", "manuscript", "texts of the talks"]
    let milestone = event.milestones.first { milestone in
      let title = milestone.title.lowercased()
      return words.contains(where: title.contains)
    }
    date = milestone.flatMap { milestone in
      switch milestone.due {
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
}
