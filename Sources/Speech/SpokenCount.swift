// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony
import Vietnam

/// How much is said: syllables in Vietnamese, words in English.
package struct SpokenCount: Hashable, Sendable {
  package let units: Int

  package init(units: Int) {
    self.units = units
  }

  /// Counted after numbers, dates, hours, units and abbreviations are put into words.
  package init(of text: String, in language: Language) {
    switch language {
    case .vietnamese: units = SpokenVietnamese.syllables(in: text)
    case .english: units = SpokenEnglish.words(in: text)
    }
  }

  package static func + (left: SpokenCount, right: SpokenCount) -> SpokenCount {
    SpokenCount(units: left.units + right.units)
  }
}
