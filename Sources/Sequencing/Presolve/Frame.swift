// SPDX-License-Identifier: GPL-3.0-or-later

/// What is known of every order before any is looked for: where and when each item can stand.
struct Frame: Sendable {
  /// Positions from 1; empty for an item that cannot be kept.
  let positions: [Range<Int>]
  /// Bounds on the start of an item that is kept.
  let earliest: [Steps]
  let latest: [Steps]
  let mandatoryCount: Int
  /// No order has less changeover in all.
  let leastChangeover: Steps
  /// `precedes[i]` are the items that stand after item i whenever both are kept.
  let precedes: [[Bool]]

  /// Whether an outsider can stand between two members, as far as precedences tell.
  func canInterrupt(_ outsider: Int, _ members: [Int]) -> Bool {
    let isBeforeAll = members.allSatisfy { precedes[outsider][$0] }
    let isAfterAll = members.allSatisfy { precedes[$0][outsider] }
    return !isBeforeAll && !isAfterAll
  }

  /// Nothing is known, every item can stand anywhere at any time.
  ///
  /// Rows of such a model say the rules and no more.
  static func loose(_ problem: Problem) -> Frame {
    Frame(
      positions: problem.entries.map { _ in 1..<(problem.count + 1) },
      earliest: problem.entries.map { _ in 0 },
      latest: problem.entries.map { _ in problem.horizon },
      mandatoryCount: problem.mandatory.count,
      leastChangeover: 0,
      precedes: problem.entries.map { _ in problem.entries.map { _ in false } }
    )
  }
}
