// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// The moments of one item: who is told to be ready, the stage turned, the item itself, its end.
struct CueMoments {
  let list: CueList
  let entry: Timetable.Entry
  /// From 1.
  let number: Int

  private var item: Item { entry.item }
  private var catalogue: Catalogue { list.catalogue }
  private var tasks: CueTasks { CueTasks(list: list, entry: entry) }

  /// Nil where nobody but the announcer has to be ready.
  var standby: Cue? {
    let tasks = tasks.standby
    guard !tasks.isEmpty else { return nil }
    return cue(
      list.standby(of: entry),
      .standby,
      catalogue.text(.standbyWords, [.title: item.title]),
      tasks
    )
  }

  /// Nil where one item follows the other at once.
  func turn(from setup: Setup) -> Cue? {
    guard entry.changeover > .zero else { return nil }
    if setup == item.setup {
      return cue(
        entry.start - entry.changeover,
        .turn,
        catalogue[.linkWords],
        tasks.link,
        length: entry.changeover
      )
    }
    let words = catalogue.text(
      .turnWords,
      [
        .value: setup == .start ? "–" : catalogue.name(of: setup),
        .title: catalogue.name(of: item.setup),
      ]
    )
    return cue(
      entry.start - entry.changeover,
      .turn,
      words,
      tasks.turn(from: setup, words),
      length: entry.changeover
    )
  }

  var go: Cue { cue(entry.start, .go, item.title, tasks.go, length: entry.length) }

  /// What ends is a film, a performance, or a break, whose end is called before it comes.
  var end: Cue? {
    switch item.kind {
    case .film: return cue(entry.end, .end, ended, tasks.endOfFilm)
    case .performance: return cue(entry.end, .end, ended, tasks.endOfPerformance)
    case .break:
      return cue(
        CueOffsets.recall(of: entry),
        .recall,
        catalogue.text(.recallWords, [.clock: resumption.description]),
        tasks.recall
      )
    default: return nil
    }
  }

  /// When something begins again after a break.
  private var resumption: ClockTime {
    list.entries.dropFirst(number).first?.start ?? entry.end
  }

  private var ended: String { catalogue.text(.endWords, [.title: item.title]) }

  private func cue(
    _ clock: ClockTime,
    _ signal: Cue.Signal,
    _ words: String,
    _ tasks: [Cue.Task],
    length: Length? = nil
  ) -> Cue {
    let people =
      signal == .go ? item.who : signal == .standby ? list.free(before: entry) : []
    return Cue(
      clock: clock,
      signal: signal,
      number: number,
      item: item,
      length: length,
      words: words,
      people: people,
      tasks: tasks
    )
  }
}
