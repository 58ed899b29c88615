// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// A change of the event after which it has an order: solved, and the order checked.
package struct Repair: Sendable {
  /// What is changed, the levers in the order in which they are pulled.
  package let steps: [Step]
  /// The event after it.
  package let event: Event
  /// Its best order found, with what is proved of it.
  package let solution: Solution

  package struct Step: Sendable {
    package let lever: LeverKey
    package let amendments: [Amendment]
    private let sentence: @Sendable (Language) -> String

    init(
      _ lever: LeverKey,
      _ amendments: [Amendment],
      _ sentence: @escaping @Sendable (Language) -> String
    ) {
      self.lever = lever
      self.amendments = amendments
      self.sentence = sentence
    }

    /// What is done, in words that can begin a sentence.
    package func words(_ language: Language) -> String { sentence(language) }
  }

  package var amendments: [Amendment] { steps.flatMap(\.amendments) }
}

/// What an organiser can pull when a half-day is too full, in the order in which it hurts least:
/// changeovers, salutations, reports, talks, films, awards, the break, the performance; then hours,
/// rules and order; and last what is left out.
package enum LeverKey: String, Hashable, Sendable, CaseIterable {
  case changeovers
  case salutations
  case reports
  case talks
  case films
  case awards
  case breaks
  case performances
  /// Minutes off items of any other kind.
  case others
  case hours
  case end
  case rules
  case order
  case leaveOut = "leave_out"
}
