// SPDX-License-Identifier: GPL-3.0-or-later

/// A value of a script placeholder: one text for every language, or one for each.
package enum LocalisedText: Hashable, Sendable, Codable {
  case everywhere(String)
  case byLanguage([Language: String])
}

/// A date of the preparation, counted back from the event.
package struct Milestone: Hashable, Sendable, Codable {
  package enum Unit: String, Hashable, Sendable, Codable {
    case days
    case workingDays
  }

  /// When it is due.
  package enum Due: Hashable, Sendable, Codable {
    /// So many days before the event.
    case before(Int, Unit)
    case on(CalendarDate)
  }

  package var title: String
  package var due: Due

  package init(title: String, due: Due) {
    self.title = title
    self.due = due
  }
}

/// How far items of a kind, or one item, overrun: what the file says in place of the defaults.
package struct RiskOverrides: Hashable, Sendable, Codable {
  /// A lognormal ratio of actual to planned (or minutes, for a late start), as far as it is given.
  package struct Spread: Hashable, Sendable, Codable {
    package var median: Double?
    package var sigma: Double?
    package var lowest: Double?
    package var highest: Double?
    /// That a speaker stays away, or that a technical fault stops the item; 0 to 1.
    package var chance: Double?

    package init(
      median: Double? = nil,
      sigma: Double? = nil,
      lowest: Double? = nil,
      highest: Double? = nil,
      chance: Double? = nil
    ) {
      self.median = median
      self.sigma = sigma
      self.lowest = lowest
      self.highest = highest
      self.chance = chance
    }
  }

  /// By a kind, an item's id, or `late_start`, `changeover`, `absent`, `strictness`.
  package var spreads: [String: Spread]

  package init(spreads: [String: Spread] = [:]) {
    self.spreads = spreads
  }
}
