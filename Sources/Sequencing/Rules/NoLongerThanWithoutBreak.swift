// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// From the first start, or the end of a break, to the next break or the finish is at most so long.
///
///     since[1] ≤ start[1],  since[p+1] ≤ since[p] + M · break[p]
///     since[p+1] ≤ start[p] + length[p] + M (1 − break[p])
///     start[p] − since[p] ≤ most + M (1 − break[p]),  finish − since[n+1] ≤ most
///
/// break[p] is the sum of at[i,p] over the breaks i, M the session's length. Soft, it costs the
/// minutes over, over all stretches.
struct NoLongerThanWithoutBreak: DeclaredRule {
  static let identifier: RuleIdentifier = "no-longer-than-without-break"
  static let source = "rules: no_longer_than_without_break"

  static func summary(in language: Language) -> String {
    language.choose(
      vi:
        "Từ lúc bắt đầu hoặc hết giờ giải lao đến giờ giải lao sau hoặc lúc kết thúc không quá chừng ấy phút.",
      en:
        "From the first start or a break's end to the next break or the finish is at most so long."
    )
  }

  static func shortfall(in language: Language) -> String {
    language.choose(
      vi: "Số phút vượt quá, tính cho từng đoạn không có giải lao.",
      en: "The minutes over, in each stretch without a break."
    )
  }

  static func instances(in event: Event) -> [any Rule] { binding(in: event) }

  static func instances(of declaration: RuleDeclaration, in event: Event) -> [any Rule] {
    guard case .noLongerThanWithoutBreak(let most) = declaration.statement
    else { return [] }
    return [NoLongerThanWithoutBreak(most: most, id: declaration.id, place: declaration.place)]
  }

  let most: Length
  let id: RuleID?
  let place: SourcePlace?

  func state(for problem: Problem, in facts: inout Facts) {
    facts.stretches.append(
      Facts.Stretch(breaks: Self.breaks(of: problem), most: steps(of: problem))
    )
  }

  func addRows(to model: inout PositionModel) {
    let breaks = Self.breaks(of: model.problem)
    let horizon = Double(model.problem.horizon)
    let most = Double(steps(of: model.problem))
    let label = id?.rawValue ?? ""
    var since = addSince(1, breaks, to: &model)
    model.addRow(identifier, [label, "1"], since - model.start(at: 1), upper: 0)
    for position in model.positions {
      let isBreak = breaks.reduce(LinearExpression.zero) { $0 + model.at($1, position) }
      let isNone = LinearExpression(constant: 1) - isBreak
      let next = addSince(position + 1, breaks, to: &model)
      let end = model.start(at: position) + model.length(at: position)
      let over = model.slack(identifier, [label, "\(position)"], .steps) { order in
        guard position <= order.sequence.count else { return 0 }
        let item = order.sequence[position - 1]
        guard breaks.contains(item) else { return 0 }
        return max(0, order.starts[item] - Self.since(position, breaks, in: order) - most)
      }
      model.addRow(
        identifier,
        [label, "\(position)", "break"],
        model.start(at: position) - since - max(0, horizon - most) * isNone - over,
        upper: most
      )
      model.addRow(
        identifier,
        [label, "\(position + 1)", "lasts"],
        next - since - horizon * isBreak,
        upper: 0
      )
      model.addRow(
        identifier,
        [label, "\(position + 1)", "begins"],
        next - end - horizon * isNone,
        upper: 0
      )
      since = next
    }
    let over = model.slack(identifier, [label, "finish"], .steps) { order in
      max(0, order.finish - Self.since(order.sequence.count + 1, breaks, in: order) - most)
    }
    model.addRow(identifier, [label, "finish"], model.finish - since - over, upper: most)
  }

  private func addSince(
    _ position: Int,
    _ breaks: [Int],
    to model: inout PositionModel
  ) -> LinearExpression {
    let name = [id?.rawValue ?? "", "\(position)"].filter { !$0.isEmpty }.joined(separator: ",")
    return LinearExpression(
      model.addColumn("since[\(name)]", lower: 0, upper: Double(model.problem.horizon)) { order in
        Self.since(position, breaks, in: order)
      }
    )
  }

  /// Since when there was no break before a position.
  private static func since(_ position: Int, _ breaks: [Int], in order: StepOrder) -> Double {
    let before = order.sequence.prefix(position - 1)
    if let pause = before.last(where: breaks.contains) {
      return order.starts[pause] + order.lengths[pause]
    }
    return order.sequence.first.map { order.starts[$0] } ?? order.finish
  }

  func violations(in order: PlacedOrder) -> [Violation] {
    guard let first = order.placements.first, let last = order.placements.last else { return [] }
    var found: [Violation] = []
    var since = first.start
    for placement in order.placements where order.item(placement.item)?.kind == .break {
      if placement.start - since > most {
        found.append(violation(from: since, to: placement.start, at: placement.item))
      }
      since = placement.end
    }
    if order.finish - since > most {
      found.append(violation(from: since, to: order.finish, at: last.item))
    }
    return found
  }

  private func violation(from: ClockTime, to: ClockTime, at item: ItemID) -> Violation {
    Violation(
      self,
      items: [item],
      facts: Breach(from: from, until: to, most: most),
      by: .time(to - from - most)
    )
  }

  private func steps(of problem: Problem) -> Steps {
    most.seconds.roundedDown(to: problem.grainInSeconds)
  }

  private static func breaks(of problem: Problem) -> [Int] {
    problem.indices(of: problem.event.items(of: .kind(.break)).map(\.id))
  }
}

extension NoLongerThanWithoutBreak {
  fileprivate struct Breach: ViolationFacts {
    let from: ClockTime
    let until: ClockTime
    let most: Length

    func words(in language: Language) -> Words {
      let (has, may) = (language.spoken(until - from), language.spoken(most))
      return language.words(
        vi: Words(
          "từ \(from) đến \(until) là \(has) không giải lao; nhiều nhất được \(may)",
          remedy:
            "Cho giải lao chậm nhất lúc \(from + most), hoặc rút ngắn \(language.spoken(until - from - most))"
        ),
        en: Words(
          "from \(from) to \(until) there are \(has) without a break, and at most \(may) are allowed",
          remedy:
            "Put a break in by \(from + most), or take out \(language.spoken(until - from - most))"
        )
      )
    }
  }
}
