// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// Any two of the items are kept apart, by items between them or by minutes.
///
///     Σᵢ at[i,p] + … + at[i,p+n] ≤ 1                             n items between, each position p
///     start[j] − end[i] ≥ n when first[i,j] = 1, else start[i] − end[j] ≥ n     n minutes
///
/// Any kept item counts between them, a break too. Soft, it costs the missing items or minutes, over
/// all pairs; for items that is Σ_p Cₚ (Cₚ − 1) / 2, Cₚ being the left side of the row.
struct Apart: DeclaredRule {
  static let identifier: RuleIdentifier = "apart"
  static let source = "rules: apart"

  static func summary(in language: Language) -> String {
    language.choose(
      vi: "Giữa hai mục bất kỳ trong nhóm có ít nhất chừng ấy mục, hoặc chừng ấy phút.",
      en: "Any two of the items have at least so many items, or so many minutes, between them."
    )
  }

  static func shortfall(in language: Language) -> String {
    language.choose(
      vi: "Số mục, hoặc số phút, còn thiếu ở giữa, tính cho mọi cặp.",
      en: "The items, or the minutes, that are missing between, over all pairs."
    )
  }

  static func instances(in event: Event) -> [any Rule] { binding(in: event) }

  static func instances(of declaration: RuleDeclaration, in event: Event) -> [any Rule] {
    guard case .apart(let selection, let separation) = declaration.statement
    else { return [] }
    return [
      Apart(
        items: event.items(of: selection),
        separation: separation,
        id: declaration.id,
        place: declaration.place
      )
    ]
  }

  let items: [Item]
  let separation: RuleDeclaration.Separation
  let id: RuleID?
  let place: SourcePlace?

  func state(for problem: Problem, in facts: inout Facts) {
    let members = problem.indices(of: items.map(\.id))
    switch separation {
    case .items(let count):
      facts.spacings.append(Facts.Spacing(items: members, itemsBetween: count))
    case .minutes(let length):
      facts.separations.append(
        Facts.Separation(
          items: members,
          least: length.seconds.roundedUp(to: problem.grainInSeconds)
        )
      )
    }
  }

  func addRows(to model: inout PositionModel) {
    let members = model.problem.indices(of: items.map(\.id))
    switch separation {
    case .items(let count):
      addSpacing(of: members, itemsBetween: count, to: &model)
    case .minutes(let length):
      let least = length.seconds.roundedUp(to: model.problem.grainInSeconds)
      for (place, i) in members.enumerated() {
        for j in members.dropFirst(place + 1) {
          model.addSeparation(identifier, i, j, least: least)
        }
      }
    }
  }

  private func addSpacing(of members: [Int], itemsBetween: Int, to model: inout PositionModel) {
    guard itemsBetween > 0, members.count > 1 else { return }
    // A pair is in as many of the windows as items are missing between, when all windows count.
    let windows =
      model.givesWay
      ? (1 - itemsBetween)...model.problem.count
      : 1...max(1, model.problem.count - itemsBetween)
    for position in windows {
      var crowd = LinearExpression.zero
      let until = min(model.problem.count, position + itemsBetween)
      for member in members {
        crowd += model.done(member, until) - model.done(member, position - 1)
      }
      let labels = [id?.rawValue ?? "", "\(position)"]
      let pairs = model.slack(identifier, labels, .count) { order in
        let crowd = members.count { (max(1, position)...until).contains(order.positions[$0]) }
        return Double(crowd * (crowd - 1) / 2)
      }
      model.addRow(identifier, labels, crowd - pairs, upper: 1)
      guard model.givesWay else { continue }
      // The pairs of a crowd k are at least m k − m (m + 1) / 2, and just that for m = k and k − 1.
      for m in 2..<max(2, min(members.count, until - max(0, position - 1))) {
        model.addRow(
          identifier,
          labels + ["\(m)"],
          Double(m) * crowd - pairs,
          upper: Double(m * (m + 1) / 2)
        )
      }
    }
  }

  func violations(in order: PlacedOrder) -> [Violation] {
    let kept = order.kept(items)
    var found: [Violation] = []
    for (place, first) in kept.enumerated() {
      for second in kept.dropFirst(place + 1) {
        guard let fault = fault(first, second, in: order) else { continue }
        let facts = Breach(
          first: order.title(of: first.item),
          second: order.title(of: second.item),
          fault: fault
        )
        found.append(
          Violation(self, items: [first.item, second.item], facts: facts, by: fault.shortfall)
        )
      }
    }
    return found
  }

  private func fault(
    _ first: RunningOrder.Placement,
    _ second: RunningOrder.Placement,
    in order: PlacedOrder
  ) -> Breach.Fault? {
    switch separation {
    case .items(let count):
      guard let i = order.position(of: first.item), let j = order.position(of: second.item) else {
        return nil
      }
      return j - i - 1 < count ? .items(j - i - 1, least: count) : nil
    case .minutes(let least):
      let distance = second.start - first.end
      return distance < least ? .minutes(distance, least: least) : nil
    }
  }
}

extension Apart {
  fileprivate struct Breach: ViolationFacts {
    enum Fault {
      case items(Int, least: Int)
      case minutes(Length, least: Length)

      var shortfall: Shortfall {
        switch self {
        case .items(let has, let least): .count(least - has)
        case .minutes(let has, let least): .time(least - has)
        }
      }
    }

    let first: String
    let second: String
    let fault: Fault

    func words(in language: Language) -> Words {
      let (one, other) = (language.quoted(first), language.quoted(second))
      switch fault {
      case .items(let has, let least):
        let missing = least - has
        return language.words(
          vi: Words(
            "giữa \(one) và \(other) "
              + (has == 0 ? "không có mục nào" : "chỉ có \(has) mục")
              + "; cần ít nhất \(least)",
            remedy: has == 0
              ? "Đặt \(missing) mục khác vào giữa" : "Đặt thêm \(missing) mục vào giữa"
          ),
          en: Words(
            "\(one) and \(other) have "
              + (has == 0 ? "no item" : has == 1 ? "only 1 item" : "only \(has) items")
              + " between them, and need at least \(least)",
            remedy: "Put \(missing)" + (has == 0 ? "" : " more")
              + (missing == 1 ? " item" : " items") + " between them"
          )
        )
      case .minutes(let has, let least):
        let (size, need) = (language.spoken(has), language.spoken(least))
        let short = language.spoken(least - has)
        return language.words(
          vi: Words(
            "\(one) và \(other) "
              + (has < .zero ? "chồng lên nhau \(size)" : "chỉ cách nhau \(size)")
              + "; phải cách ít nhất \(need)",
            remedy: "Tách xa thêm \(short)"
          ),
          en: Words(
            "\(one) and \(other) " + (has < .zero ? "overlap by \(size)" : "are \(size) apart")
              + ", and need at least \(need)",
            remedy: "Move them \(short) further apart"
          )
        )
      }
    }
  }
}
