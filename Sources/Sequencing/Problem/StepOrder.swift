// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// A running order in steps, by item: the point of the model that it stands for.
///
/// Times are whole numbers for every order on the grain; they are doubles because a model's
/// columns are.
struct StepOrder: Equatable, Sendable {
  /// Kept items in order.
  let sequence: [Int]
  /// The position of each item, from 1; 0 for one that is not in the order.
  let positions: [Int]
  /// Zero for an item that is not in the order.
  let starts: [Double]
  let lengths: [Double]
  /// End of the last item and its changeover to the session's end.
  let finish: Double

  init(sequence: [Int], starts: [Double], lengths: [Double], of problem: Problem) {
    self.sequence = sequence
    self.starts = starts
    self.lengths = lengths
    var positions = [Int](repeating: 0, count: problem.count)
    for (place, item) in sequence.enumerated() { positions[item] = place + 1 }
    self.positions = positions
    if let last = sequence.last {
      finish =
        starts[last] + lengths[last] + Double(problem.closings[problem.entries[last].setup] ?? 0)
    } else {
      finish = 0
    }
  }

  init(_ order: RunningOrder, of problem: Problem) {
    let grain = Double(problem.grainInSeconds)
    var sequence: [Int] = []
    var starts = [Double](repeating: 0, count: problem.count)
    var lengths = starts
    for placement in order.placements {
      guard let item = problem.index(of: placement.item) else { continue }
      sequence.append(item)
      starts[item] = Double((placement.start - problem.event.session.starts).seconds) / grain
      lengths[item] = Double(placement.length.seconds) / grain
    }
    self.init(sequence: sequence, starts: starts, lengths: lengths, of: problem)
  }

  func isKept(_ item: Int) -> Bool { positions[item] > 0 }

  func lies(_ item: Int, in interval: ClosedRange<Steps>) -> Bool {
    Double(interval.lowerBound) <= starts[item]
      && starts[item] + lengths[item] <= Double(interval.upperBound)
  }

  /// The order on the clock, for times that are whole steps.
  func runningOrder(of problem: Problem) -> RunningOrder {
    RunningOrder(
      placements: sequence.map { item in
        RunningOrder.Placement(
          item: problem.entries[item].id,
          start: problem.clock(at: Int(starts[item].rounded())),
          length: Length(seconds: Int(lengths[item].rounded()) * problem.grainInSeconds)
        )
      },
      dropped: problem.entries.indices.filter { !isKept($0) }.map { problem.entries[$0].id }
    )
  }
}
