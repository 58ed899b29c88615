// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// Minutes missing from the reserve wanted free before the session's end.
///
///     short ≥ reserve − (horizon − finish),  short ≥ 0
struct Reserve: Preference {
  static let key = "reserve"

  static func summary(in language: Language) -> String {
    language.choose(
      vi: "Số phút còn thiếu so với dự phòng mong muốn trước giờ kết thúc.",
      en: "Minutes missing from the reserve wanted free before the session's end."
    )
  }

  static func instance(of aim: PreferenceDeclaration.Aim, in event: Event) -> (any Preference)? {
    guard case .reserve = aim else { return nil }
    return Reserve(minutes: MinutePoints(grain: event.session.grain))
  }

  fileprivate let minutes: MinutePoints
  var unit: PreferenceLevel.Unit { .minutes }
  var pointsPerUnit: Int { minutes.perMinute }
  var pointsPerStep: Int { minutes.perStep }

  func points(of order: PlacedOrder) -> Int {
    let session = order.event.session
    return minutes.points(of: max(.zero, session.reserve - (session.ends - order.finish)))
  }

  func objective(in model: inout PositionModel) -> LinearExpression {
    let from = Double(bound(of: model.problem))
    let short = model.addColumn("short", lower: 0, upper: nil) { max(0, $0.finish - from) }
    model.addRow("reserve", [], model.finish - short, upper: from)
    return Double(minutes.perStep) * LinearExpression(short)
  }

  func term(of problem: Problem) -> SearchTerm {
    .finish(past: bound(of: problem), points: minutes.perStep)
  }

  /// The latest finish that leaves the whole reserve.
  private func bound(of problem: Problem) -> Steps {
    problem.horizon - problem.event.session.reserve.seconds.roundedUp(to: problem.grainInSeconds)
  }
}
