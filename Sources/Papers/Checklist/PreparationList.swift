// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Vietnam

/// What has to be done before the event: the milestones of its file, and what follows from what is in
/// the order, the earliest first.
///
/// Nothing is suggested that a milestone of the file speaks of already. Suggested dates leave the
/// last working days for rehearsal, as the plan of the Lạng Sơn conference does (texts and films four
/// working days before).
struct PreparationList {
  let paper: WorkingPaper

  private var event: Event { paper.event }
  private var catalogue: Catalogue { paper.catalogue }

  var preparations: [Preparation] {
    let planned = event.milestones.map { milestone in
      Preparation(
        title: milestone.title,
        due: milestone.due,
        responsible: catalogue[.organisers],
        isPlanned: true
      )
    }
    let all = planned + suggestions
    return all.enumerated().sorted { left, right in
      (order(of: left.element.due), left.offset) < (order(of: right.element.due), right.offset)
    }.map(\.element)
  }

  /// Days before the event; without a date a working day counts as 7/5 days, for the order alone.
  private func order(of due: Milestone.Due) -> Int {
    if let day = due.date(before: event) { return day.julianDayNumber }
    return switch due {
    case .on(let date): date.julianDayNumber
    case .before(let count, .days): -count
    case .before(let count, .workingDays): -(count * 7 / 5)
    }
  }

  private var suggestions: [Preparation] {
    [
      suggestion(.doInviteGuests, 10, ["giấy mời", "invitation"], catalogue[.organisers]),
      suggestion(.doCollectTalks, 4, ["tham luận", "bài phát biểu", "manuscript", "texts"], talks),
      suggestion(.doCollectFilms, 4, ["phóng sự", "phim", "film"], people(of: .film)),
      suggestion(.doConfirmPeople, 3, ["xác nhận", "confirm"], unconfirmed),
      suggestion(.doPrepareAwards, 3, ["bằng", "khay", "prize", "tray"], name(.awards), .awards),
      suggestion(.doPrepareSigning, 2, ["ký kết", "signed"], name(.ushers), .signing),
      suggestion(.doTestHall, 1, ["âm thanh", "sound"], name(.soundAndLight)),
      suggestion(.doRehearse, 1, ["tổng duyệt", "rehears"], catalogue[.organisers]),
      suggestion(.doPrint, 1, ["in và giao", "print"], catalogue[.organisers]),
    ].compactMap { $0 }
  }

  /// Nil where there is nothing of the sort, or a milestone speaks of it.
  private func suggestion(
    _ label: SheetLabel,
    _ workingDays: Int,
    _ words: [String],
    _ responsible: String,
    _ kind: Kind? = nil
  ) -> Preparation? {
    let isSaid = event.milestones.contains { milestone in
      let title = milestone.title.lowercased()
      return words.contains(where: title.contains)
    }
    if isSaid || responsible.isEmpty { return nil }
    let titles: [String]
    switch label {
    case .doCollectTalks: titles = entries { Self.written.contains($0.kind) }
    case .doCollectFilms: titles = entries { $0.kind == .film }
    case .doConfirmPeople: titles = [unconfirmed]
    default: titles = kind.map { kind in entries { $0.kind == kind } } ?? []
    }
    if kind != nil, titles.isEmpty { return nil }
    return Preparation(
      title: catalogue.text(label, [.parts: titles.joined(separator: "; ")]),
      due: .before(workingDays, .workingDays),
      responsible: label == .doConfirmPeople ? catalogue[.organisers] : responsible,
      isPlanned: false
    )
  }

  private static let written: Set<Kind> = [.talk, .report]

  private func entries(_ isWanted: (Item) -> Bool) -> [String] {
    paper.cues.entries.map(\.item).filter(isWanted).map { "“" + $0.title + "”" }
  }

  private var talks: String { people { Self.written.contains($0.kind) } }
  private func people(of kind: Kind) -> String { people { $0.kind == kind } }

  private func people(_ isWanted: (Item) -> Bool) -> String {
    var seen: [PersonID] = []
    for entry in paper.cues.entries where isWanted(entry.item) {
      seen += entry.item.who.filter { !seen.contains($0) }
    }
    return paper.cues.names(seen)
  }

  /// Everyone the order needs who has not said yes.
  private var unconfirmed: String {
    paper.people.filter { $0.confirmed != true }.map(\.displayName).joined(separator: "; ")
  }

  private func name(_ crew: Crew) -> String {
    let members = event.members(of: crew)
    return members.isEmpty ? crew.name(in: catalogue) : paper.cues.names(members)
  }
}
