// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// `keep_plan`: what is not as in an earlier plan, then how far starts have moved.
enum PlanAims {
  static func levels(_ path: String, _ reading: EventTable) -> [Aim] {
    let placements = (reading.event.earlierPlans?[path]?.placements ?? []).compactMap { placement in
      reading.event.programme.position(of: placement.item).map { (item: $0, placement: placement) }
    }
    let changes = Aim.ofLineup { lineup in
      let planned = Set(placements.map(\.item))
      var count = reading.items.indices.count {
        planned.contains($0) != (lineup.places[$0] != nil)
      }
      for (index, one) in placements.enumerated() {
        guard let place = lineup.places[one.item] else { continue }
        if lineup.lengths[one.item] != one.placement.length.seconds { count += 1 }
        count += placements[(index + 1)...].count { other in
          lineup.places[other.item].map { $0 < place } ?? false
        }
      }
      return count * EventTable.pointsPerUnit
    }
    let starts = Aim.free { plan in
      placements.reduce(0) { sum, one in
        guard let place = plan.lineup.places[one.item] else { return sum }
        return sum + abs(plan.starts[place] - one.placement.start.secondsSinceMidnight)
      } * 1000 * 1000
    }
    return [changes, starts]
  }
}
