// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Items take less than the file says they need at the least, down to half of it.
///
/// One lever for each kind of which several items are in the way, as fewer minutes for every talk, and
/// one for each single item. Items of equal minutes in one block only change together.
struct ShorterItems: Lever {
  let key: LeverKey
  let items: [Item]
  let grain: Length
  let most: Int
  let isWholeKind: Bool

  static func levers(_ asked: Set<Requirement>, _ event: Event) -> [any Lever] {
    let asked = event.programme.items.filter { asked.contains(.kept($0.id)) }
    let equal = event.programme.blocks.filter(\.hasEqualMinutes).map { block in
      block.directItems.map(\.id)
    }
    var levers: [any Lever] = []
    var seen: Set<Kind> = []
    for item in asked where seen.insert(item.kind).inserted {
      // Fewer minutes for all of the kind, also for those that are not in this conflict.
      let all = event.programme.items.filter { $0.kind == item.kind }
      if all.count > 1, item.kind != .awards { add(all, isWholeKind: true) }
    }
    for item in asked where item.award == nil && !equal.contains(where: { $0.contains(item.id) }) {
      add([item], isWholeKind: false)
    }
    func add(_ items: [Item], isWholeKind: Bool) {
      let grain = max(1, event.session.grain.seconds)
      let most = items.map { $0.minutes.minimum.seconds / 2 / grain }.max() ?? 0
      guard most > 0 else { return }
      levers.append(
        ShorterItems(
          key: LeverKey.ofMinutes(items[0].kind),
          items: items,
          grain: Length(seconds: grain),
          most: most,
          isWholeKind: isWholeKind
        )
      )
    }
    return levers
  }

  func step(_ amount: Int) -> Repair.Step {
    let changed = items.compactMap { item -> (item: Item, range: LengthRange)? in
      let range = item.minutes
      let off = min(amount, range.minimum.seconds / 2 / grain.seconds) * grain.seconds
      guard off > 0 else { return nil }
      let least = Length(seconds: range.minimum.seconds - off)
      return (
        item,
        LengthRange(minimum: least, preferred: range.preferred, maximum: range.maximum)
      )
    }
    let (items, isWholeKind) = (items, isWholeKind)
    return Repair.Step(key, changed.map { .minutes($0.item.id, $0.range) }) { language in
      let least = language.spoken(changed.map(\.range.minimum).min() ?? .zero)
      let off = language.spoken(
        changed.map { $0.item.minutes.minimum - $0.range.minimum }.max() ?? .zero
      )
      if isWholeKind {
        let kind = language.kind(items[0].kind)
        let lengths = Set(changed.map(\.range.minimum))
        return lengths.count == 1
          ? language.choose(
            vi: "Cho mỗi \(kind) chỉ còn ít nhất \(least) (bớt \(off))",
            en: "Let every \(kind) take \(least) at the least (\(off) less)"
          )
          : language.choose(
            vi: "Bớt đến \(off) ở mỗi \(kind)",
            en: "Take up to \(off) off every \(kind)"
          )
      }
      let name = language.quoted(items[0].title)
      return language.choose(
        vi: "Cho \(name) chỉ còn ít nhất \(least) (bớt \(off))",
        en: "Let \(name) take \(least) at the least (\(off) less)"
      )
    }
  }
}

extension LeverKey {
  fileprivate static func ofMinutes(_ kind: Kind) -> LeverKey {
    switch kind {
    case .salute, .introduction, .speech, .reply, .closing: .salutations
    case .report: .reports
    case .talk: .talks
    case .film: .films
    case .awards: .awards
    case .break: .breaks
    case .performance: .performances
    default: .others
    }
  }
}

extension Language {
  /// One item of a kind, in the middle of a sentence.
  func kind(_ kind: Kind) -> String {
    switch kind {
    case .performance: choose(vi: "tiết mục văn nghệ", en: "performance")
    case .film: choose(vi: "phim", en: "film")
    case .awards: choose(vi: "đợt trao thưởng", en: "award slot")
    case .signing: choose(vi: "phần ký kết", en: "signing")
    case .salute: choose(vi: "nghi thức chào cờ", en: "salute")
    case .break: choose(vi: "lần giải lao", en: "break")
    case .introduction: choose(vi: "phần giới thiệu", en: "introduction")
    case .speech: choose(vi: "bài phát biểu", en: "speech")
    case .talk: choose(vi: "tham luận", en: "talk")
    case .report: choose(vi: "báo cáo", en: "report")
    case .reply: choose(vi: "phần đáp từ", en: "reply")
    case .closing: choose(vi: "phần bế mạc", en: "closing")
    default: choose(vi: "mục", en: "item")
    }
  }
}
