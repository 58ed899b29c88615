// SPDX-License-Identifier: GPL-3.0-or-later

/// One item of the programme, with everything its blocks hand down already filled in.
package struct Item: Hashable, Sendable, Codable {
  package var id: ItemID
  package var title: String
  package var kind: Kind
  package var minutes: LengthRange
  package var who: [PersonID]
  package var tags: [Tag]
  /// The value lost when the item is dropped; nil for an item that must be kept.
  package var optionalValue: Weight?
  /// Windows on the item's start and on its end.
  package var starts: ClockWindow
  package var ends: ClockWindow
  /// The changeover to this item may not begin before.
  package var ready: ClockTime?
  package var due: ClockTime?
  /// Cost of a minute past `due` in `lateness`.
  package var lateCost: Weight
  package var setup: Setup
  package var isFloating: Bool
  package var isPrelude: Bool
  /// What each team has to know.
  package var notes: [Team: String]
  package var script: String
  /// The path of the manuscript, relative to the event file.
  package var manuscript: String?
  package var award: Award?
  package var place: SourcePlace?

  package init(
    id: ItemID,
    title: String,
    kind: Kind = .other,
    minutes: LengthRange,
    who: [PersonID] = [],
    tags: [Tag] = [],
    optionalValue: Weight? = nil,
    starts: ClockWindow = .open,
    ends: ClockWindow = .open,
    ready: ClockTime? = nil,
    due: ClockTime? = nil,
    lateCost: Weight = .one,
    setup: Setup? = nil,
    isFloating: Bool = false,
    isPrelude: Bool = false,
    notes: [Team: String] = [:],
    script: String = "",
    manuscript: String? = nil,
    award: Award? = nil,
    place: SourcePlace? = nil
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.minutes = minutes
    self.who = who
    self.tags = tags
    self.optionalValue = optionalValue
    self.starts = starts
    self.ends = ends
    self.ready = ready
    self.due = due
    self.lateCost = lateCost
    self.setup = setup ?? kind.impliedSetup
    self.isFloating = isFloating
    self.isPrelude = isPrelude
    self.notes = notes
    self.script = script
    self.manuscript = manuscript
    self.award = award
    self.place = place
  }
}
