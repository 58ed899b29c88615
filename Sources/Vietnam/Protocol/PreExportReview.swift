// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// What an experienced organiser looks for before a programme is handed out, beyond the rules.
///
/// Runs for the profiles of Vietnam; an order gives more to look at than an event alone.
package struct PreExportReview {
  let event: Event
  let language: Language
  let items: [Item]
  let order: RunningOrder?

  /// Sentences are in `language`.
  package init(_ event: Event, order: RunningOrder? = nil, language: Language) {
    self.event = event
    self.order = order
    self.language = language
    items = order?.placements.compactMap { event.programme[$0.item] } ?? event.programme.items
  }

  /// Empty for an event of no profile of Vietnam.
  package var diagnostics: [Diagnostic] {
    // A profile nobody knows is told by the reader of events.
    guard let profile = ProtocolProfile(of: event), profile != .international else { return [] }
    return slots + presenters + neighbours + ranks + texts + times + leads
  }

  func say(_ vietnamese: String, _ english: String) -> String {
    language == .vietnamese ? vietnamese : english
  }

  func tell(
    _ severity: Diagnostic.Severity,
    _ code: String,
    at place: SourcePlace?,
    _ vietnamese: String,
    _ english: String
  ) -> Diagnostic {
    Diagnostic(severity, code: code, say(vietnamese, english), at: place)
  }

  /// 2, 3: people without an item, items without people.
  private var slots: [Diagnostic] {
    let used = Set(event.programme.items.flatMap(\.who))
    let inTeams = Set(event.teams.values.flatMap(\.self))
    let idle = event.people.filter {
      !used.contains($0.id) && !inTeams.contains($0.id) && $0.standby == nil && $0.rank == nil
        && $0.id != "mc"
    }
    let needsSomeone: Set<Kind> = [
      .performance, .film, .awards, .signing, .speech, .talk, .report, .reply,
    ]
    return idle.map { person in
      tell(
        .note,
        "person-without-item",
        at: person.place,
        "\(person.displayName) có trong danh sách nhưng không có trong mục nào của chương trình",
        "\(person.displayName) is listed but stands in no item of the programme"
      )
    }
      + items.filter { needsSomeone.contains($0.kind) && $0.who.isEmpty }.map { item in
        tell(
          .note,
          "item-without-person",
          at: item.place,
          "“\(item.title)” chưa có người thực hiện",
          "nobody is named for “\(item.title)”"
        )
      }
  }

  /// 7: presenters who receive.
  private var presenters: [Diagnostic] {
    let placements = items.map {
      RunningOrder.Placement(item: $0.id, start: event.session.starts, length: .zero)
    }
    let procession = AwardProcession(order ?? RunningOrder(placements: placements), of: event)
    return procession.batches.filter(\.hasOnlyReceivingPresenters).map { batch in
      let item = event.programme[batch.item]
      return tell(
        .warning,
        "presenter-receives",
        at: item?.place,
        "“\(item?.title ?? "")”, đợt \(batch.number): người trao đều là người nhận",
        "“\(item?.title ?? "")”, group \(batch.number): everyone who presents receives"
      )
    }
  }

  /// 7, 19, 24: what stands next to what; known once there is an order.
  private var neighbours: [Diagnostic] {
    guard order != nil else { return [] }
    return items.indices.dropFirst().compactMap { index in
      let (before, item) = (items[index - 1], items[index])
      if before.kind == .film, item.kind == .film {
        return tell(
          .note,
          "film-after-film",
          at: item.place,
          "“\(item.title)” là phim ngay sau phim “\(before.title)”",
          "“\(item.title)” is a film right after “\(before.title)”"
        )
      }
      let speaking: Set<Kind> = [.speech, .talk, .report, .reply]
      if let person = item.who.first(where: before.who.contains),
        before.kind == .awards && speaking.contains(item.kind)
          || speaking.contains(before.kind) && speaking.contains(item.kind)
      {
        let name = event[person]?.displayName ?? person.rawValue
        return tell(
          .note,
          "back-to-back",
          at: item.place,
          "\(name) phải lên tiếp “\(item.title)” ngay sau “\(before.title)”",
          "\(name) is on again in “\(item.title)” right after “\(before.title)”"
        )
      }
      let forms: Set<Tag> = [
        "tap-the", "ca-nhan", "gia-dinh", "collective", "individual", "household",
      ]
      guard before.kind == .talk, item.kind == .talk,
        let field = item.tags.first(where: { before.tags.contains($0) && !forms.contains($0) })
      else { return nil }
      return tell(
        .note,
        "same-field",
        at: item.place,
        "“\(before.title)” và “\(item.title)” đứng liền nhau, cùng lĩnh vực '\(field)'",
        "“\(before.title)” and “\(item.title)” are neighbours of one field '\(field)'"
      )
    }
  }

  /// 12: the list of people is read as the order of introduction.
  private var ranks: [Diagnostic] {
    let ranked = event.people.filter { $0.rank != nil }
    return ranked.indices.dropFirst().compactMap { index in
      let (before, person) = (ranked[index - 1], ranked[index])
      guard (person.rank ?? 0) < (before.rank ?? 0) else { return nil }
      return tell(
        .note,
        "people-not-by-rank",
        at: person.place,
        "\(person.displayName) (cấp \(person.rank ?? 0)) ghi sau \(before.displayName) (cấp \(before.rank ?? 0)); kịch bản giới thiệu theo cấp",
        "\(person.displayName) (rank \(person.rank ?? 0)) is written after \(before.displayName) (rank \(before.rank ?? 0)); the script introduces by rank"
      )
    }
  }

  /// 25: one milestone twice, each with its own day.
  private var leads: [Diagnostic] {
    var seen: Set<String> = []
    return event.milestones.compactMap { milestone in
      guard !milestone.title.isEmpty, !seen.insert(milestone.title.foldedName).inserted else {
        return nil
      }
      return tell(
        .note,
        "two-leads",
        at: nil,
        "việc “\(milestone.title)” ghi hai lần trong milestones",
        "the task “\(milestone.title)” stands twice in milestones"
      )
    }
  }
}
