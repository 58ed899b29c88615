// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// One thing an event asks for that an organiser could give up.
///
/// What no organiser can give up is none: that items follow one another on one stage, that a person is
/// in one place, that an item has its least minutes.
package enum Requirement: Hashable, Sendable {
  /// The session's end.
  case sessionEnd
  /// The hour on the invitations, which parts the prelude from the rest.
  case officialStart
  /// No waiting.
  case noWaiting
  /// The item may not be left out.
  case kept(ItemID)
  /// The windows on an item's start and end.
  case itemWindow(ItemID)
  /// The time before which an item cannot be made ready.
  case ready(ItemID)
  /// The hours of a person.
  case presence(PersonID)
  /// A rule that binds, by its place among the event's rules.
  case rule(Int)
  /// The order of a block's entries; of the whole programme when nil.
  case listed(BlockID?)
  /// That nothing else stands between a block's items.
  case together(BlockID)
  case equalMinutes(BlockID)
  /// The minutes that all changeovers take.
  case changeoverMinutes
  /// A changeover that may not be, by its place among the event's lines.
  case forbiddenChangeover(Int)
}

extension Event {
  /// Everything this event asks for, what tells most first: hours and items, then people's hours, then
  /// rules, then the order of blocks and the stage.
  package var requirements: [Requirement] {
    let droppable = droppableItems
    let items = programme.items
    var all: [Requirement] = [.sessionEnd]
    if session.officialStart != nil { all.append(.officialStart) }
    all += items.filter { !droppable.contains($0.id) }.map { .kept($0.id) }
    all += items.filter { !$0.starts.isOpen || !$0.ends.isOpen }.map { .itemWindow($0.id) }
    all += items.filter { $0.ready != nil }.map { .ready($0.id) }
    let appearing = Set(items.flatMap(\.who))
    all += people.filter { !$0.present.isEmpty && appearing.contains($0.id) }.map {
      .presence($0.id)
    }
    all += rules.indices.filter { rules[$0].softWeight == nil }.map { .rule($0) }
    if !session.allowsIdle { all.append(.noWaiting) }
    if programme.entries.count > 1 { all.append(.listed(nil)) }
    for block in programme.blocks where block.entries.count > 1 {
      if block.order == .listed { all.append(.listed(block.id)) }
      if block.isTogether { all.append(.together(block.id)) }
      if block.hasEqualMinutes { all.append(.equalMinutes(block.id)) }
    }
    let lines = stage.changeovers.lines
    all += lines.indices.filter { lines[$0].changeover == .never }.map { .forbiddenChangeover($0) }
    let takesTime = lines.contains {
      if case .takes(let length) = $0.changeover { length > .zero } else { false }
    }
    if takesTime { all.append(.changeoverMinutes) }
    return all
  }
}
