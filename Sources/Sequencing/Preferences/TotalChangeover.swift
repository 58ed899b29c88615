// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// Minutes of changeover, to and from the session's ends included, waiting not.
///
///     Σ changeover(s,t) · flow[s,t,p]
struct TotalChangeover: Preference {
  static let key = "changeover"

  static func summary(in language: Language) -> String {
    language.choose(
      vi: "Tổng số phút chuyển sân khấu, kể cả lúc mở đầu và kết thúc, không tính thời gian chờ.",
      en: "Minutes of changeover, to and from the session's ends included, waiting not."
    )
  }

  static func instance(of aim: PreferenceDeclaration.Aim, in event: Event) -> (any Preference)? {
    guard case .changeover = aim else { return nil }
    return TotalChangeover(minutes: MinutePoints(grain: event.session.grain))
  }

  fileprivate let minutes: MinutePoints
  var unit: PreferenceLevel.Unit { .minutes }
  var pointsPerUnit: Int { minutes.perMinute }
  var pointsPerStep: Int { minutes.perStep }

  func points(of order: PlacedOrder) -> Int {
    let table = order.event.stage.changeovers
    guard !order.placements.isEmpty else { return 0 }
    let setups = [Setup.start] + order.placements.map { order.setup(of: $0) } + [Setup.end]
    return zip(setups, setups.dropFirst()).reduce(0) { sum, pair in
      guard case .takes(let length) = table.changeover(from: pair.0, to: pair.1) else { return sum }
      return sum + minutes.points(of: length)
    }
  }

  func objective(in model: inout PositionModel) -> LinearExpression {
    Double(minutes.perStep) * model.totalChangeover
  }

  func term(of problem: Problem) -> SearchTerm { .changeover(points: minutes.perStep) }
}
