// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// What is done about lateness on the day.
package enum LatenessPolicy: String, Hashable, Sendable, CaseIterable {
  /// Everybody gets the minutes of the plan.
  case hold
  /// An item that starts after its back time is given less, down to its minimum.
  case shorten
}

/// A clock by which an item should have ended.
package struct Deadline: Hashable, Sendable {
  /// Where it comes from.
  package enum Origin: Hashable, Sendable {
    case asked
    /// `due` of the item; `cost` is its `late_cost`.
    case due(cost: Weight)
    /// The latest end of its window.
    case window
    /// Somebody leaves.
    case leaves(PersonID)
  }

  package let item: ItemID
  package let clock: ClockTime
  package let origin: Origin

  package init(item: ItemID, clock: ClockTime, origin: Origin = .asked) {
    self.item = item
    self.clock = clock
    self.origin = origin
  }

  /// Those that an event states itself, in the order of a plan; of equal ones the first.
  package static func stated(in event: Event, for order: RunningOrder) -> [Deadline] {
    var found: [Deadline] = []
    func add(_ item: Item, _ clock: ClockTime?, _ origin: Origin) {
      guard let clock, !found.contains(where: { $0.item == item.id && $0.clock == clock })
      else { return }
      found.append(Deadline(item: item.id, clock: clock, origin: origin))
    }
    func window(of id: PersonID, _ placement: RunningOrder.Placement) -> ClockWindow? {
      event[id]?.present.first { $0.contains(placement.start) && $0.contains(placement.end) }
    }
    for placement in order.placements {
      guard let item = event.programme[placement.item] else { continue }
      add(item, item.due, .due(cost: item.lateCost))
      add(item, item.ends.latest, .window)
      for rule in event.rules {
        if case .at(.item(item.id), _, let ends) = rule.statement {
          add(item, ends.latest, .window)
        }
      }
      for id in item.who {
        guard let latest = window(of: id, placement)?.latest else { continue }
        // The last of a person's items before they leave says it for those before it.
        let staysFor = order.placements.contains { other in
          other.start > placement.start && window(of: id, other)?.latest == latest
            && event.programme[other.item]?.who.contains(id) == true
        }
        if !staysFor { add(item, latest, .leaves(id)) }
      }
    }
    return found
  }
}

/// What a simulation found out.
package struct RiskReport: Hashable, Sendable {
  /// A moment of the day, over all runs.
  package struct Moment: Hashable, Sendable {
    package let planned: ClockTime
    package let p50: ClockTime
    package let p80: ClockTime
    package let p90: ClockTime
    package let p95: ClockTime
    package let limit: ClockTime
    /// Runs in which it was not after the limit, and all runs.
    package let inTime: Int
    package let runs: Int
    /// Average minutes after the limit, of all runs; none where it was not.
    package let meanMinutesLate: Double

    package var chance: Double { Double(inTime) / Double(runs) }
  }

  /// A deadline and what became of it.
  package struct Kept: Hashable, Sendable {
    package let deadline: Deadline
    package let moment: Moment
  }

  /// What an item, or another source, has to do with it.
  package struct Cause: Hashable, Sendable {
    package let source: RiskSource
    /// Minutes it adds to the finish on average.
    package let meanMinutes: Double
    /// Its part of the variance of the finish.
    package let share: Double
    /// What would be gained if it kept to the plan.
    ///
    /// Minutes the finish would be earlier on average, and by how much the chance to end in time
    /// would rise. Nil for what cannot be kept to a plan.
    package let ifKept: Gain?
  }

  package struct Gain: Hashable, Sendable {
    package let minutes: Double
    package let chance: Double

    package init(minutes: Double, chance: Double) {
      self.minutes = minutes
      self.chance = chance
    }
  }

  /// What one more minute of reserve just before an item would do for the finish.
  package struct Reserve: Hashable, Sendable {
    package let before: ItemID
    package let gain: Gain
  }

  /// Runs that finished in a stretch of time.
  package struct Bar: Hashable, Sendable {
    package let from: ClockTime
    package let to: ClockTime
    package let runs: Int
  }

  package let runs: Int
  package let seed: UInt64
  package let policy: LatenessPolicy
  package let finish: Moment
  package let deadlines: [Kept]
  /// Average cost of ending after what is due, by `late_cost`; nil where nothing is due.
  package let lateCost: Double?
  /// The greatest share of the variance first; what has no part in anything is left out.
  package let causes: [Cause]
  /// In the order of the plan.
  package let reserves: [Reserve]
  /// Days that were played again to tell what a change would do.
  package let replayed: Int
  /// Whole stretches of the clock, each as long as the next; the first and the last have runs.
  package let histogram: [Bar]
}
