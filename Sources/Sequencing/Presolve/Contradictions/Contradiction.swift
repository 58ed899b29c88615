// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// A reason, found without a solver, that no running order can exist.
package struct Contradiction: Sendable {
  /// A stable kebab-case code, such as `total-too-long`.
  package let code: String
  package let place: SourcePlace?
  private let facts: any ContradictionFacts

  init(_ facts: any ContradictionFacts, at place: SourcePlace?) {
    self.code = type(of: facts).code
    self.facts = facts
    self.place = place
  }

  /// Cause and remedy, in a reader's language.
  package func words(_ language: Language) -> Words { facts.words(in: language) }

  /// Further places that explain it.
  package func notes(_ language: Language) -> [Diagnostic.Note] { facts.notes(in: language) }
}

/// What a contradiction consists of, as facts that can put themselves into words.
protocol ContradictionFacts: Sendable {
  static var code: String { get }
  func words(in language: Language) -> Words
  func notes(in language: Language) -> [Diagnostic.Note]
}
