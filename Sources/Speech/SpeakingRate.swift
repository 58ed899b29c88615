// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// How fast somebody speaks: syllables in a minute in Vietnamese, words in a minute in English.
package struct SpeakingRate: Hashable, Sendable {
  /// At least 1.
  package let perMinute: Int

  package init(perMinute: Int) {
    self.perMinute = max(1, perMinute)
  }

  /// The announcer of a ceremony: 200 syllables, 125 words (public speech, 100 to 130).
  package static func announcer(_ language: Language) -> SpeakingRate {
    SpeakingRate(perMinute: language == .vietnamese ? 200 : 125)
  }

  /// A text read at the lectern: 220 syllables, between slow readers and the 233 measured on Voice
  /// of Vietnam news; 130 words.
  package static func lectern(_ language: Language) -> SpeakingRate {
    SpeakingRate(perMinute: language == .vietnamese ? 220 : 130)
  }

  /// What the text takes, to the nearest second, at least one unless nothing is said.
  package func length(of count: SpokenCount) -> Length {
    guard count.units > 0 else { return .zero }
    return Length(seconds: max(1, (120 * count.units + perMinute) / (2 * perMinute)))
  }

  /// How much can be said in so long: the budget to tell a speaker.
  package func budget(for length: Length) -> Int { max(0, length.seconds) * perMinute / 60 }
}
