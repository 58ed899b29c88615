// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// Where or when an item might stand instead of where it does.
package enum ItemPlace: Hashable, Sendable {
  /// Anywhere, as long as it is kept.
  case anywhere
  /// First of the whole programme.
  case first
  /// Directly after another item.
  case after(ItemID)
  /// Last of the whole programme.
  case last
  /// It starts no later than this.
  case startingBy(ClockTime)
  /// It starts no earlier than this.
  case startingFrom(ClockTime)
}

/// An event with a question put to it: what is asked beside its own requirements is never given up.
struct PosedEvent: Sendable {
  var event: Event
  /// Not among the requirements that a conflict names.
  var background: Set<Requirement> = []
  /// A requirement that leaves no room by itself, where one is known beforehand.
  var ban: Requirement?

  init(_ event: Event) {
    self.event = event
  }

  /// The item may not be left out.
  mutating func keep(_ id: ItemID) {
    background.insert(.kept(id))
    guard event.droppableItems.contains(id) else { return }
    event.programme = event.programme.mapping(items: { item in
      var item = item
      if item.id == id { item.optionalValue = nil }
      return item
    })
    // Another rule offers it for choice.
    if event.droppableItems.contains(id) {
      ask(.choose(from: [.item(id)], atLeast: 1, atMost: nil))
    }
  }

  mutating func ask(_ statement: RuleDeclaration.Statement) {
    background.insert(.rule(event.rules.count))
    event.rules.append(RuleDeclaration(statement))
  }
}

extension PosedEvent {
  /// The event where an item is kept and stands in a place; the item of that place is kept too.
  init(_ event: Event, _ item: ItemID, _ place: ItemPlace) {
    self.init(event)
    keep(item)
    switch place {
    case .anywhere: break
    case .first: ask(.first(.item(item), in: nil))
    case .last: ask(.last(.item(item), in: nil))
    case .after(let other):
      keep(other)
      ask(.adjacent(.item(other), .item(item)))
      if let first = event.programme[other], let second = event.programme[item] {
        ban = NeighbourBan.requirement(first, second, in: event)
      }
    case .startingBy(let clock):
      ask(.at(.item(item), starts: ClockWindow(latest: clock), ends: .open))
    case .startingFrom(let clock):
      ask(.at(.item(item), starts: ClockWindow(earliest: clock), ends: .open))
    }
  }
}
