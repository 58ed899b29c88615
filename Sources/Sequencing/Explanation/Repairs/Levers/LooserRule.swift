// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// A rule asks for less, where it has a number, or does not bind at all.
struct LooserRule: Lever {
  let key = LeverKey.rules
  let index: Int
  let most: Int
  private let grain: Length
  private let clause: @Sendable (Language) -> String
  private let looser:
    @Sendable (Int) -> (RuleDeclaration.Statement, @Sendable (Language) -> String)?

  static func levers(_ asked: Set<Requirement>, _ event: Event) -> [any Lever] {
    event.rules.indices.filter { asked.contains(.rule($0)) }.flatMap { index -> [any Lever] in
      let rule = event.rules[index]
      let gone = LooserRule(index, most: 1, rule, event) { _ in nil }
      return numbered(index, rule, event).map { [$0, gone] } ?? [gone]
    }
  }

  private init(
    _ index: Int,
    most: Int,
    _ rule: RuleDeclaration,
    _ event: Event,
    _ looser:
      @escaping @Sendable (Int) -> (
        RuleDeclaration.Statement, @Sendable (Language) -> String
      )?
  ) {
    self.index = index
    self.most = most
    self.looser = looser
    grain = event.session.grain
    clause = { rule.words(in: event, $0) }
  }

  func step(_ amount: Int) -> Repair.Step {
    let clause = clause
    if let (statement, words) = looser(amount) {
      return Repair.Step(key, [.rule(index, statement)]) { language in
        language.choose(
          vi: "Nới quy tắc “\(clause(language))”: \(words(language))",
          en: "Loosen the rule “\(clause(language))”: \(words(language))"
        )
      }
    }
    return Repair.Step(key, [.rule(index, nil)]) { language in
      language.choose(
        vi: "Bỏ quy tắc “\(clause(language))”",
        en: "Give up the rule “\(clause(language))”"
      )
    }
  }

  /// The same rule with a smaller or larger number; nil for one without.
  private static func numbered(_ index: Int, _ rule: RuleDeclaration, _ event: Event) -> LooserRule?
  {
    let grain = max(1, event.session.grain.seconds)
    @Sendable func minutes(_ amount: Int) -> Length { Length(seconds: amount * grain) }
    @Sendable func spoken(_ length: Length) -> @Sendable (Language) -> String {
      { $0.choose(vi: "còn \($0.spoken(length))", en: "\($0.spoken(length)) instead") }
    }
    switch rule.statement {
    case .apart(let selection, .items(let count)) where count > 1:
      return LooserRule(index, most: count - 1, rule, event) { amount in
        let left = count - amount
        return (
          .apart(selection, .items(left)),
          { $0.choose(vi: "còn \(left) mục", en: "\(left) instead") }
        )
      }
    case .apart(let selection, .minutes(let length)) where length.seconds > grain:
      return LooserRule(index, most: length.seconds / grain - 1, rule, event) { amount in
        let left = length - minutes(amount)
        return (.apart(selection, .minutes(left)), spoken(left))
      }
    case .rest(let person, let length) where length.seconds > grain:
      return LooserRule(index, most: length.seconds / grain - 1, rule, event) { amount in
        let left = length - minutes(amount)
        return (.rest(person, left), spoken(left))
      }
    case .atMost(let length, let selection):
      return LooserRule(index, most: 3600 / grain, rule, event) { amount in
        let wider = length + minutes(amount)
        return (
          .atMost(wider, selection),
          { $0.choose(vi: "đến \($0.spoken(wider))", en: "up to \($0.spoken(wider))") }
        )
      }
    case .noLongerThanWithoutBreak(let length):
      return LooserRule(index, most: 3600 / grain, rule, event) { amount in
        let wider = length + minutes(amount)
        return (
          .noLongerThanWithoutBreak(wider),
          { $0.choose(vi: "đến \($0.spoken(wider))", en: "up to \($0.spoken(wider))") }
        )
      }
    case .before(let chain, let gap?):
      return LooserRule(index, most: 3600 / grain, rule, event) { amount in
        let by = minutes(amount)
        var wider = gap
        wider.least = gap.least.map { max(.zero, $0 - by) }
        wider.most = gap.most.map { $0 + by }
        return (
          .before(chain, gap: wider),
          {
            $0.choose(
              vi: "khoảng cách nới thêm \($0.spoken(by))",
              en: "the time between may be off by \($0.spoken(by))"
            )
          }
        )
      }
    default: return nil
    }
  }
}
