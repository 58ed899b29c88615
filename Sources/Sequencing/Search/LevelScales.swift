// SPDX-License-Identifier: GPL-3.0-or-later

/// How the levels of an order become one number: a point of an earlier level outweighs all later ones.
///
///     number = broken · brokenScale + Σ points[level] · scales[level]
///
/// Levels for which no room is left in 64 bits have the scale 0: the search does not see them.
struct LevelScales {
  let scales: [Int]
  /// The most points of each level.
  let most: [Int]
  /// What one step of lateness weighs; a broken rule on order weighs `stepsPerFault` of them.
  let brokenScale: Int
  let stepsPerFault: Int

  private static let room = 1 << 44

  init(_ terms: [SearchTerm], _ problem: Problem) {
    most = terms.map { max(0, $0.most(in: problem)) }
    var scales: [Int] = []
    var fitting = terms.count
    repeat {
      scales = []
      var scale = 1
      var hasRoom = true
      for level in (0..<fitting).reversed() {
        scales.append(scale)
        let (product, overflow) = scale.multipliedReportingOverflow(by: most[level] + 1)
        if overflow || product > Self.room {
          hasRoom = false
          break
        }
        scale = product
      }
      if hasRoom {
        brokenScale = scale
        stepsPerFault = max(1, 600 / problem.grainInSeconds)
        self.scales =
          scales.reversed() + Array(repeating: 0, count: terms.count - fitting)
        return
      }
      fitting -= 1
    } while fitting > 0
    brokenScale = 1
    stepsPerFault = max(1, 600 / problem.grainInSeconds)
    self.scales = Array(repeating: 0, count: terms.count)
  }

  /// The points of each level in a number; those of levels that are not seen are 0.
  func score(_ number: Int) -> Score {
    var score = Score()
    score.broken = number / brokenScale
    var rest = number % brokenScale
    for (level, scale) in scales.prefix(Score.levels).enumerated() where scale > 0 {
      score[level] = rest / scale
      rest %= scale
    }
    return score
  }

  /// The number of a score, the levels that are not seen left out.
  func number(_ score: Score) -> Int {
    var number = score.broken * brokenScale
    for (level, scale) in scales.prefix(Score.levels).enumerated() {
      number += score[level] * scale
    }
    return number
  }

  /// Of each level that is seen, the least difference that two orders can have, as a number.
  func steps(_ terms: [SearchTerm]) -> [Int] {
    zip(terms, scales).map { $0.step * $1 }
  }
}

extension SearchTerm {
  /// Every cost is a whole multiple of so many points.
  fileprivate var step: Int { max(1, divisors.reduce(0, MinutePoints.greatestCommonDivisor)) }

  private var divisors: [Int] {
    switch self {
    case .drops(let values): values
    case .lengths(let points): points
    case .inversions(let points), .finish(_, let points), .changeover(let points): [points]
    case .lateness(let dues): dues.map(\.points)
    case .alternation(let alternation): [alternation.points]
    case .nearness(let wishes): wishes.map(\.points)
    case .waiting(let people): people.map(\.points)
    case .soft(let rules): rules.flatMap { [$0.pointsPerCount, $0.pointsPerStep] }
    case .sum(let terms): terms.flatMap(\.divisors)
    }
  }
}
