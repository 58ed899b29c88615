// SPDX-License-Identifier: GPL-3.0-or-later

/// How many items that stand apart by others can still be kept, as the others that are left tell.
///
/// With b items between any two, r members need b (r − 1) others among them, and the next member as
/// many before it as the last one still waits for. Others that stand before or after all members
/// stand between none.
struct DoneSetSpacing: Sendable {
  private let members: ItemMask
  private let separators: ItemMask
  private let between: Int
  /// Members that may be left out, and what that costs, the cheapest first.
  private let optional: [(item: Int, drop: PackedPrice)]

  /// `index` is its place among the spacings of a state.
  let index: Int

  /// The spacings of an event, of the items that some order can keep.
  static func all(
    of problem: Problem,
    _ frame: Frame,
    possible: [Int],
    drops: [PackedPrice]
  ) -> [DoneSetSpacing] {
    problem.facts.spacings.enumerated().compactMap { index, spacing in
      let members = spacing.items.filter(Set(possible).contains)
      guard spacing.itemsBetween > 0, members.count > 1 else { return nil }
      let others = possible.filter {
        !spacing.items.contains($0) && frame.canInterrupt($0, members)
      }
      return DoneSetSpacing(
        members: ItemMask(members),
        separators: ItemMask(others),
        between: spacing.itemsBetween,
        optional: members.filter { problem.entries[$0].isOptional }.map { ($0, drops[$0]) }
          .sorted { $0.1 < $1.1 },
        index: index
      )
    }
  }

  /// How many of its items must be left out whatever follows.
  func surplus(after state: DoneState) -> Int {
    let left = members.count - members.count(in: state)
    guard left > 0 else { return 0 }
    let room = separators.count - separators.count(in: state) - state.wait(of: index)
    return max(0, left - (room < 0 ? 0 : 1 + room / between))
  }

  /// The cheapest members not placed that may be left out, so many of them; nil when they are fewer.
  func cheapest(_ count: Int, after state: DoneState) -> [PackedPrice]? {
    let left = optional.lazy.filter { !state.isPlaced($0.item) }.prefix(count).map(\.drop)
    return left.count < count ? nil : Array(left)
  }

  /// Its members that may be left out and are not placed.
  func droppable(after state: DoneState) -> [Int] {
    optional.lazy.map(\.item).filter { !state.isPlaced($0) }
  }
}
