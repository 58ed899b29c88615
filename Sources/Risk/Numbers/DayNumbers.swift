// SPDX-License-Identifier: GPL-3.0-or-later

/// The random numbers of one simulated day, each under a place of its own.
///
/// A number depends on the seed, the day and the place alone, never on what was drawn before: days
/// may be shared out to any number of cores, and a day may be played again with one thing changed
/// and all else as it was (common random numbers). The mixing function is that of SplitMix64:
/// Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators, OOPSLA 2014.
struct DayNumbers {
  private let key: UInt64

  init(seed: UInt64, day: Int) {
    key = Self.mixed(Self.mixed(seed) ^ (UInt64(truncatingIfNeeded: day) &* Self.step))
  }

  /// A number above 0 and below 1, a multiple of 2⁻⁵³ shifted by half of it.
  @inline(__always)
  func uniform(_ place: Int) -> Double {
    let bits = Self.mixed(key &+ Self.step &* UInt64(truncatingIfNeeded: place &+ 1)) >> 12
    return (Double(bits) + 0.5) * 0x1p-52
  }

  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  private static func mixed(_ number: UInt64) -> UInt64 {
    var mixed = number &+ step
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
