// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// One preference as a function, in points of which `EventTable.pointsPerUnit` make a unit.
enum Aim {
  /// Known as soon as order, drops and lengths are.
  case ofLineup((Lineup) -> Int)
  /// Known with the starts, and never less for a later start.
  case growing((Plan) -> Int)
  /// Known with the starts; a later start may lower it.
  case free((Plan) -> Int)

  func value(of plan: Plan) -> Int {
    switch self {
    case .ofLineup(let value): value(plan.lineup)
    case .growing(let value), .free(let value): value(plan)
    }
  }
}

/// The preferences of an event, the most important first.
struct Aims {
  private let aims: [Aim]

  init(_ reading: EventTable) {
    aims = reading.event.preferences.map { Self.aim($0.aim, reading) }
  }

  /// Whether the earliest starts of a lineup are always among its best.
  var areBestEarly: Bool {
    aims.allSatisfy { if case .free = $0 { false } else { true } }
  }

  func values(of plan: Plan) -> [Int] { aims.map { $0.value(of: plan) } }

  /// Whether the values that do not need starts show that no plan of the lineup beats the best.
  func lose(_ lineup: Lineup, against best: [Int]) -> Bool {
    for (aim, best) in zip(aims, best) {
      guard case .ofLineup(let value) = aim else { return false }
      let reached = value(lineup)
      if reached != best { return reached > best }
    }
    return false
  }

  private static func aim(_ aim: PreferenceDeclaration.Aim, _ reading: EventTable) -> Aim {
    switch aim {
    case .keepOptional: LineupAims.keepOptional(reading)
    case .preferredMinutes(let weights): LineupAims.preferredMinutes(weights, reading)
    case .listedOrder: LineupAims.listedOrder(reading)
    case .changeover: LineupAims.changeover(reading)
    case .alternate(let tags): LineupAims.alternate(tags, reading)
    case .reserve: TimeAims.reserve(reading)
    case .finishEarly: TimeAims.finishEarly(reading)
    case .lateness: TimeAims.lateness(reading)
    case .littleWaiting: TimeAims.littleWaiting(reading)
    case .near(let item, let clock): TimeAims.near(item, clock, reading)
    case .weighted(let parts):
      weighted(parts.map { (Self.aim($0.aim, reading), $0.weight.thousandths) })
    case .softRules: SoftAim.aim(reading)
    case .keepPlan: preconditionFailure("not a preference of the brute force yet")
    }
  }

  /// `weighted`: Σ weight × value.
  private static func weighted(_ parts: [(aim: Aim, thousandths: Int)]) -> Aim {
    let sum: (Plan) -> Int = { plan in
      parts.reduce(0) { $0 + $1.thousandths * ($1.aim.value(of: plan) / 1000) }
    }
    let isFree = parts.contains { if case .free = $0.aim { true } else { false } }
    return isFree ? .free(sum) : .growing(sum)
  }
}

extension EventTable {
  /// Seconds in a minute × thousandths of a weight × thousandths of a weight within `weighted`.
  static let pointsPerUnit = 60 * 1000 * 1000

  /// A number of points in lowest terms.
  func cost(_ points: Int) -> Cost {
    var (divisor, rest) = (points, Self.pointsPerUnit)
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    return Cost(points: points / divisor, pointsPerUnit: Self.pointsPerUnit / divisor)
  }
}
