// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// In every longest run of neighbouring items of a kind, the minutes are at most so many.
///
///     run[p] ≥ run[p−1] + Σᵢ length of i at p − most · (1 − Σᵢ at[i,p]),  0 ≤ run[p] ≤ most
///
/// over the items i of the kind, or of the tag, for each position p. Soft, it costs the minutes over,
/// over all runs.
struct AtMost: DeclaredRule {
  static let identifier: RuleIdentifier = "at-most"
  static let source = "rules: at_most"

  static func summary(in language: Language) -> String {
    language.choose(
      vi: "Các mục cùng loại đứng liền nhau có tổng số phút không quá mức đã cho.",
      en: "In every longest run of neighbouring items of a kind, the minutes are at most so many."
    )
  }

  static func shortfall(in language: Language) -> String {
    language.choose(
      vi: "Số phút vượt quá, tính cho từng dãy mục liền nhau.",
      en: "The minutes over, in each run."
    )
  }

  static func instances(in event: Event) -> [any Rule] { binding(in: event) }

  static func instances(of declaration: RuleDeclaration, in event: Event) -> [any Rule] {
    guard case .atMost(let most, let selection) = declaration.statement
    else { return [] }
    return [
      AtMost(
        items: event.items(of: selection),
        most: most,
        id: declaration.id,
        place: declaration.place
      )
    ]
  }

  let items: [Item]
  let most: Length
  let id: RuleID?
  let place: SourcePlace?

  func state(for problem: Problem, in facts: inout Facts) {
    guard !items.isEmpty else { return }
    facts.runs.append(
      Facts.Run(items: problem.indices(of: items.map(\.id)), most: steps(of: problem))
    )
  }

  func addRows(to model: inout PositionModel) {
    let members = model.problem.indices(of: items.map(\.id))
    guard !members.isEmpty else { return }
    let most = Double(steps(of: model.problem))
    // A run that gives way can be as long as the session.
    let longest = model.givesWay ? max(most, Double(model.problem.horizon)) : most
    var previous = LinearExpression.zero
    for position in model.positions {
      let here = members.reduce(LinearExpression.zero) { $0 + model.at($1, position) }
      let length = members.reduce(LinearExpression.zero) { $0 + model.length(of: $1, at: position) }
      let name = [id?.rawValue ?? "", "\(position)"].filter { !$0.isEmpty }.joined(separator: ",")
      let run = LinearExpression(
        model.addColumn("run[\(name)]", lower: 0, upper: nil) { order in
          Self.run(of: members, upTo: position, in: order)
        }
      )
      let labels = [id?.rawValue ?? "", "\(position)"]
      let elsewhere = longest * (LinearExpression(constant: 1) - here)
      model.addRow(identifier, labels, run - previous - length + elsewhere, lower: 0)
      let over = model.slack(identifier, labels, .steps) { order in
        let isLast = Self.run(of: members, upTo: position + 1, in: order) == 0
        return isLast ? max(0, Self.run(of: members, upTo: position, in: order) - most) : 0
      }
      // Only the end of a run gives way: what goes on is counted later.
      let goesOn =
        model.givesWay && position < model.positions.upperBound
        ? members.reduce(LinearExpression.zero) { $0 + model.at($1, position + 1) } : .zero
      model.addRow(
        identifier,
        labels + ["most"],
        run - over - (longest - most) * goesOn,
        upper: most
      )
      previous = run
    }
  }

  func violations(in order: PlacedOrder) -> [Violation] {
    let members = Set(items.map(\.id))
    let runs = order.placements.split { !members.contains($0.item) }
    return runs.compactMap { run in
      let minutes = run.reduce(Length.zero) { $0 + $1.length }
      guard minutes > most, let first = run.first, let last = run.last else { return nil }
      let facts = Breach(
        first: order.title(of: first.item),
        last: run.count > 1 ? order.title(of: last.item) : nil,
        minutes: minutes,
        most: most
      )
      return Violation(self, items: run.map(\.item), facts: facts, by: .time(minutes - most))
    }
  }

  private func steps(of problem: Problem) -> Steps {
    most.seconds.roundedDown(to: problem.grainInSeconds)
  }

  /// The steps of the run that the position stands in; 0 where another item stands.
  private static func run(of members: [Int], upTo position: Int, in order: StepOrder) -> Double {
    guard position <= order.sequence.count else { return 0 }
    return order.sequence[..<position].reversed().prefix(while: members.contains).reduce(0) {
      $0 + order.lengths[$1]
    }
  }
}

extension AtMost {
  fileprivate struct Breach: ViolationFacts {
    let first: String
    /// Nil when the run is one item.
    let last: String?
    let minutes: Length
    let most: Length

    func words(in language: Language) -> Words {
      let (has, may) = (language.spoken(minutes), language.spoken(most))
      let off = language.spoken(minutes - most)
      let from = language.quoted(first)
      guard let last = last.map(language.quoted) else {
        return language.words(
          vi: Words(
            "\(from) kéo dài \(has); nhiều nhất được \(may) liền nhau",
            remedy: "Rút ngắn \(off)"
          ),
          en: Words(
            "\(from) takes \(has), and at most \(may) are allowed",
            remedy: "Take out \(off)"
          )
        )
      }
      return language.words(
        vi: Words(
          "từ \(from) đến \(last) có \(has) liền nhau; nhiều nhất được \(may)",
          remedy: "Rút ngắn \(off), hoặc đặt một mục khác vào giữa"
        ),
        en: Words(
          "from \(from) to \(last) there are \(has) in a row, and at most \(may) are allowed",
          remedy: "Take out \(off), or put something else in between"
        )
      )
    }
  }
}
