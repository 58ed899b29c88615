// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing

/// Which rules hold a running order where it is.
///
/// A rule binds when the order breaks it once something is made a step longer and all that follows
/// gives way, or once two neighbours change places and no rule on what the programme is breaks.
/// Only the checker is asked.
struct BindingRules {
  let event: Event
  let order: RunningOrder

  /// One for each rule and the items it is about first, in the order they are met.
  var violations: [Violation] {
    var found: [Violation] = []
    func add(_ violation: Violation) {
      let isKnown = found.contains {
        $0.rule == violation.rule && $0.place == violation.place
      }
      if !isKnown { found.append(violation) }
    }
    let checker = Checker(event)
    for index in order.placements.indices {
      for violation in checker.violations(of: lengthened(index))
      where !Self.structural.contains(violation.rule.rawValue) {
        add(violation)
      }
    }
    for index in order.placements.indices.dropLast() {
      let violations = checker.violations(of: swapped(index))
      let isStructural = violations.contains { Self.structural.contains($0.rule.rawValue) }
      if !isStructural { violations.forEach(add) }
    }
    return found
  }

  /// What the programme itself is: that its lengths and its listed order hold tells nothing.
  private static let structural: Set = [
    "kept-items", "item-lengths", "changeovers", "no-waiting", "block-order", "block-together",
    "equal-minutes",
  ]

  private func lengthened(_ index: Int) -> RunningOrder {
    var placements = order.placements
    let step = event.session.grain
    placements[index] = RunningOrder.Placement(
      item: placements[index].item,
      start: placements[index].start,
      length: placements[index].length + step
    )
    pushed(&placements, after: index)
    return RunningOrder(placements: placements, dropped: order.dropped)
  }

  private func swapped(_ index: Int) -> RunningOrder {
    var placements = order.placements
    let first = placements[index]
    placements[index] = RunningOrder.Placement(
      item: placements[index + 1].item,
      start: first.start,
      length: placements[index + 1].length
    )
    placements[index + 1] = first
    pushed(&placements, after: index)
    return RunningOrder(placements: placements, dropped: order.dropped)
  }

  /// Items after one give way as far as they have to, changeovers included.
  private func pushed(_ placements: inout [RunningOrder.Placement], after index: Int) {
    for later in placements.indices where later > index {
      let before = placements[later - 1]
      let changeover =
        switch (event.programme[before.item]?.setup, event.programme[placements[later].item]?.setup)
        {
        case (let from?, let to?):
          if case .takes(let length) = event.stage.changeovers.changeover(from: from, to: to) {
            length
          } else {
            Length.zero
          }
        default: Length.zero
        }
      let start = max(placements[later].start, before.end + changeover)
      placements[later] = RunningOrder.Placement(
        item: placements[later].item,
        start: start,
        length: placements[later].length
      )
    }
  }
}
