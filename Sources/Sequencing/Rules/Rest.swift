// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// A person has so many minutes between one of their items and the next.
///
///     start[j] − end[i] ≥ n when first[i,j] = 1, else start[i] − end[j] ≥ n
///
/// for any two items i and j of the person. Soft, it costs the missing minutes over all pairs.
struct Rest: DeclaredRule {
  static let identifier: RuleIdentifier = "rest"
  static let source = "rules: rest"

  static func summary(in language: Language) -> String {
    language.choose(
      vi: "Một người được nghỉ ít nhất chừng ấy phút giữa hai mục liên tiếp của mình.",
      en: "A person has at least so many minutes between one of their items and the next."
    )
  }

  static func shortfall(in language: Language) -> String {
    language.choose(
      vi: "Số phút nghỉ còn thiếu, tính cho mọi cặp mục của từng người.",
      en: "The minutes of rest that are missing, over all pairs of items of each person."
    )
  }

  static func instances(in event: Event) -> [any Rule] { binding(in: event) }

  static func instances(of declaration: RuleDeclaration, in event: Event) -> [any Rule] {
    guard case .rest(let person, let least) = declaration.statement
    else { return [] }
    return event.people.filter { person == nil || $0.id == person }.map { person in
      Rest(
        person: person,
        items: event.items(of: .person(person.id)),
        least: least,
        place: declaration.place
      )
    }
  }

  let person: Person
  let items: [Item]
  let least: Length
  let place: SourcePlace?

  func state(for problem: Problem, in facts: inout Facts) {
    guard items.count > 1 else { return }
    facts.separations.append(
      Facts.Separation(items: problem.indices(of: items.map(\.id)), least: steps(of: problem))
    )
  }

  func addRows(to model: inout PositionModel) {
    let members = model.problem.indices(of: items.map(\.id))
    let least = steps(of: model.problem)
    for (place, i) in members.enumerated() {
      for j in members.dropFirst(place + 1) {
        model.addSeparation(identifier, i, j, least: least)
      }
    }
  }

  func violations(in order: PlacedOrder) -> [Violation] {
    let kept = order.kept(items)
    let pairs = kept.enumerated().flatMap { place, one in
      kept.dropFirst(place + 1).map { (one, $0) }
    }
    return pairs.compactMap { one, next in
      let rest = next.start - one.end
      guard rest < least else { return nil }
      let facts = Breach(
        who: person.displayName,
        earlier: order.title(of: one.item),
        later: order.title(of: next.item),
        rest: rest,
        least: least
      )
      return Violation(
        self,
        items: [one.item, next.item],
        facts: facts,
        by: .time(least - rest)
      )
    }
  }

  private func steps(of problem: Problem) -> Steps {
    least.seconds.roundedUp(to: problem.grainInSeconds)
  }
}

extension Rest {
  fileprivate struct Breach: ViolationFacts {
    let who: String
    let earlier: String
    let later: String
    /// Negative when the two overlap.
    let rest: Length
    let least: Length

    func words(in language: Language) -> Words {
      let (first, second) = (language.quoted(earlier), language.quoted(later))
      let need = language.spoken(least)
      let missing = language.spoken(least - rest)
      let has = language.spoken(max(.zero, rest))
      return language.words(
        vi: Words(
          "\(who) chỉ được nghỉ \(has) giữa \(first) và \(second); phải được ít nhất \(need)",
          remedy: "Lùi \(second) thêm \(missing)"
        ),
        en: Words(
          "\(who) has \(has) of rest between \(first) and \(second), and needs at least \(need)",
          remedy: "Start \(second) \(missing) later"
        )
      )
    }
  }
}
