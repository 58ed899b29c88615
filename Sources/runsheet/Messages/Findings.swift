// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Papers
import Sequencing

extension Contradiction {
  /// The reason as an error at its place in the event file.
  func diagnostic(in language: Language) -> Diagnostic {
    let words = words(language)
    return Diagnostic(
      .error,
      code: code,
      words.sentence,
      at: place,
      notes: notes(language),
      help: words.remedy
    )
  }
}

extension Violation {
  /// The broken rule in words, for a paper.
  func finding(in language: Language) -> VerificationPaper.Finding {
    let words = words(language)
    return VerificationPaper.Finding(
      rule: rule.rawValue,
      items: items,
      sentence: words.sentence,
      remedy: words.remedy,
      place: place
    )
  }
}
