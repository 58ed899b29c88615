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
    date = milestone?.due.date(before: event)
  }
}
