// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// Minutes by which the starts of kept items differ from those of an earlier plan.
///
///     Σ off[i],  off[i] ≥ start[i] − planned[i] · kept[i],  off[i] ≥ planned[i] · kept[i] − start[i]
///
/// The level below `keep_plan`, which it follows; items that the plan does not have do not count.
struct KeepPlanStarts: Preference {
  static let key = "keep_plan_starts"

  static func summary(in language: Language) -> String {
    language.choose(
      vi: "Ngay sau keep_plan: tổng số phút giờ bắt đầu lệch so với phương án trước.",
      en: "Next after keep_plan: minutes by which starts differ from those of the plan."
    )
  }

  static func instance(of aim: PreferenceDeclaration.Aim, in event: Event) -> (any Preference)? {
    guard case .keepPlan(let path) = aim, let plan = event.earlierPlans?[path] else { return nil }
    return KeepPlanStarts(plan, event)
  }

  let unit = PreferenceLevel.Unit.minutes
  private let plan: RunningOrder
  /// The step that the grain and every start of the plan are whole numbers of.
  private let step: Length
  private let minutes: MinutePoints

  private init(_ plan: RunningOrder, _ event: Event) {
    self.plan = plan
    step = Length(
      seconds: plan.placements.reduce(max(1, event.session.grain.seconds)) {
        MinutePoints.greatestCommonDivisor($0, ($1.start - event.session.starts).seconds)
      }
    )
    minutes = MinutePoints(grain: step)
  }

  var pointsPerUnit: Int { minutes.perMinute }
  var pointsPerStep: Int { minutes.perStep }

  func points(of order: PlacedOrder) -> Int {
    plan.placements.reduce(0) { sum, planned in
      guard let placement = order.placement(of: planned.item) else { return sum }
      let change = placement.start - planned.start
      return sum + minutes.points(of: max(change, .zero - change))
    }
  }

  func objective(in model: inout PositionModel) -> LinearExpression {
    var sum = LinearExpression.zero
    for wish in wishes(in: model.problem) { sum += wish.objective("keep-plan-starts", in: &model) }
    return sum
  }

  func term(of problem: Problem) -> SearchTerm { .nearness(wishes(in: problem)) }

  private func wishes(in problem: Problem) -> [SearchTerm.Nearness] {
    plan.placements.compactMap { planned in
      problem.index(of: planned.item).map { index in
        SearchTerm.Nearness(
          item: index,
          stepsPerGrain: problem.grainInSeconds / step.seconds,
          at: (planned.start - problem.event.session.starts).seconds / step.seconds,
          points: minutes.perStep
        )
      }
    }
  }
}
