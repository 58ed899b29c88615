// SPDX-License-Identifier: GPL-3.0-or-later

/// What two orders of the same things have in common.
package enum IncreasingRun {
  /// The positions of a longest increasing subsequence; of several the one found first.
  ///
  /// Values all differ. Quadratic in their number, which is that of the items of a half-day.
  package static func longest(in values: [Int]) -> Set<Int> {
    var lengths = [Int](repeating: 1, count: values.count)
    var previous = [Int?](repeating: nil, count: values.count)
    for index in values.indices {
      for earlier in 0..<index
      where values[earlier] < values[index] && lengths[earlier] + 1 > lengths[index] {
        lengths[index] = lengths[earlier] + 1
        previous[index] = earlier
      }
    }
    var kept: Set<Int> = []
    var next = lengths.indices.max { (lengths[$0], -$0) < (lengths[$1], -$1) }
    while let index = next {
      kept.insert(index)
      next = previous[index]
    }
    return kept
  }
}
