// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// Minutes from the session's start to the finish.
///
///     finish
struct FinishEarly: Preference {
  static let key = "finish_early"

  static func summary(in language: Language) -> String {
    language.choose(
      vi: "Số phút từ lúc mở đầu đến lúc kết thúc chương trình.",
      en: "Minutes from the session's start to the finish."
    )
  }

  static func instance(of aim: PreferenceDeclaration.Aim, in event: Event) -> (any Preference)? {
    guard case .finishEarly = aim else { return nil }
    return FinishEarly(minutes: MinutePoints(grain: event.session.grain))
  }

  fileprivate let minutes: MinutePoints
  var unit: PreferenceLevel.Unit { .minutes }
  var pointsPerUnit: Int { minutes.perMinute }
  var pointsPerStep: Int { minutes.perStep }

  func points(of order: PlacedOrder) -> Int {
    minutes.points(of: order.finish - order.event.session.starts)
  }

  func objective(in model: inout PositionModel) -> LinearExpression {
    Double(minutes.perStep) * model.finish
  }

  func term(of problem: Problem) -> SearchTerm { .finish(past: 0, points: minutes.perStep) }
}
