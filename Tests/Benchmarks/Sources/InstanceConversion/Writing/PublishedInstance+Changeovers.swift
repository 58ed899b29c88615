// SPDX-License-Identifier: GPL-3.0-or-later

/// One line of `stage.changeovers`; no units forbid the pair.
struct ChangeoverLine {
  let first: String
  let second: String
  let units: Int?

  func text(_ unit: TimeUnit) -> String { units.map(unit.length) ?? "never" }
}

extension PublishedInstance {
  /// An event file has at most so many lines of changeovers.
  private static let mostLines = 2_000

  /// The matrix, row by row.
  ///
  /// Pairs without changeover need no line. Where that still makes too many, every pair is forbidden
  /// first, and those have a line that the windows on starts allow at all.
  var changeoverLines: [ChangeoverLine] {
    let setups = items.map { EventNotation.id($0.id) }
    let first = zip(setups, start?.toFirst ?? []).filter { $1 != 0 }
      .map { ChangeoverLine(first: "start", second: $0, units: $1) }
    let last = zip(setups, end?.fromLast ?? []).filter { $1 != 0 }
      .map { ChangeoverLine(first: $0, second: "end", units: $1) }
    let usual = pairs.filter { $0.units != 0 }.map(line)
    if first.count + usual.count + last.count <= Self.mostLines { return first + usual + last }
    let forbidden = ChangeoverLine(first: "any", second: "any", units: nil)
    return first + [forbidden] + pairs.filter(isInTime).map(line) + last
  }

  private struct Pair {
    let first: Item
    let second: Item
    let units: Int?
  }

  private var pairs: [Pair] {
    zip(items, changeover ?? []).flatMap { first, row in
      zip(items, row).filter { $0.0.id != first.id }
        .map { Pair(first: first, second: $0, units: $1) }
    }
  }

  private func isInTime(_ pair: Pair) -> Bool {
    guard let units = pair.units else { return false }
    guard let latest = pair.second.latestStart else { return true }
    return (pair.first.earliestStart ?? start?.at ?? 0) + pair.first.duration + units <= latest
  }

  private func line(_ pair: Pair) -> ChangeoverLine {
    ChangeoverLine(
      first: EventNotation.id(pair.first.id),
      second: EventNotation.id(pair.second.id),
      units: pair.units
    )
  }
}
