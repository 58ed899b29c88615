// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// How warm a search is at each of its steps: round after round, level after level.
struct Cooling {
  private let brokenScale: Double
  private let scales: [Int]
  private let stepOfLevel: [Double]
  private let most: [Int]
  private let stepsOfRound: Int
  private var stages: [(from: Double, factor: Double, steps: Int)] = []
  private var stage = 0
  private var done = 0
  private var temperature = 0.0
  private(set) var rounds = 0

  init(_ scales: LevelScales, _ terms: [SearchTerm], count: Int) {
    brokenScale = Double(scales.brokenScale)
    self.scales = scales.scales
    most = scales.most
    stepOfLevel = scales.steps(terms).map(Double.init)
    stepsOfRound = 4_000 + 400 * count
  }

  var isRoundOver: Bool { stage >= stages.count }

  /// Begins a round from a cost: the levels that are not 0 are cooled through.
  mutating func begin(_ cost: Int) {
    stages = []
    stage = 0
    done = 0
    rounds += 1
    if rounds == 1 {
      // What is nearly good needs no more than a few changes for the better.
      add(from: 0, to: 0, steps: stepsOfRound / 4)
      temperature = 0
      return
    }
    let steps = stepsOfRound * min(8, rounds - 1)
    if Double(cost) >= brokenScale {
      add(from: 20 * brokenScale, to: 0.2 * brokenScale, steps: steps / 2)
    }
    var rest = cost % Int(brokenScale)
    for level in scales.indices where scales[level] > 0 && most[level] > 0 {
      let points = rest / scales[level]
      rest %= scales[level]
      if points == 0, cost < Int(brokenScale) { continue }
      add(from: 4 * stepOfLevel[level], to: 0.15 * stepOfLevel[level], steps: steps)
    }
    if stages.isEmpty { add(from: 0, to: 0, steps: steps) }
    temperature = stages[0].from
  }

  private mutating func add(from: Double, to: Double, steps: Int) {
    let factor = from > 0 ? pow(to / from, 1 / Double(max(1, steps))) : 1
    stages.append((from, factor, steps))
  }

  /// The temperature of the next step.
  mutating func next(_ cost: Int) -> Double {
    let now = temperature
    temperature *= stages[stage].factor
    done += 1
    if done >= stages[stage].steps {
      done = 0
      stage += 1
      if stage < stages.count { temperature = stages[stage].from }
    }
    return now
  }
}
