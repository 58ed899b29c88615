// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Preferences that do not look at the clock.
enum LineupAims {
  /// `keep_optional`: Σ value of dropped items; 0 for one that a rule left out of its choice.
  static func keepOptional(_ reading: EventTable) -> Aim {
    let values = reading.items.map { $0.optionalValue?.thousandths ?? 0 }
    return .ofLineup { lineup in
      values.indices.reduce(0) { $0 + (lineup.places[$1] == nil ? values[$1] : 0) } * 60 * 1000
    }
  }

  /// `preferred_minutes`: Σ weight × |minutes − prefer| of kept items.
  static func preferredMinutes(_ weights: [String: Weight], _ reading: EventTable) -> Aim {
    let wanted = reading.items.map { item in
      let weight = weights[item.id.rawValue] ?? weights[item.kind.rawValue] ?? .one
      return (seconds: item.minutes.preferred.seconds, thousandths: weight.thousandths)
    }
    return .ofLineup { lineup in
      lineup.order.reduce(0) { sum, item in
        sum + wanted[item].thousandths * abs(lineup.lengths[item] - wanted[item].seconds)
      } * 1000
    }
  }

  /// `listed_order`: pairs of kept, non-floating items in reverse of the file's order.
  static func listedOrder(_ reading: EventTable) -> Aim {
    let isFloating = reading.items.map(\.isFloating)
    return .ofLineup { lineup in
      let settled = lineup.order.filter { !isFloating[$0] }
      var pairs = 0
      for (place, item) in settled.enumerated() {
        pairs += settled[place...].count { $0 < item }
      }
      return pairs * EventTable.pointsPerUnit
    }
  }

  /// `changeover`: Σ changeovers, those from and to the session's ends included.
  static func changeover(_ reading: EventTable) -> Aim {
    let turns = StageTurns(reading)
    return .ofLineup { lineup in
      (turns.all(in: lineup) ?? []).reduce(0, +) * 1000 * 1000
    }
  }

  /// `alternate`: neighbouring pairs among the items with one of the tags that share one of them.
  static func alternate(_ tags: [Tag], _ reading: EventTable) -> Aim {
    let worn = reading.items.map { Set($0.tags).intersection(tags) }
    return .ofLineup { lineup in
      let tagged = lineup.order.filter { !worn[$0].isEmpty }
      let pairs = zip(tagged, tagged.dropFirst()).count { !worn[$0].isDisjoint(with: worn[$1]) }
      return pairs * EventTable.pointsPerUnit
    }
  }
}
