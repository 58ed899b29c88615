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

extension [Diagnostic] {
  /// By line and column, those of the event file before those of the files it names, and at the
  /// end what is about no line; equal ones as they stood.
  var sortedByPlace: [Diagnostic] {
    enumerated().sorted { left, right in
      if let first = left.element.place, let second = right.element.place {
        (first.file ?? "", first.line, first.column, left.offset)
          < (second.file ?? "", second.line, second.column, right.offset)
      } else {
        (left.element.place == nil ? 1 : 0, left.offset)
          < (right.element.place == nil ? 1 : 0, right.offset)
      }
    }.map(\.element)
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
