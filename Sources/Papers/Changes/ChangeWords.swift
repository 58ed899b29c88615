// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// What is different in one line of a running order, in words.
struct ChangeWords {
  let event: Event
  let order: RunningOrder
  let earlier: EarlierPlan
  let catalogue: Catalogue

  /// As it is called now, else as it was.
  func title(of item: ItemID) -> String {
    event.programme[item]?.title ?? earlier.lines[item]?.title ?? item.rawValue
  }

  func sentence(_ change: PlanChange) -> String {
    let text = change.kinds.compactMap { words($0, change) }.joined(separator: "; ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private func words(_ kind: PlanChange.Kind, _ change: PlanChange) -> String? {
    switch kind {
    case .removed: return catalogue[.removed]
    case .dropped: return catalogue[.dropped]
    case .added: return catalogue[.added]
    case .moved: return place(of: change.item)
    case .shortened: return lengths(.shortened, change)
    case .lengthened: return lengths(.lengthened, change)
    case .retimed: return delay(change)
    case .renamed:
      return catalogue.text(.renamed, [.title: earlier.lines[change.item]?.title ?? ""])
    case .recast: return catalogue.text(.recast, [.title: cast(of: change.item)])
    }
  }

  private func place(of item: ItemID) -> String {
    let index = order.placements.firstIndex { $0.item == item } ?? 0
    if index == 0 { return catalogue[.movedToHead] }
    return catalogue.text(.movedAfter, [.title: title(of: order.placements[index - 1].item)])
  }

  private func lengths(_ label: ChangesLabel, _ change: PlanChange) -> String? {
    guard let before = change.before?.length, let now = change.now?.length else { return nil }
    return catalogue.text(
      label,
      [.value: catalogue.words(before), .count: catalogue.words(now)]
    )
  }

  /// How much earlier or later it starts; nil for a line of which only the end is another.
  private func delay(_ change: PlanChange) -> String? {
    guard let before = change.before?.start, let now = change.now?.start, before != now else {
      return nil
    }
    return now < before
      ? catalogue.text(.earlier, [.count: catalogue.words(before - now)])
      : catalogue.text(.later, [.count: catalogue.words(now - before)])
  }

  private func cast(of item: ItemID) -> String {
    let names = event.programme[item]?.who.map { event[$0]?.displayName ?? $0.rawValue } ?? []
    return names.isEmpty ? catalogue[.nobody] : names.joined(separator: ", ")
  }
}
