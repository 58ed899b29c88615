// SPDX-License-Identifier: GPL-3.0-or-later

/// An award slot: what is given, by whose decision, to how many.
package struct Award: Hashable, Sendable, Codable {
  /// The class, such as `huan-chuong-lao-dong` or `certificate`.
  package var awardClass: String
  package var decidedBy: String
  package var collectives: Int
  package var households: Int
  package var individuals: Int
  /// Names of the recipients in the order of the file given; empty when only head-counts are known.
  package var recipients: [Recipient]
  /// At most so many recipients stand on the stage at once; nil for the stage's positions.
  package var batch: Int?
  package var presenters: Int
  package var reading: Length
  /// One representative batch in place of all.
  package var isRepresentative: Bool

  package init(
    awardClass: String,
    decidedBy: String = "",
    collectives: Int = 0,
    households: Int = 0,
    individuals: Int = 0,
    recipients: [Recipient] = [],
    batch: Int? = nil,
    presenters: Int = 1,
    reading: Length = Length(seconds: 120),
    isRepresentative: Bool = false
  ) {
    self.awardClass = awardClass
    self.decidedBy = decidedBy
    self.collectives = collectives
    self.households = households
    self.individuals = individuals
    self.recipients = recipients
    self.batch = batch
    self.presenters = presenters
    self.reading = reading
    self.isRepresentative = isRepresentative
  }

  /// How many of a category receive: those on the list, where there is one, else the head-count.
  package func count(of category: Category) -> Int {
    guard recipients.isEmpty else { return recipients.count { $0.category == category } }
    return switch category {
    case .collective: collectives
    case .household: households
    case .individual: individuals
    }
  }

  /// One line of a list of recipients.
  package struct Recipient: Hashable, Sendable, Codable {
    package var name: String
    package var unit: String
    package var category: Category

    package init(name: String, unit: String = "", category: Category) {
      self.name = name
      self.unit = unit
      self.category = category
    }
  }

  /// Who receives; the three never share a batch, and this is the order they go up in.
  package enum Category: String, Hashable, Sendable, Codable, CaseIterable {
    case collective
    case household
    case individual
  }
}
