// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// Minutes between the start of an item and the time wanted for it; 0 when the item is dropped.
///
///     off ≥ start[i] − at · kept[i],  off ≥ at · kept[i] − start[i]
struct Near: Preference {
  static let key = "near"

  static func summary(in language: Language) -> String {
    language.choose(
      vi: "Số phút một mục bắt đầu lệch so với giờ mong muốn; mục bị bỏ thì không tính.",
      en:
        "Minutes between the start of an item and the time wanted for it; none when it is dropped."
    )
  }

  static func instance(of aim: PreferenceDeclaration.Aim, in event: Event) -> (any Preference)? {
    guard case .near(let item, let clock) = aim else { return nil }
    return Near(item, clock, event)
  }

  let unit = PreferenceLevel.Unit.minutes
  private let item: ItemID
  private let clock: ClockTime
  /// The step that the grain and the time wanted are whole numbers of.
  private let step: Length
  private let minutes: MinutePoints

  private init(_ item: ItemID, _ clock: ClockTime, _ event: Event) {
    self.item = item
    self.clock = clock
    step = Length(
      seconds: MinutePoints.greatestCommonDivisor(
        max(1, event.session.grain.seconds),
        (clock - event.session.starts).seconds
      )
    )
    minutes = MinutePoints(grain: step)
  }

  var pointsPerUnit: Int { minutes.perMinute }
  var pointsPerStep: Int { minutes.perStep }

  func points(of order: PlacedOrder) -> Int {
    guard let placement = order.placement(of: item) else { return 0 }
    return minutes.points(of: max(placement.start - clock, clock - placement.start))
  }

  func objective(in model: inout PositionModel) -> LinearExpression {
    guard let wish = wish(in: model.problem) else { return .zero }
    // In steps of the grain, of which the time wanted may be a fraction.
    let at = Double(wish.at) / Double(wish.stepsPerGrain)
    let off = model.addColumn("off[\(item)]", lower: 0, upper: nil) { order in
      order.isKept(wish.item) ? abs(order.starts[wish.item] - at) : 0
    }
    let late = model.start(of: wish.item) - at * model.kept(wish.item)
    model.addRow("near", [item.rawValue, "late"], late - off, upper: 0)
    model.addRow("near", [item.rawValue, "early"], late + off, lower: 0)
    return Double(wish.points * wish.stepsPerGrain) * LinearExpression(off)
  }

  func term(of problem: Problem) -> SearchTerm {
    .nearness(wish(in: problem).map { [$0] } ?? [])
  }

  private func wish(in problem: Problem) -> SearchTerm.Nearness? {
    guard let index = problem.index(of: item) else { return nil }
    return SearchTerm.Nearness(
      item: index,
      stepsPerGrain: problem.grainInSeconds / step.seconds,
      at: (clock - problem.event.session.starts).seconds / step.seconds,
      points: minutes.perStep
    )
  }
}
