// SPDX-License-Identifier: GPL-3.0-or-later

/// What the programme over done sets asks of one item, in one flat value.
struct DoneSetItem: Sendable {
  let setup: Int
  let isOptional: Bool
  let preferred: Steps
  /// Lengths worth trying: those the item may have, but none that is longer than wanted where that
  /// can help nothing.
  var lengths: ClosedRange<Steps>
  let perStepOff: PackedPrice
  let drop: PackedPrice
  /// Items after it in the file, as far as the listed order counts both.
  let listedAfter: ItemMask
  /// Items that can no longer be placed once one of these is.
  let successors: ItemMask
  /// Its own hours.
  let earliest: Steps
  let latest: Steps
  /// No changeover into it is less.
  let incoming: Steps

  /// Whether it cannot be kept in this pass.
  var isUnusable: Bool { lengths.lowerBound < 0 }

  /// The length that costs least.
  var wanted: Steps { min(lengths.upperBound, max(lengths.lowerBound, preferred)) }
}
