// SPDX-License-Identifier: GPL-3.0-or-later

/// Somebody, or a body, whose presence an item needs.
package struct Person: Hashable, Sendable, Codable {
  package var id: PersonID
  package var name: String
  package var honorific: String
  package var role: String
  package var organisation: String
  /// 1 is the highest; nil when the event does not say.
  package var rank: Int?
  /// When the person is there, each end included; empty for the whole day.
  package var present: [ClockWindow]
  /// Cost of a minute of waiting in `little_waiting`.
  package var waitingCost: Weight
  package var phone: String
  /// Whom this person stands in for.
  package var standby: PersonID?
  package var confirmed: Bool?
  package var place: SourcePlace?

  package init(
    id: PersonID,
    name: String = "",
    honorific: String = "",
    role: String = "",
    organisation: String = "",
    rank: Int? = nil,
    present: [ClockWindow] = [],
    waitingCost: Weight = .one,
    phone: String = "",
    standby: PersonID? = nil,
    confirmed: Bool? = nil,
    place: SourcePlace? = nil
  ) {
    self.id = id
    self.name = name
    self.honorific = honorific
    self.role = role
    self.organisation = organisation
    self.rank = rank
    self.present = present
    self.waitingCost = waitingCost
    self.phone = phone
    self.standby = standby
    self.confirmed = confirmed
    self.place = place
  }

  /// How papers call the person: honorific and name, else the role, else the id.
  package var displayName: String {
    if !name.isEmpty { return honorific.isEmpty ? name : honorific + " " + name }
    return role.isEmpty ? id.rawValue : role
  }
}
