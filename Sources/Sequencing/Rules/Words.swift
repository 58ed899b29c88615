// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// A fact told to an organiser: what is so, and what to do about it.
package struct Words: Hashable, Sendable {
  /// A sentence, without a full stop.
  package let sentence: String
  /// What would mend it, without a full stop.
  package let remedy: String?

  package init(_ sentence: String, remedy: String? = nil) {
    self.sentence = sentence
    self.remedy = remedy
  }
}

extension Language {
  /// One of two texts, by language.
  func choose(vi: @autoclosure () -> String, en: @autoclosure () -> String) -> String {
    switch self {
    case .vietnamese: vi()
    case .english: en()
    }
  }

  /// The words for a fact, by language.
  func words(vi: @autoclosure () -> Words, en: @autoclosure () -> Words) -> Words {
    switch self {
    case .vietnamese: vi()
    case .english: en()
    }
  }

  /// A length in words, such as `11 phút`, `1 minute`, `2 minutes 30 seconds`.
  func spoken(_ length: Length) -> String {
    let total = abs(length.seconds)
    let (minutes, seconds) = (total / 60, total % 60)
    var parts: [String] = []
    if minutes > 0 || seconds == 0 {
      parts.append(
        choose(vi: "\(minutes) phút", en: minutes == 1 ? "1 minute" : "\(minutes) minutes")
      )
    }
    if seconds > 0 {
      parts.append(
        choose(vi: "\(seconds) giây", en: seconds == 1 ? "1 second" : "\(seconds) seconds")
      )
    }
    return parts.joined(separator: " ")
  }

  /// A title in this language's quotation marks.
  func quoted(_ title: String) -> String { "“\(title)”" }

  /// A number of places in an order, for English.
  func places(_ count: Int) -> String { count == 1 ? "1 place" : "\(count) places" }
}
