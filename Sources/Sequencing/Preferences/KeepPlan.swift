// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// How many items and pairs of items are not as in an earlier plan.
///
///     Σ (1 − kept[i]) over items i of the plan + Σ kept[i] over others
///     + Σ reversed[i,j],  reversed[i,j] ≥ done[j,p] − done[i,p−1] − 1 + kept[i]     for i before j in the plan
///     + Σ changed[i],  −M changed[i] ≤ length[i] − planned[i] · kept[i] ≤ M changed[i]
///
/// Items that were taken out of the event since do not count: nothing can be done about them.
struct KeepPlan: Preference {
  static let key = "keep_plan"

  static func summary(in language: Language) -> String {
    language.choose(
      vi:
        "Số mục bị bỏ hoặc thêm, số cặp đổi thứ tự và số mục đổi thời lượng so với phương án trước.",
      en:
        "Items dropped or added, pairs in another order and items of another length than in the plan."
    )
  }

  static func instance(of aim: PreferenceDeclaration.Aim, in event: Event) -> (any Preference)? {
    guard case .keepPlan(let path) = aim, let plan = event.earlierPlans?[path] else { return nil }
    return KeepPlan(plan: plan)
  }

  let plan: RunningOrder
  let unit = PreferenceLevel.Unit.cost
  let pointsPerUnit = 1
  let pointsPerStep = 1

  func points(of order: PlacedOrder) -> Int {
    let planned = Set(plan.placements.map(\.item))
    let moved = order.event.programme.items.count {
      planned.contains($0.id) != (order.position(of: $0.id) != nil)
    }
    let both = plan.placements.compactMap { placement in
      order.placement(of: placement.item).map { (placement, $0) }
    }
    let changed = both.count { $0.length != $1.length }
    let places = both.compactMap { order.position(of: $0.0.item) }
    var reversed = 0
    for (index, place) in places.enumerated() {
      reversed += places[(index + 1)...].count { $0 < place }
    }
    return moved + changed + reversed
  }

  func objective(in model: inout PositionModel) -> LinearExpression {
    let planned = items(in: model.problem)
    var sum = LinearExpression.zero
    for item in model.problem.entries.indices {
      let isPlanned = planned.contains { $0.item == item }
      let kept = model.kept(item)
      sum += isPlanned ? LinearExpression(constant: 1) - kept : kept
    }
    for (place, i) in planned.enumerated() {
      for j in planned[(place + 1)...] where !model.frame.precedes[i.item][j.item] {
        sum += reversed(i.item, j.item, in: &model)
      }
      sum += changed(i, in: &model)
    }
    return sum
  }

  private func reversed(_ i: Int, _ j: Int, in model: inout PositionModel) -> LinearExpression {
    let names = [model.problem.entries[i].id.rawValue, model.problem.entries[j].id.rawValue]
    let column = model.addColumn("reversed[\(names.joined(separator: ","))]", lower: 0, upper: 1) {
      $0.isKept(i) && $0.isKept(j) && $0.positions[j] < $0.positions[i] ? 1 : 0
    }
    let slack = LinearExpression(column)
    model.addPrecedence("keep-plan", before: i, after: j, slack: slack)
    return slack
  }

  private func changed(
    _ planned: Facts.ExactLength,
    in model: inout PositionModel
  ) -> LinearExpression {
    let item = planned.item
    let entry = model.problem.entries[item]
    let kept = model.kept(item)
    guard let length = planned.length, entry.shortest...entry.longest ~= length else { return kept }
    if entry.shortest == entry.longest { return .zero }
    let wanted = Double(length)
    let column = model.addColumn("changed[\(entry.id)]", lower: 0, upper: 1, integer: true) {
      $0.isKept(item) && $0.lengths[item] != wanted ? 1 : 0
    }
    let off = model.length(of: item) - wanted * kept
    let (longer, shorter) = (Double(entry.longest) - wanted, wanted - Double(entry.shortest))
    model.addRow("keep-plan", [entry.id.rawValue, "longer"], off - longer * column, upper: 0)
    model.addRow("keep-plan", [entry.id.rawValue, "shorter"], off + shorter * column, lower: 0)
    return LinearExpression(column)
  }

  func term(of problem: Problem) -> SearchTerm {
    let planned = items(in: problem)
    var facts = Facts()
    facts.exactLengths = planned
    for item in problem.entries.indices {
      let count = planned.contains { $0.item == item } ? 1 : 0
      facts.choices.append(Facts.Choice(items: [item], least: count, most: count))
    }
    for (place, before) in planned.enumerated() {
      for after in planned[(place + 1)...] {
        facts.precedences.append(Facts.Precedence(before: before.item, after: after.item))
      }
    }
    return .soft([SearchTerm.Softness(facts, pointsPerCount: 1, pointsPerStep: 0)])
  }

  /// The plan's items with their lengths, in its order.
  private func items(in problem: Problem) -> [Facts.ExactLength] {
    plan.placements.compactMap { placement in
      problem.index(of: placement.item).map { index in
        let seconds = placement.length.seconds
        let grain = problem.grainInSeconds
        return Facts.ExactLength(
          item: index,
          length: seconds.isMultiple(of: grain) ? seconds / grain : nil
        )
      }
    }
  }
}
