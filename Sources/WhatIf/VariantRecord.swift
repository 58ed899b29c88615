// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// What became of one variant: all that a comparison tells of it, without its event.
///
/// A report is made of records alone, wherever they were solved; so shards give what one machine does.
package struct VariantRecord: Hashable, Sendable {
  package struct Item: Hashable, Sendable {
    package let id: String
    package let title: String
    package let kind: String
    package let start: ClockTime
    package let length: Length

    package var end: ClockTime { start + length }

    package init(
      id: String,
      title: String,
      kind: String,
      start: ClockTime,
      length: Length
    ) {
      self.id = id
      self.title = title
      self.kind = kind
      self.start = start
      self.length = length
    }
  }

  package struct Named: Hashable, Sendable {
    package let id: String
    package let title: String

    package init(
      id: String,
      title: String
    ) {
      self.id = id
      self.title = title
    }
  }

  package struct Preference: Hashable, Sendable {
    package let name: String
    /// What it counts, in the reader's language.
    package let words: String
    package let unit: PreferenceLevel.Unit
    package let value: Cost
    package let bound: Cost

    package var isProved: Bool { value <= bound }

    package init(
      name: String,
      words: String,
      unit: PreferenceLevel.Unit,
      value: Cost,
      bound: Cost
    ) {
      self.name = name
      self.words = words
      self.unit = unit
      self.value = value
      self.bound = bound
    }
  }

  /// A rule that would be broken if something stood a step later or changed places.
  package struct Binding: Hashable, Sendable {
    package let rule: String
    package let items: [String]
    /// What it says, in the reader's language.
    package let words: String

    package init(
      rule: String,
      items: [String],
      words: String
    ) {
      self.rule = rule
      self.items = items
      self.words = words
    }
  }

  /// How late the end may be; nobody fills it in without a simulation.
  package struct EndRisk: Hashable, Sendable {
    package let half: ClockTime
    package let eightOfTen: ClockTime
    package let nineOfTen: ClockTime
    /// Of a thousand half-days, how many end in time.
    package let inTimePerThousand: Int

    package init(
      half: ClockTime,
      eightOfTen: ClockTime,
      nineOfTen: ClockTime,
      inTimePerThousand: Int
    ) {
      self.half = half
      self.eightOfTen = eightOfTen
      self.nineOfTen = nineOfTen
      self.inTimePerThousand = inTimePerThousand
    }
  }

  package let number: Int
  package let name: String
  package let title: String
  package let status: Solution.Status
  package let starts: ClockTime
  package let ends: ClockTime
  /// In the order they are on stage; empty without a running order.
  package let items: [Item]
  package let dropped: [Named]
  package let finish: ClockTime?
  package let preferences: [Preference]
  package let bindings: [Binding]
  /// Why there is no running order, in the reader's language.
  package let reasons: [String]
  package let risk: EndRisk?

  package var reserve: Length? { finish.map { ends - $0 } }
  package var hasOrder: Bool { finish != nil }

  package init(
    number: Int,
    name: String,
    title: String,
    status: Solution.Status,
    starts: ClockTime,
    ends: ClockTime,
    items: [Item],
    dropped: [Named],
    finish: ClockTime?,
    preferences: [Preference],
    bindings: [Binding],
    reasons: [String],
    risk: EndRisk?
  ) {
    self.number = number
    self.name = name
    self.title = title
    self.status = status
    self.starts = starts
    self.ends = ends
    self.items = items
    self.dropped = dropped
    self.finish = finish
    self.preferences = preferences
    self.bindings = bindings
    self.reasons = reasons
    self.risk = risk
  }
}
