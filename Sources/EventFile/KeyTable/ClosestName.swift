// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds what somebody meant by a name that is not known.
package enum ClosestName {
  /// The candidate nearest to a name, when it is near enough to be worth asking about.
  ///
  /// Marks, case, `-` and `_` count for nothing; of equally near ones the first is taken.
  package static func of(_ name: String, in candidates: some Sequence<String>) -> String? {
    guard name.count <= longestName else { return nil }
    let wanted = comparable(name)
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let other = comparable(candidate)
      let floor = max(1, max(wanted.count, other.count) / 3)
      guard abs(other.count - wanted.count) <= floor else { continue }
      let distance = editDistance(wanted, other)
      guard distance <= floor, distance < max(wanted.count, 2) else { continue }
      if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  private static let longestName = 60

  private static func comparable(_ name: String) -> [Unicode.Scalar] {
    Folding.folded(name).unicodeScalars.filter { $0 != "-" && $0 != "_" && $0 != " " }
  }

  /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
  static func editDistance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }
    var beforeLast = [Int](repeating: 0, count: second.count + 1)
    var last = Array(0...second.count)
    for row in 1...first.count {
      var current = [row]
      current.reserveCapacity(second.count + 1)
      for column in 1...second.count {
        let isSame = first[row - 1] == second[column - 1]
        var distance = min(last[column] + 1, current[column - 1] + 1)
        distance = min(distance, last[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, first[row - 1] == second[column - 2],
          first[row - 2] == second[column - 1]
        {
          distance = min(distance, beforeLast[column - 2] + 1)
        }
        current.append(distance)
      }
      beforeLast = last
      last = current
    }
    return last[second.count]
  }
}
