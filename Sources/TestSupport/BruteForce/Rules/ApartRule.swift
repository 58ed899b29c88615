// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// `apart` by items or minutes, and `rest`.
enum ApartRule {
  /// Any two of them have at least so many kept items of any kind between them.
  static func items(_ count: Int, _ items: [Int]) -> RuleSet.OrderRule {
    { lineup in
      let places = lineup.places(of: items)
      return zip(places, places.dropFirst()).allSatisfy { $1 - $0 - 1 >= count }
    }
  }

  /// Any two of them have at least so much time from the end of one to the start of the other.
  static func seconds(_ seconds: Int, _ items: [Int]) -> RuleSet.TimeRule {
    { lineup, bounds in
      let places = lineup.places(of: items)
      for (index, first) in places.enumerated() {
        for second in places[(index + 1)...] {
          bounds.start(second, after: first, atLeast: lineup.length(at: first) + seconds)
        }
      }
    }
  }

  /// `rest`: the same between consecutive items of one person, or of every person.
  static func rest(
    of person: PersonID?,
    seconds: Int,
    _ reading: EventTable
  ) -> [RuleSet.TimeRule] {
    let people = person.map { [$0] } ?? reading.event.people.map(\.id)
    return people.map { Self.seconds(seconds, reading.positions(of: .person($0))) }
  }
}
