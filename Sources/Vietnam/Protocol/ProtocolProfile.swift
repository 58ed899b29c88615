// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// Which customs and rules an event follows: a profile an organiser chooses and may depart from.
///
/// It is a help to remember, never legal advice; each rule names the text it comes from so that it can
/// be looked up. `international` has none.
package enum ProtocolProfile: String, Hashable, Sendable, CaseIterable {
  case international
  /// Decree 145/2013/NĐ-CP, in force from 16/12/2013.
  case vietnam2013 = "vietnam-2013"
  /// Decree 98/2023/NĐ-CP on awards, in force from 01/01/2024.
  case vietnam2024 = "vietnam-2024"

  /// What an event names, `vietnam` being the one in force on its date; nil for an unknown name.
  package init?(of event: Event) {
    let name = event.header.protocolProfile
    guard name == "vietnam" else {
      self.init(rawValue: name)
      return
    }
    self = event.header.date.map(Self.inForce) ?? .vietnam2024
  }

  /// The Vietnamese profile by the date of an event.
  package static func inForce(on date: CalendarDate) -> ProtocolProfile {
    date.year >= 2024 ? .vietnam2024 : .vietnam2013
  }

  /// Persons a salutation may name: the highest guest and the highest host.
  var salutationLimit: Int { 2 }
}
