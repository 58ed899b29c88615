// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// Each item is as long as its range of minutes allows, in whole steps of the grain.
///
///     length[i] = preferred · kept[i] − under[i] + over[i],  under[i], over[i] whole
///     under[i,p] ≤ (preferred − shortest) · at[i,p],  over[i,p] ≤ (longest − preferred) · at[i,p]
struct ItemLengths: Rule {
  static let identifier: RuleIdentifier = "item-lengths"
  static let source = "minutes"

  static func summary(in language: Language) -> String {
    language.choose(
      vi: "Mỗi mục dài trong khoảng phút của nó, theo bước thời gian của phiên.",
      en: "Each item is as long as its range of minutes allows, in whole steps of the grain."
    )
  }

  static func instances(in event: Event) -> [any Rule] {
    event.programme.items.map(ItemLengths.init)
  }

  let item: Item
  var place: SourcePlace? { item.place }

  func state(for problem: Problem, in facts: inout Facts) {}

  func addRows(to model: inout PositionModel) {
    guard let index = model.problem.index(of: item.id) else { return }
    let entry = model.problem.entries[index]
    for position in model.positions(of: index) {
      if let under = model.under(index, at: position) {
        model.addRow(
          identifier,
          [item.id.rawValue, "under", "\(position)"],
          under - Double(entry.preferred - entry.shortest) * model.at(index, position),
          upper: 0
        )
      }
      if let over = model.over(index, at: position) {
        model.addRow(
          identifier,
          [item.id.rawValue, "over", "\(position)"],
          over - Double(entry.longest - entry.preferred) * model.at(index, position),
          upper: 0
        )
      }
    }
  }

  func violations(in order: PlacedOrder) -> [Violation] {
    guard let placement = order.placement(of: item.id) else { return [] }
    let grain = order.event.session.grain
    let isOnGrain =
      placement.length.isMultiple(of: grain)
      && (placement.start - order.event.session.starts).isMultiple(of: grain)
    if item.minutes.contains(placement.length), isOnGrain { return [] }
    let facts = Breach(
      title: item.title,
      start: placement.start,
      length: placement.length,
      range: item.minutes,
      grain: isOnGrain ? nil : grain
    )
    return [Violation(self, items: [item.id], facts: facts)]
  }
}

extension ItemLengths {
  fileprivate struct Breach: ViolationFacts {
    let title: String
    let start: ClockTime
    let length: Length
    let range: LengthRange
    /// Present when the item is off the grain.
    let grain: Length?

    func words(in language: Language) -> Words {
      let name = language.quoted(title)
      let has = language.spoken(length)
      if let grain {
        let step = language.spoken(grain)
        return language.words(
          vi: Words(
            "\(name) bắt đầu lúc \(start) và dài \(has), không theo bước \(step)",
            remedy: "Làm tròn giờ bắt đầu và thời lượng theo bước \(step)"
          ),
          en: Words(
            "\(name) starts at \(start) and takes \(has), which is off the step of \(step)",
            remedy: "Round its start and its length to steps of \(step)"
          )
        )
      }
      if length < range.minimum {
        let least = language.spoken(range.minimum)
        let missing = language.spoken(range.minimum - length)
        return language.words(
          vi: Words(
            "\(name) dài \(has), cần ít nhất \(least)",
            remedy: "Kéo dài thêm \(missing)"
          ),
          en: Words(
            "\(name) takes \(has), and needs at least \(least)",
            remedy: "Give it \(missing) more"
          )
        )
      }
      let most = language.spoken(range.maximum)
      let over = language.spoken(length - range.maximum)
      return language.words(
        vi: Words("\(name) dài \(has), nhiều nhất được \(most)", remedy: "Rút ngắn \(over)"),
        en: Words(
          "\(name) takes \(has), and may take at most \(most)",
          remedy: "Shorten it by \(over)"
        )
      )
    }
  }
}
