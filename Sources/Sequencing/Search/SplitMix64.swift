// SPDX-License-Identifier: GPL-3.0-or-later

/// A small generator of pseudo-random numbers, the same everywhere for a seed.
///
/// Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators, OOPSLA 2014.
struct SplitMix64: Sendable {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to `bound - 1`; the bias for small bounds is beneath notice.
  mutating func next(below bound: Int) -> Int {
    Int(truncatingIfNeeded: next() % UInt64(bound))
  }
}
