// SPDX-License-Identifier: GPL-3.0-or-later

/// The 25 things to look at before papers are handed out, and what answers each.
package struct PreExportCheck: Hashable, Sendable {
  package enum Answer: Hashable, Sendable {
    /// A diagnostic of ``PreExportReview`` with this code.
    case review(String)
    /// A rule of the protocol profile.
    case rule(String)
    /// Another layer, by what it calls the fault.
    case elsewhere(String)
  }

  /// From 1 to 25.
  package let number: Int
  package let subject: String
  package let answers: [Answer]

  package static let all: [PreExportCheck] = [
    .init(1, "total longer than the session", .elsewhere("the checker of running orders")),
    .init(2, "content without a slot", .review("person-without-item")),
    .init(3, "slot without a person", .review("item-without-person")),
    .init(4, "stated bounds broken", .elsewhere("the checker of running orders")),
    .init(5, "order of awards", .rule("C07"), .rule("C08")),
    .init(6, "recipients called at the wrong moment", .rule("C11"), .rule("C12")),
    .init(
      7,
      "presenter receives, or speaks again at once",
      .review("presenter-receives"),
      .review("back-to-back")
    ),
    .init(8, "somebody twice at once, or gone", .elsewhere("the checker of running orders")),
    .init(9, "manuscript too long", .elsewhere("manuscript-too-long, manuscript-too-many-pages")),
    .init(10, "manuscript not there", .elsewhere("manuscript-missing")),
    .init(11, "salutation names too many", .rule("C04")),
    .init(12, "delegates not by rank", .review("people-not-by-rank")),
    .init(13, "lunar date", .elsewhere("the reader of events")),
    .init(14, "day of the week", .elsewhere("the reader of events")),
    .init(15, "invitation too late", .rule("C21")),
    .init(16, "empty placeholders", .elsewhere("the papers they stand in")),
    .init(17, "abbreviations in spoken text", .review("unpronounceable")),
    .init(18, "one name in two spellings", .review("two-spellings")),
    .init(19, "neighbouring talks of one field", .review("same-field")),
    .init(20, "nothing in reserve", .review("no-reserve")),
    .init(
      21,
      "awards over 40 minutes, batch over the stage",
      .review("awards-long"),
      .review("batch-over-stage")
    ),
    .init(22, "report read in full", .rule("C19")),
    .init(23, "no reply to a senior guest", .rule("C18")),
    .init(24, "film after film", .review("film-after-film")),
    .init(25, "two leads for one task", .review("two-leads")),
  ]

  private init(_ number: Int, _ subject: String, _ answers: Answer...) {
    self.number = number
    self.subject = subject
    self.answers = answers
  }
}
