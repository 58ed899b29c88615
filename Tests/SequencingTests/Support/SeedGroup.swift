// SPDX-License-Identifier: GPL-3.0-or-later

/// Some of many seeds, as one argument: groups run beside one another.
struct SeedGroup: Sendable, CustomStringConvertible {
  private static let count: UInt64 = 10
  private let first: UInt64
  private let last: UInt64

  /// The seeds from 1 to `last` in ten groups that each go through the whole range.
  static func all(through last: UInt64, soaking: UInt64? = nil) -> [SeedGroup] {
    let last = isSoaking ? soaking ?? last : last
    return (1...count).map { SeedGroup(first: $0, last: last) }
  }

  var seeds: [UInt64] { Array(stride(from: first, through: last, by: Int(Self.count))) }

  var description: String { "\(first), \(first + Self.count)…\(last)" }
}
