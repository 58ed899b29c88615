// SPDX-License-Identifier: GPL-3.0-or-later

/// The lengths that the kept items of a block of equal minutes can have together.
enum EqualLengths {
  /// The lengths of an item that cannot be kept.
  private static let unusable: ClosedRange<Steps> = -1 ... -1

  /// The lengths of all items in each way in which the blocks of equal minutes can have theirs.
  ///
  /// Nil when there are more ways than `most`.
  static func ways(
    _ lengths: [ClosedRange<Steps>],
    of problem: Problem,
    most: Int
  ) -> [[ClosedRange<Steps>]]? {
    var all = [lengths]
    for members in problem.facts.equalLengths {
      var next: [[ClosedRange<Steps>]] = []
      for lengths in all {
        next += ways(lengths, members, problem)
        if next.count > most { return nil }
      }
      all = next
    }
    return all
  }

  /// For each length the block can have, the lengths of all items.
  ///
  /// A length that an optional member cannot have drops that member.
  private static func ways(
    _ lengths: [ClosedRange<Steps>],
    _ members: [Int],
    _ problem: Problem
  ) -> [[ClosedRange<Steps>]] {
    let usable = members.filter { lengths[$0].lowerBound >= 0 }
    let kept = usable.filter { !problem.entries[$0].isOptional }
    let least =
      kept.map { lengths[$0].lowerBound }.max() ?? usable.map { lengths[$0].lowerBound }.min() ?? 0
    let most =
      kept.map { lengths[$0].upperBound }.min() ?? usable.map { lengths[$0].upperBound }.max() ?? 0
    guard least <= most else { return [] }
    return (least...most).map { length in
      var chosen = lengths
      for member in usable {
        chosen[member] = lengths[member].contains(length) ? length...length : unusable
      }
      return chosen
    }
  }
}
