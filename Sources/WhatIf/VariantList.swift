// SPDX-License-Identifier: GPL-3.0-or-later

package import EventFile

/// Which variants a call asks for: scenarios, the points of sweeps, or their product.
package struct VariantList: Sendable {
  /// More than anybody reads, and about an hour of one core.
  package static let limit = 10_000

  /// One choice of what is different.
  package struct Choice: Sendable {
    let name: String
    let title: String
    let changes: [ChangeSet]

    package init(name: String, title: String, changes: [ChangeSet]) {
      self.name = name
      self.title = title
      self.changes = changes
    }
  }

  /// Why there is no list.
  package enum Problem: Error, Hashable, Sendable {
    /// The number asked for.
    case tooMany(Int)
    case nothingToCompare
  }

  /// The base first.
  package let variants: [Variant]

  /// - Parameters:
  ///   - baseTitle: what the base is called.
  ///   - scenarios: the first axis.
  ///   - sweeps: the further axes.
  ///   - everywhere: what each variant has besides; alone it is a variant.
  ///   - isProduct: whether every choice of one axis goes with every choice of the others.
  ///   - changes: reads the assignment of one point of a sweep; a point without is left out.
  /// - Throws: `Problem`, before any point is read where there are too many.
  package init(
    baseTitle: String,
    scenarios: [Choice],
    sweeps: [Sweep],
    everywhere: ChangeSet?,
    isProduct: Bool,
    changes: (Sweep, String) -> ChangeSet?
  ) throws(Problem) {
    let sizes = ([scenarios.count] + sweeps.map(\.count)).filter { $0 > 0 }
    let count = Self.count(sizes, isProduct: isProduct)
    guard count <= Self.limit else { throw .tooMany(count) }
    var axes: [[Choice]] = scenarios.isEmpty ? [] : [scenarios]
    axes += sweeps.map { sweep in
      (0..<sweep.count).compactMap { index in
        let assignment = sweep.paths + "=" + sweep.value(index)
        return changes(sweep, assignment).map {
          Choice(name: assignment, title: $0.title, changes: [$0])
        }
      }
    }
    var choices: [Choice] = isProduct ? Self.product(axes) : axes.flatMap(\.self)
    if let everywhere {
      choices =
        choices.isEmpty
        ? [Choice(name: "set", title: everywhere.title, changes: [everywhere])]
        : choices.map {
          Choice(
            name: $0.name,
            title: $0.title + "; " + everywhere.title,
            changes: $0.changes + [everywhere]
          )
        }
    }
    guard !choices.isEmpty else { throw .nothingToCompare }
    let base = Variant(number: 0, name: "base", title: baseTitle, changes: [])
    variants =
      [base]
      + choices.enumerated().map { index, choice in
        Variant(
          number: index + 1,
          name: choice.name,
          title: choice.title,
          changes: choice.changes
        )
      }
  }

  /// Saturates, so that no product is too large to be refused.
  private static func count(_ sizes: [Int], isProduct: Bool) -> Int {
    if !isProduct { return sizes.reduce(0, +) }
    return sizes.reduce(1) { product, size in
      let (result, isOver) = product.multipliedReportingOverflow(by: size)
      return isOver ? Int.max : result
    }
  }

  private static func product(_ axes: [[Choice]]) -> [Choice] {
    guard let first = axes.first else { return [] }
    return axes.dropFirst().reduce(first) { choices, axis in
      choices.flatMap { choice in
        axis.map { other in
          Choice(
            name: choice.name + " + " + other.name,
            title: choice.title + "; " + other.title,
            changes: choice.changes + other.changes
          )
        }
      }
    }
  }
}

/// One of several machines that share the work: variant `k` goes to machine `k mod count`.
package struct Shard: Hashable, Sendable {
  /// From 1.
  package let index: Int
  package let count: Int

  /// The whole.
  package static let whole = Shard(index: 1, count: 1)

  private init(index: Int, count: Int) {
    self.index = index
    self.count = count
  }

  /// Reads `2/5`; nil for what is no share.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let index = parts[0], let count = parts[1], index >= 1, index <= count,
      count <= VariantList.limit
    else { return nil }
    self.init(index: index, count: count)
  }

  package func has(_ variant: Variant) -> Bool { variant.number % count == index - 1 }
}
