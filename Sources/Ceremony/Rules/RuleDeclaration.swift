// SPDX-License-Identifier: GPL-3.0-or-later

/// A rule as the organiser wrote it, with every id already known to exist.
package struct RuleDeclaration: Hashable, Sendable, Codable {
  package var id: RuleID?
  package var statement: Statement
  /// The weight of a rule that does not bind; nil for one that does.
  package var softWeight: Weight?
  package var place: SourcePlace?

  package init(
    _ statement: Statement,
    id: RuleID? = nil,
    softWeight: Weight? = nil,
    place: SourcePlace? = nil
  ) {
    self.statement = statement
    self.id = id
    self.softWeight = softWeight
    self.place = place
  }

  /// An item or a whole block.
  package enum Subject: Hashable, Sendable, Codable {
    case item(ItemID)
    case block(BlockID)
  }

  /// Which items a rule speaks of.
  package enum Selection: Hashable, Sendable, Codable {
    case tag(Tag)
    case kind(Kind)
    case items([Subject])
    case person(PersonID)
  }

  /// How far items are kept from each other.
  package enum Separation: Hashable, Sendable, Codable {
    case items(Int)
    case minutes(Length)
  }

  /// Bounds on the time between two items; a missing one is open.
  package struct Gap: Hashable, Sendable, Codable {
    package var least: Length?
    package var most: Length?

    package init(least: Length? = nil, most: Length? = nil) {
      self.least = least
      self.most = most
    }
  }

  package enum Statement: Hashable, Sendable, Codable {
    case before([Subject], gap: Gap?)
    case adjacent(Subject, Subject)
    case apart(Selection, Separation)
    /// The same minutes between a person's consecutive items; nil for every person.
    case rest(PersonID?, Length)
    case together([Subject])
    case at(Subject, starts: ClockWindow, ends: ClockWindow)
    /// Of the whole programme, or of a block.
    case first(Subject, in: BlockID?)
    case last(Subject, in: BlockID?)
    case atMost(Length, Selection)
    case noLongerThanWithoutBreak(Length)
    case choose(from: [Subject], atLeast: Int?, atMost: Int?)
  }
}

extension RuleDeclaration.Statement {
  /// The rule's key in the event file.
  package var key: String {
    switch self {
    case .before: "before"
    case .adjacent: "adjacent"
    case .apart: "apart"
    case .rest: "rest"
    case .together: "together"
    case .at: "at"
    case .first: "first"
    case .last: "last"
    case .atMost: "at_most"
    case .noLongerThanWithoutBreak: "no_longer_than_without_break"
    case .choose: "choose"
    }
  }
}
