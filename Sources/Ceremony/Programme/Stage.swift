// SPDX-License-Identifier: GPL-3.0-or-later

/// The one stage: how long it takes to turn from one setup to another, and how many stand on it.
package struct Stage: Hashable, Sendable, Codable {
  package var changeovers: ChangeoverTable
  /// Places side by side for recipients.
  package var positions: Int

  package init(changeovers: ChangeoverTable = ChangeoverTable(), positions: Int = 10) {
    self.changeovers = changeovers
    self.positions = positions
  }
}

/// What turning the stage from one setup to another takes.
package enum Changeover: Hashable, Sendable, Codable {
  case takes(Length)
  /// The second setup may not directly follow the first.
  case never
}

/// The changeover lines of an event, looked up by exactness.
package struct ChangeoverTable: Hashable, Sendable, Codable {
  /// One line `from -> to: changeover`.
  package struct Line: Hashable, Sendable, Codable {
    package let from: Setup
    package let to: Setup
    package let changeover: Changeover
    package let place: SourcePlace?

    package init(from: Setup, to: Setup, changeover: Changeover, place: SourcePlace? = nil) {
      self.from = from
      self.to = to
      self.changeover = changeover
      self.place = place
    }
  }

  package let lines: [Line]
  private let byPair: [Setup: [Setup: Changeover]]

  /// - Parameter lines: no two with the same pair of setups; of such, the first counts.
  package init(lines: [Line] = []) {
    self.lines = lines
    var byPair: [Setup: [Setup: Changeover]] = [:]
    for line in lines where byPair[line.from]?[line.to] == nil {
      byPair[line.from, default: [:]][line.to] = line.changeover
    }
    self.byPair = byPair
  }

  /// The changeover from one setup to the next.
  ///
  /// The exact pair wins; then `from -> any`; then `any -> to`; then `any -> any`; else none.
  /// `any` never stands for `start` or `end`.
  package func changeover(from: Setup, to: Setup) -> Changeover {
    var pairs = [(from, to)]
    if to != .end { pairs.append((from, .any)) }
    if from != .start { pairs.append((.any, to)) }
    if from != .start, to != .end { pairs.append((.any, .any)) }
    for (first, second) in pairs {
      if let found = byPair[first]?[second] { return found }
    }
    return .takes(.zero)
  }

  package init(from decoder: any Decoder) throws {
    self.init(lines: try decoder.singleValueContainer().decode([Line].self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(lines.sorted { ($0.from, $0.to) < ($1.from, $1.to) })
  }
}
