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
