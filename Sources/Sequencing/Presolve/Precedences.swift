// SPDX-License-Identifier: GPL-3.0-or-later

/// Which item stands before which in every order that keeps both: the closure of all precedences.
///
/// A chain through an item that may be dropped binds only while that item is kept, so the closure
/// passes through items that must be kept and no others.
struct Precedences: Sendable {
  /// `matrix[i][j]`: i stands before j whenever both are kept.
  private(set) var matrix: [[Bool]]
  private let mandatory: [Bool]

  /// The closure of the problem's precedences and perhaps some more.
  init(_ problem: Problem, beside more: [Facts.Precedence] = []) {
    matrix = Array(
      repeating: Array(repeating: false, count: problem.count),
      count: problem.count
    )
    mandatory = problem.entries.map { !$0.isOptional }
    for precedence in problem.facts.precedences + more {
      matrix[precedence.before][precedence.after] = true
    }
    for through in problem.entries.indices where mandatory[through] {
      for i in problem.entries.indices where matrix[i][through] {
        for j in problem.entries.indices where matrix[through][j] { matrix[i][j] = true }
      }
    }
  }

  /// Whether the item would have to stand before itself: it cannot be kept.
  func isImpossible(_ item: Int) -> Bool { matrix[item][item] }

  func mandatoryPredecessors(of item: Int) -> [Int] {
    matrix.indices.filter { matrix[$0][item] && mandatory[$0] }
  }

  func mandatorySuccessors(of item: Int) -> [Int] {
    matrix.indices.filter { matrix[item][$0] && mandatory[$0] }
  }
}
