// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// Every kept item of the chain stands before every later kept one, with the gap asked for.
///
///     done[j,p] ≤ done[i,p−1] + 1 − kept[i]                       for i before j in the chain
///     least ≤ start[j] − end[i] ≤ most     when both are kept and none between them is
///
/// A block stands for each of its items. The gap includes the changeover. Soft, it costs the pairs
/// in reverse order, and the minutes by which a gap is missed; a reversed pair misses a least gap by
/// that gap and by how far it is reversed.
struct Before: DeclaredRule {
  static let identifier: RuleIdentifier = "before"
  static let source = "rules: before"

  static func summary(in language: Language) -> String {
    language.choose(
      vi:
        "Mỗi mục của dãy đứng trước mọi mục sau nó; gap là khoảng cách giữa hai mục kề nhau trong dãy.",
      en:
        "Every kept item of the chain stands before every later one; gap binds neighbours in the chain."
    )
  }

  static func shortfall(in language: Language) -> String {
    language.choose(
      vi:
        "Số cặp đứng ngược thứ tự, và số phút còn thiếu hoặc thừa so với gap; cặp đứng ngược cũng tính số phút còn thiếu.",
      en:
        "The pairs in reverse order, and the minutes by which a gap is missed, that of a reversed pair too."
    )
  }

  static func instances(in event: Event) -> [any Rule] { binding(in: event) }

  static func instances(of declaration: RuleDeclaration, in event: Event) -> [any Rule] {
    guard case .before(let chain, let gap) = declaration.statement
    else { return [] }
    return [
      Before(
        links: chain.map { event.items(of: $0).map(\.id) },
        gap: gap,
        place: declaration.place
      )
    ]
  }

  /// The items of each link of the chain, in its order.
  let links: [[ItemID]]
  let gap: RuleDeclaration.Gap?
  let place: SourcePlace?

  func state(for problem: Problem, in facts: inout Facts) {
    for pair in pairs {
      guard let i = problem.index(of: pair.before), let j = problem.index(of: pair.after) else {
        continue
      }
      facts.precedences.append(Facts.Precedence(before: i, after: j))
      guard let gap, gap.least != nil || gap.most != nil else { continue }
      facts.gaps.append(
        Facts.Gap(
          earlier: i,
          later: j,
          between: problem.indices(of: pair.between),
          least: gap.least.map { $0.seconds.roundedUp(to: problem.grainInSeconds) },
          most: gap.most.map { $0.seconds.roundedDown(to: problem.grainInSeconds) }
        )
      )
    }
  }

  func addRows(to model: inout PositionModel) {
    for pair in pairs {
      guard let i = model.problem.index(of: pair.before),
        let j = model.problem.index(of: pair.after)
      else { continue }
      let reversed = model.slack(identifier, [pair.before.rawValue, pair.after.rawValue], .count) {
        $0.isKept(i) && $0.isKept(j) && $0.positions[j] < $0.positions[i] ? 1 : 0
      }
      model.addPrecedence(identifier, before: i, after: j, slack: reversed)
      addGap(from: i, to: j, between: model.problem.indices(of: pair.between), to: &model)
    }
  }

  private func addGap(from i: Int, to j: Int, between: [Int], to model: inout PositionModel) {
    guard let gap, between.allSatisfy({ model.problem.entries[$0].isOptional }) else { return }
    let problem = model.problem
    let labels = [problem.entries[i].id.rawValue, problem.entries[j].id.rawValue, "gap"]
    // Counts what keeps the gap from binding: 0 when both are kept and none between them is.
    var loose = LinearExpression(constant: 2) - model.kept(i) - model.kept(j)
    for other in between { loose += model.kept(other) }
    let distance = model.start(of: j) - model.end(of: i)
    let missing = { (miss: @escaping @Sendable (Double) -> Double) -> PositionModel.ColumnValue in
      { order in
        guard order.isKept(i), order.isKept(j), !between.contains(where: order.isKept) else {
          return 0
        }
        return max(0, miss(order.starts[j] - order.starts[i] - order.lengths[i]))
      }
    }
    let horizon = Double(problem.horizon)
    if let least = gap.least {
      let steps = Double(least.seconds.roundedUp(to: problem.grainInSeconds))
      let short = model.slack(identifier, labels + ["least"], .steps, value: missing { steps - $0 })
      let reach = max(0, horizon + steps) * loose
      model.addRow(identifier, labels + ["least"], distance + reach + short, lower: steps)
    }
    if let most = gap.most {
      let steps = Double(most.seconds.roundedDown(to: problem.grainInSeconds))
      let long = model.slack(identifier, labels + ["most"], .steps, value: missing { $0 - steps })
      let reach = max(0, horizon - steps) * loose
      model.addRow(identifier, labels + ["most"], distance - reach - long, upper: steps)
    }
  }

  func violations(in order: PlacedOrder) -> [Violation] {
    var found: [Violation] = []
    for pair in pairs {
      guard let first = order.placement(of: pair.before),
        let second = order.placement(of: pair.after),
        let i = order.position(of: pair.before), let j = order.position(of: pair.after)
      else { continue }
      let titles = (order.title(of: pair.before), order.title(of: pair.after))
      let isGapBound = pair.between.allSatisfy { order.position(of: $0) == nil }
      let distance = second.start - first.end
      let short = isGapBound ? max(.zero, (gap?.least ?? distance) - distance) : .zero
      let long = isGapBound ? max(.zero, distance - (gap?.most ?? distance)) : .zero
      if j < i {
        found.append(
          Violation(
            self,
            items: [pair.after, pair.before],
            facts: Breach(earlier: titles.0, later: titles.1, fault: .reversed),
            by: Shortfall(count: 1, time: short + long)
          )
        )
      } else if short > .zero || long > .zero {
        found.append(
          Violation(
            self,
            items: [pair.before, pair.after],
            facts: Breach(
              earlier: titles.0,
              later: titles.1,
              fault: .distance(distance, least: short > .zero ? gap?.least : nil, most: gap?.most)
            ),
            by: .time(short + long)
          )
        )
      }
    }
    return found
  }

  private struct Pair {
    let before: ItemID
    let after: ItemID
    /// The items of the links between the two.
    let between: [ItemID]
  }

  private var pairs: [Pair] {
    var pairs: [Pair] = []
    for first in links.indices {
      for second in links.indices.dropFirst(first + 1) {
        let between = links[(first + 1)..<second].flatMap { $0 }
        for before in links[first] {
          for after in links[second] where before != after {
            pairs.append(Pair(before: before, after: after, between: between))
          }
        }
      }
    }
    return pairs
  }
}

extension Before {
  fileprivate struct Breach: ViolationFacts {
    enum Fault {
      case reversed
      /// The distance is below `least` when that is present, else above `most`.
      case distance(Length, least: Length?, most: Length?)
    }

    let earlier: String
    let later: String
    let fault: Fault

    func words(in language: Language) -> Words {
      let (first, second) = (language.quoted(earlier), language.quoted(later))
      switch fault {
      case .reversed:
        return language.words(
          vi: Words(
            "\(second) đứng trước \(first), trong khi \(first) phải đứng trước",
            remedy: "Đưa \(first) lên trước \(second)"
          ),
          en: Words(
            "\(second) stands before \(first), which has to come first",
            remedy: "Move \(first) to before \(second)"
          )
        )
      case .distance(let distance, let least, let most):
        let size = language.spoken(distance)
        let stands = language.choose(
          vi: "\(second) bắt đầu \(size) "
            + (distance < .zero ? "trước khi \(first) kết thúc" : "sau khi \(first) kết thúc"),
          en: "\(second) starts \(size) "
            + (distance < .zero ? "before \(first) ends" : "after \(first) ends")
        )
        if let least {
          let (need, late) = (language.spoken(least), language.spoken(least - distance))
          return language.words(
            vi: Words("\(stands); phải cách ít nhất \(need)", remedy: "Lùi \(second) thêm \(late)"),
            en: Words(
              "\(stands); the gap has to be at least \(need)",
              remedy: "Start \(second) \(late) later"
            )
          )
        }
        let limit = most ?? distance
        let (allowed, early) = (language.spoken(limit), language.spoken(distance - limit))
        return language.words(
          vi: Words(
            "\(stands); chỉ được cách nhiều nhất \(allowed)",
            remedy: "Đẩy \(second) sớm lên \(early)"
          ),
          en: Words(
            "\(stands); the gap may be at most \(allowed)",
            remedy: "Start \(second) \(early) earlier"
          )
        )
      }
    }
  }
}
