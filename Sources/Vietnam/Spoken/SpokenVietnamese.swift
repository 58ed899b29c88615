// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Vietnamese text as it is said: numbers, dates, hours, units and abbreviations in words.
///
///     UBND → Ủy ban nhân dân                      16/01/2020 → ngày mười sáu tháng Một năm hai nghìn …
///     7h30 → bảy giờ ba mươi phút                 13.603 m² → mười ba nghìn sáu trăm linh ba mét vuông
///     57/2018/QĐ-UBND → Quyết định số năm mươi bảy năm hai nghìn không trăm mười tám của Ủy ban nhân dân
///
/// NFC and NFD give the same; the answer is NFC. Signs and line breaks stay where they were, so that
/// sentences can be read apart and put together again.
package enum SpokenVietnamese {
  /// Everything in words.
  package static func text(_ text: String) -> String {
    var reader = VietnameseReader(text, isForCounting: true)
    return reader.read()
  }

  /// Only what nobody can read aloud is put into words; numbers, dates and hours stay as they are.
  ///
  /// What an announcer's paper shows. Reading it aloud gives what ``text(_:)`` gives.
  package static func readable(_ text: String) -> String {
    var reader = VietnameseReader(text, isForCounting: false)
    return reader.read()
  }

  /// How many syllables are said; words are parted by blanks and signs, one syllable each.
  package static func syllables(in text: String) -> Int {
    SpokenToken.tokens(of: self.text(text)).count {
      if case .word = $0 { true } else { false }
    }
  }

  /// Letters no announcer can pronounce and that no table explains, in the order they stand.
  package static func unknownAbbreviations(in text: String) -> [String] {
    var found: [String] = []
    for case .word(let word) in SpokenToken.tokens(of: readable(text))
    where Abbreviations.spelled(word) != nil && RomanNumeral.value(of: word) == nil
      && !["MC"].contains(word) && !found.contains(word)
    {
      found.append(word)
    }
    return found
  }
}
