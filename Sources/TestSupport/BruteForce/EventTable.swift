// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// An event with every name in it turned into the positions of items in the file.
struct EventTable {
  let event: Event
  let items: [Item]
  /// Items that may be dropped: optional ones, and those a rule chooses from.
  let droppable: [Bool]

  init(_ event: Event) {
    self.event = event
    let items = event.programme.items
    self.items = items
    var chosen: Set<ItemID> = []
    for rule in event.rules {
      guard case .choose(let from, _, _) = rule.statement else { continue }
      for subject in from { chosen.formUnion(Self.ids(of: subject, in: event)) }
    }
    droppable = items.map { $0.optionalValue != nil || chosen.contains($0.id) }
  }

  var grain: Int { max(1, event.session.grain.seconds) }
  var sessionStart: Int { event.session.starts.secondsSinceMidnight }
  var sessionEnd: Int { event.session.ends.secondsSinceMidnight }

  /// The items a rule names: one, or each of a block.
  func positions(of subject: RuleDeclaration.Subject) -> [Int] {
    Self.ids(of: subject, in: event).compactMap { event.programme.position(of: $0) }
  }

  func positions(of block: BlockID) -> [Int] { positions(of: .block(block)) }

  /// Every item of a block, those of inner blocks and floating ones included.
  func positions(of items: [Item]) -> [Int] {
    items.compactMap { event.programme.position(of: $0.id) }
  }

  func positions(of selection: RuleDeclaration.Selection) -> [Int] {
    switch selection {
    case .tag(let tag): items.indices.filter { items[$0].tags.contains(tag) }
    case .kind(let kind): items.indices.filter { items[$0].kind == kind }
    case .person(let person): items.indices.filter { items[$0].who.contains(person) }
    case .items(let subjects): Set(subjects.flatMap { positions(of: $0) }).sorted()
    }
  }

  /// The lengths of an item that are whole grains, in seconds.
  func lengths(of item: Int) -> [Int] {
    let range = items[item].minutes
    let first = Grain.up(range.minimum.seconds, to: grain)
    return Array(stride(from: first, through: range.maximum.seconds, by: grain))
  }

  /// Whether only droppable items are missing, and every length may be had.
  func isMadeOfItsItems(_ lineup: Lineup) -> Bool {
    items.indices.allSatisfy { item in
      lineup.places[item] == nil
        ? droppable[item] : lengths(of: item).contains(lineup.lengths[item])
    }
  }

  private static func ids(of subject: RuleDeclaration.Subject, in event: Event) -> [ItemID] {
    switch subject {
    case .item(let id): [id]
    case .block(let id): event.programme[id]?.items.map(\.id) ?? []
    }
  }
}

extension EventTable {
  /// Nil when the order names an unknown item, or one twice.
  func plan(of order: RunningOrder) -> Plan? {
    let positions = order.placements.compactMap { event.programme.position(of: $0.item) }
    guard positions.count == order.placements.count, Set(positions).count == positions.count
    else { return nil }
    var lengths = [Int](repeating: 0, count: items.count)
    for (position, placement) in zip(positions, order.placements) {
      lengths[position] = placement.length.seconds
    }
    return Plan(
      lineup: Lineup(order: positions, lengths: lengths),
      starts: order.placements.map(\.start.secondsSinceMidnight)
    )
  }

  func runningOrder(of plan: Plan) -> RunningOrder {
    RunningOrder(
      placements: plan.starts.indices.map { place in
        RunningOrder.Placement(
          item: items[plan.lineup.order[place]].id,
          start: ClockTime(secondsSinceMidnight: plan.starts[place]),
          length: Length(seconds: plan.lineup.length(at: place))
        )
      },
      dropped: items.indices.filter { plan.lineup.places[$0] == nil }.map { items[$0].id }
    )
  }
}
