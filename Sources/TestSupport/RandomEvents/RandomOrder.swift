// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

extension RandomEvent {
  /// A running order of the event that may keep its rules or not.
  ///
  /// About a third keep every rule, if any order does; many others miss by a grain or a swap, so
  /// that two ways of judging an order meet both sides of every rule.
  package static func randomOrder(of event: Event, seed: UInt64) -> RunningOrder {
    var dice = Dice(seed: seed ^ 0x5DEE_CE66)
    let reading = EventTable(event)
    let rules = RuleSet(reading)
    let tries = dice.chance(75) ? 40 : 1
    var lineup = Lineup(order: [], lengths: reading.items.map(\.minutes.minimum.seconds))
    for _ in 0..<tries {
      lineup = randomLineup(reading, &dice)
      guard rules.allowOrder(lineup), rules.allowLengths(lineup),
        let starts = dice.shuffled(rules.bounds(of: lineup)).lazy
          .compactMap({ $0.earliestStarts() }).first
      else { continue }
      let plan = Plan(lineup: lineup, starts: starts)
      return reading.runningOrder(of: dice.chance(50) ? plan : disturbed(plan, reading, &dice))
    }
    let plan = Plan(lineup: lineup, starts: packedStarts(lineup, reading, &dice))
    return reading.runningOrder(of: plan)
  }

  private static func randomLineup(_ reading: EventTable, _ dice: inout Dice) -> Lineup {
    var order = traversal(reading.event.programme.entries, isFree: dice.chance(10), &dice)
      .compactMap { reading.event.programme.position(of: $0.id) }
    for item in order where reading.items[item].isFloating {
      order.removeAll { $0 == item }
      order.insert(item, at: dice.number(0...order.count))
    }
    if dice.chance(15), order.count > 1 {
      order.swapAt(dice.number(0...order.count - 1), dice.number(0...order.count - 1))
    }
    order.removeAll { dice.chance(reading.droppable[$0] ? 30 : 1) }
    var lengths = reading.items.map(\.minutes.minimum.seconds)
    for item in lengths.indices {
      lengths[item] = dice.pick(reading.lengths(of: item), else: lengths[item])
      if dice.chance(2) { lengths[item] += reading.grain }
    }
    for block in reading.event.programme.blocks where block.hasEqualMinutes && dice.chance(80) {
      let items = reading.positions(of: block.directItems)
      for item in items { lengths[item] = lengths[items[0]] }
    }
    return Lineup(order: order, lengths: lengths)
  }

  /// The items in an order that free blocks allow.
  private static func traversal(
    _ entries: [Programme.Entry],
    isFree: Bool,
    _ dice: inout Dice
  ) -> [Item] {
    var items: [Item] = []
    for entry in isFree ? dice.shuffled(entries) : entries {
      switch entry {
      case .item(let item): items.append(item)
      case .block(let block):
        items += traversal(block.entries, isFree: block.order == .free, &dice)
      }
    }
    return items
  }

  /// One item, or everything from it on, some grains off.
  private static func disturbed(_ plan: Plan, _ reading: EventTable, _ dice: inout Dice) -> Plan {
    guard !plan.starts.isEmpty else { return plan }
    var starts = plan.starts
    let place = dice.number(0...starts.count - 1)
    let shift = dice.pick([-1, 1, 1, 2, 5], else: 1) * reading.grain
    let moved = dice.chance(50) ? place...place : place...starts.count - 1
    for index in moved { starts[index] += shift }
    return Plan(lineup: plan.lineup, starts: starts)
  }

  /// One after the other with their changeovers, at times with a gap between.
  private static func packedStarts(
    _ lineup: Lineup,
    _ reading: EventTable,
    _ dice: inout Dice
  ) -> [Int] {
    let turns = StageTurns(reading)
    var clock = reading.sessionStart
    return lineup.order.indices.map { place in
      clock += turns.seconds(before: place, in: lineup) ?? 0
      if dice.chance(15) { clock += dice.number(1...5) * reading.grain }
      defer { clock += lineup.length(at: place) }
      return clock
    }
  }
}
