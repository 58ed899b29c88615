// SPDX-License-Identifier: GPL-3.0-or-later

/// What the starts of a lineup must keep: bounds on each, and on differences of two.
struct StartBounds {
  /// `start[later] − start[earlier] ≥ least`; places in either order, seconds of either sign.
  private struct Difference {
    let earlier: Int
    let later: Int
    let least: Int
  }

  private let grain: Int
  private(set) var earliest: [Int]
  private(set) var latest: [Int]
  private var differences: [Difference] = []

  init(count: Int, grain: Int, earliest: Int, latest: Int) {
    self.grain = grain
    self.earliest = Array(repeating: Grain.up(earliest, to: grain), count: count)
    self.latest = Array(repeating: Grain.down(latest, to: grain), count: count)
  }

  mutating func start(_ place: Int, atLeast seconds: Int) {
    earliest[place] = max(earliest[place], Grain.up(seconds, to: grain))
  }

  mutating func start(_ place: Int, atMost seconds: Int) {
    latest[place] = min(latest[place], Grain.down(seconds, to: grain))
  }

  mutating func start(_ later: Int, after earlier: Int, atLeast seconds: Int) {
    let least = Grain.up(seconds, to: grain)
    differences.append(Difference(earlier: earlier, later: later, least: least))
  }

  mutating func start(_ later: Int, after earlier: Int, atMost seconds: Int) {
    start(earlier, after: later, atLeast: -seconds)
  }

  func hold(for starts: [Int]) -> Bool {
    starts.indices.allSatisfy { place in
      earliest[place] <= starts[place] && starts[place] <= latest[place]
        && starts[place] % grain == 0
    } && differences.allSatisfy { starts[$0.later] - starts[$0.earlier] >= $0.least }
  }

  /// The starts that are each as early as in any solution; nil when there is none.
  ///
  /// Bounds of this form are closed under the smaller of two starts, so that the earliest of all
  /// are a solution together. Bellman and Ford's rounds: one that changes nothing ends them, and
  /// with more rounds than starts there is a cycle that never ends.
  func earliestStarts() -> [Int]? {
    var starts = earliest
    for _ in 0...starts.count {
      var isStable = true
      for difference in differences
      where starts[difference.later] < starts[difference.earlier] + difference.least {
        starts[difference.later] = starts[difference.earlier] + difference.least
        isStable = false
      }
      guard zip(starts, latest).allSatisfy({ $0 <= $1 }) else { return nil }
      if isStable { return starts }
    }
    return nil
  }

  /// Calls for every solution on the grain.
  func forEachSolution(_ body: ([Int]) -> Void) {
    guard let first = earliestStarts() else { return }
    var starts = first
    func extend(_ place: Int) {
      guard place < starts.count else {
        if hold(for: starts) { body(starts) }
        return
      }
      for start in stride(from: first[place], through: latest[place], by: grain) {
        starts[place] = start
        let agrees = differences.allSatisfy { difference in
          difference.earlier > place || difference.later > place
            || starts[difference.later] - starts[difference.earlier] >= difference.least
        }
        if agrees { extend(place + 1) }
      }
    }
    extend(0)
  }
}

/// Rounding of seconds to whole grains.
enum Grain {
  static func up(_ seconds: Int, to grain: Int) -> Int { -down(-seconds, to: grain) }

  static func down(_ seconds: Int, to grain: Int) -> Int {
    seconds - (seconds % grain + grain) % grain
  }
}
