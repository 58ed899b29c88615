// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Vietnam

/// What each team does at the moments of one item, by the kind of the item.
///
/// Teams are those of domain fact §3.2.3; what the event notes for a team is added to what the team
/// does when the item begins.
struct CueTasks {
  let list: CueList
  let entry: Timetable.Entry

  private var item: Item { entry.item }
  private var catalogue: Catalogue { list.catalogue }
  private var people: String { list.names(item.who) }
  private var isSpoken: Bool { item.setup == .lectern && item.kind != .performance }
  private var isOthers: Bool { !list.isAnnouncers(item) }

  private func task(
    _ crew: Crew,
    _ words: CueLabel,
    _ place: CueLabel? = nil,
    of people: String? = nil
  ) -> Cue.Task {
    Cue.Task(
      crew: crew,
      words: catalogue.text(
        words,
        [
          .parts: people ?? self.people, .title: item.title, .value: groups,
          .clock: entry.end.description,
          .tags: trays,
        ]
      ),
      place: place
    )
  }

  /// Nobody is told who is still on the stage.
  var standby: [Cue.Task] {
    let free = list.free(before: entry)
    let people = list.names(free)
    let isReachable = !free.isEmpty
    switch item.kind {
    case .performance:
      let act = item.who.isEmpty ? task(.performance, .readyAct, .placeWings) : nil
      let performers =
        isReachable ? task(.performance, .readyPerformers, .placeWings, of: people) : nil
      return [task(.soundAndLight, .readyMusic, .placeDesk), act, performers].compactMap(\.self)
    case .film:
      return [
        task(.soundAndLight, .readyFilmSound, .placeDesk), task(.screen, .readyFilm, .placeDesk),
      ]
    case .awards:
      return (isReachable ? [task(.ushers, .readyPresenters, .placeFrontRow, of: people)] : [])
        + [task(.awards, item.award == nil ? .readyRecipients : .readyGroups, .placeWings)]
    case .signing: return [task(.ushers, .readySigning, .placeWings)]
    case .salute: return [task(.soundAndLight, .readyAnthem, .placeDesk)]
    case .break: return [task(.reception, .readyRefreshments, .placeFoyer)]
    default:
      return isOthers && isReachable
        ? [task(.ushers, .readySpeaker, .placeFrontRow, of: people)] : []
    }
  }

  /// One item makes room for the next, and the stage stays as it is.
  var link: [Cue.Task] { [task(.announcing, .doLink, .placeStage)] }

  func turn(from setup: Setup, _ words: String) -> [Cue.Task] {
    var tasks = [Cue.Task(crew: .ushers, words: words, place: .placeStage)]
    tasks.append(
      Cue.Task(
        crew: .soundAndLight,
        words: catalogue.text(.doTurnSound, [.title: catalogue.name(of: item.setup)]),
        place: .placeDesk
      )
    )
    if setup == .performance { tasks.append(task(.performance, .doStrike, .placeStage)) }
    if item.setup == .performance { tasks.append(task(.performance, .doSet, .placeStage)) }
    return tasks
  }

  var go: [Cue.Task] {
    let tasks = [announcing] + ushers + awards + technical + performance + reception + press
    return withNotes(tasks)
  }

  var endOfFilm: [Cue.Task] { [task(.soundAndLight, .doLightsUp, .placeDesk)] }
  var endOfPerformance: [Cue.Task] { [task(.performance, .doLeaveStage, .placeWings)] }
  var recall: [Cue.Task] {
    [
      task(.announcing, .doRecall, .placeStage), task(.reception, .doCallIn, .placeFoyer),
      task(.security, .doWatchDoors, .placeDoors),
    ]
  }

  private var announcing: Cue.Task {
    if item.kind == .break { return task(.announcing, .doAnnounceBreak, .placeStage) }
    if !isOthers, isSpoken || item.kind == .salute {
      return task(.announcing, .doLead, .placeStage)
    }
    return task(
      .announcing,
      isOthers && isSpoken ? .doInvite : .doIntroduce,
      .placeStage
    )
  }

  private var ushers: [Cue.Task] {
    switch item.kind {
    case .awards:
      [task(.ushers, item.who.isEmpty ? .doCarryTrays : .doLeadPresenters, .placeStage)]
    case .signing: [task(.ushers, .doLeadSignatories, .placeStage)]
    default: isSpoken && isOthers ? [task(.ushers, .doLeadSpeaker, .placeStage)] : []
    }
  }

  private var awards: [Cue.Task] {
    guard item.kind == .awards else { return [] }
    return [task(.awards, item.award == nil ? .doSendRecipients : .doSendGroups, .placeWings)]
  }

  private var technical: [Cue.Task] {
    let (sound, screen): (CueLabel, CueLabel)
    switch item.kind {
    case .performance: (sound, screen) = (.doPerformanceSound, .showAct)
    case .film: (sound, screen) = (.doFilmSound, .showFilm)
    case .awards: (sound, screen) = (.doAwardSound, .showAwards)
    case .signing: (sound, screen) = (.doSigningSound, .showTitle)
    case .salute: (sound, screen) = (.doAnthem, .showTitle)
    case .break: (sound, screen) = (.doBreakSound, .showBreak)
    default:
      guard isSpoken else { return [] }
      (sound, screen) = (.doLecternSound, isOthers ? .showSpeaker : .showTitle)
    }
    return [task(.soundAndLight, sound, .placeDesk), task(.screen, screen, .placeDesk)]
  }

  private var performance: [Cue.Task] {
    guard item.kind == .performance else { return [] }
    return [task(.performance, item.who.isEmpty ? .doAct : .doPerform, .placeStage)]
  }

  private var reception: [Cue.Task] {
    guard item.kind == .break else { return [] }
    return [task(.reception, .doServe, .placeFoyer), task(.security, .doWatchDoors, .placeDoors)]
  }

  private var press: [Cue.Task] {
    switch item.kind {
    case .awards: return [task(.press, .doPhotographAwards, .placeHall)]
    case .signing: return [task(.press, .doPhotographSigning, .placeHall)]
    default:
      let isRanked = item.who.contains { list.event[$0]?.rank != nil }
      return isSpoken && isRanked ? [task(.press, .doPhotographSpeaker, .placeHall)] : []
    }
  }

  private func withNotes(_ tasks: [Cue.Task]) -> [Cue.Task] {
    tasks
      + item.notes.sorted { $0.key < $1.key }.filter { !$0.value.isEmpty }
      .map { team, note in Cue.Task(crew: Crew(team), words: note, place: nil) }
  }

  /// How many go up together: `6 + 6`.
  private var groups: String {
    list.procession.batches(of: item.id).map { String($0.count) }.joined(separator: " + ")
  }

  /// The trays of the slot: `3`, `3–5`.
  private var trays: String {
    let batches = list.procession.batches(of: item.id)
    guard let first = batches.first, let last = batches.last else { return "–" }
    let end = last.firstTray + last.trays - 1
    return first.firstTray == end ? String(end) : "\(first.firstTray)–\(end)"
  }
}
