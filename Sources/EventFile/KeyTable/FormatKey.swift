// SPDX-License-Identifier: GPL-3.0-or-later

/// The keys of one part of the format, each with all there is to say about it.
///
/// The key table is what the binder reads with, what unknown keys are compared with, and what the
/// JSON Schema and the reference page are made of.
protocol FormatKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  var entry: KeyEntry { get }
}

/// What one key means.
struct KeyEntry: Sendable {
  let notation: Notation
  let isRequired: Bool
  /// What holds without the key, as somebody would write it; nil when nothing does.
  let standard: Phrase?
  /// One sentence, without a full stop.
  let meaning: Phrase
  /// Words the key had earlier, which are still read.
  let formerWords: [String]

  init(
    _ notation: Notation,
    _ english: String,
    _ vietnamese: String,
    isRequired: Bool = false,
    standard: Phrase? = nil,
    formerWords: [String] = []
  ) {
    self.notation = notation
    self.isRequired = isRequired
    self.standard = standard
    meaning = Phrase(english, vietnamese)
    self.formerWords = formerWords
  }

  /// For a standard that reads the same in every language.
  init(
    _ notation: Notation,
    _ english: String,
    _ vietnamese: String,
    standard: String
  ) {
    self.init(notation, english, vietnamese, standard: Phrase(standard, standard))
  }
}

/// A key with its word, whatever part it is of.
struct TableRow: Sendable {
  let word: String
  let entry: KeyEntry
  let standing: KeyStanding

  /// Whether `solve` does what the key says.
  var isCarriedOut: Bool { standing != .refused }

  /// What the key means, and how far that is carried out.
  var meaning: Phrase {
    guard let remark = standing.remark else { return entry.meaning }
    return Phrase(
      "\(entry.meaning.english) (\(remark.english))",
      "\(entry.meaning.vietnamese) (\(remark.vietnamese))"
    )
  }
}

extension FormatKey {
  static var rows: [TableRow] {
    allCases.map { TableRow(word: $0.rawValue, entry: $0.entry, standing: $0.standing) }
  }

  /// The key a word of the file stands for.
  init?(word: String) {
    if let key = Self(rawValue: word) {
      self = key
    } else if let key = Self.allCases.first(where: { $0.entry.formerWords.contains(word) }) {
      self = key
    } else {
      return nil
    }
  }
}
