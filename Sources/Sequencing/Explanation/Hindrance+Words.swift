// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

extension Hindrance {
  /// What is in the way, in clauses that can stand in a list; items by their sum where they are many.
  package func clauses(_ language: Language) -> [String] {
    let kept = requirements.compactMap { requirement -> Item? in
      if case .kept(let id) = requirement { event.programme[id] } else { nil }
    }
    let others = requirements.filter { if case .kept = $0 { false } else { true } }
    let isOfTime = !others.allSatisfy { $0.isOfOrder(in: event) }
    return others.map { $0.words(in: event, language) }
      + (kept.count > Self.mostNamed
        ? [together(kept, isOfTime, language)] : kept.map { alone($0, isOfTime, language) })
      + (isIrreducible ? [] : [remark(language)])
  }

  private func remark(_ language: Language) -> String {
    requirements.isEmpty
      ? language.choose(
        vi: "mọi điều đã đặt ra cộng lại không còn chỗ; chưa tách được điều nào quyết định",
        en: "all that is asked together leaves no room; what decides it was not found"
      )
      : language.choose(
        vi: "có thể không phải điều nào ở đây cũng cần",
        en: "perhaps not every one of these is needed for it"
      )
  }

  /// Past so many, items are told together.
  private static let mostNamed = 3

  /// An item whose minutes matter, or only that it is there.
  private func alone(_ item: Item, _ isOfTime: Bool, _ language: Language) -> String {
    if isOfTime { return Requirement.kept(item.id).words(in: event, language) }
    let name = language.quoted(item.title)
    return language.choose(vi: "\(name) phải có", en: "\(name) has to be there")
  }

  private func together(_ items: [Item], _ isOfTime: Bool, _ language: Language) -> String {
    let least = items.reduce(Length.zero) { $0 + $1.minutes.minimum }
    let first = language.quoted(items.first?.title ?? "")
    let last = language.quoted(items.last?.title ?? "")
    let there = language.choose(
      vi: "\(items.count) mục phải có, từ \(first) đến \(last)",
      en: "\(items.count) items have to be there, from \(first) to \(last)"
    )
    guard isOfTime else { return there }
    return there
      + language.choose(
        vi: ", cộng lại ít nhất \(language.spoken(least))",
        en: ", \(language.spoken(least)) together at the least"
      )
  }
}

extension Requirement {
  /// Whether it is about what stands before and beside what, not about minutes.
  fileprivate func isOfOrder(in event: Event) -> Bool {
    switch self {
    case .kept, .listed, .together, .forbiddenChangeover: true
    case .rule(let index):
      switch event.rules[index].statement {
      case .before(_, gap: nil), .adjacent, .apart(_, .items), .together, .first, .last, .choose:
        true
      default: false
      }
    default: false
    }
  }
}
