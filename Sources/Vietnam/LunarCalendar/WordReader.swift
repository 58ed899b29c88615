// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Reads a written lunar date word by word, without regard to case and tone marks.
struct WordReader {
  private struct Word {
    let written: String
    /// Lower case, without any mark.
    let bare: String
  }

  private var words: ArraySlice<Word>

  init(_ text: String) {
    var separated = ""
    var wasDigit = false
    for character in text.precomposedStringWithCanonicalMapping {
      let isDigit = ("0"..."9").contains(character)
      // «12N» is two words.
      if separated.last?.isLetter == true && isDigit || wasDigit && character.isLetter {
        separated.append(" ")
      }
      separated.append(isDigit || character.isLetter ? character : " ")
      wasDigit = isDigit
    }
    words = separated.split(separator: " ").map { Word(written: String($0), bare: bare($0)) }[...]
  }

  var isAtEnd: Bool { words.isEmpty }

  /// Passes over the next word when it is one of those.
  @discardableResult
  mutating func skip(_ skipped: Set<String>) -> Bool {
    guard let word = words.first, skipped.contains(word.bare) else { return false }
    words.removeFirst()
    return true
  }

  mutating func number() -> Int? {
    guard let word = words.first, let number = Int(word.bare) else { return nil }
    words.removeFirst()
    return number
  }

  mutating func value(in values: [String: Int]) -> Int? {
    guard let word = words.first, let value = values[word.bare] else { return nil }
    words.removeFirst()
    return value
  }

  /// A month's name; «một» by itself is the eleventh month, as in «tháng Một, tháng Chạp».
  mutating func monthName() -> Int? {
    guard let month = value(in: Self.months) else { return nil }
    guard month == 10, let unit = value(in: ["mot": 11, "hai": 12]) else { return month }
    return unit
  }

  /// A year's number, or two words that are or might be its name.
  mutating func year() -> WrittenLunarDate.Year? {
    if let number = number() { return .numbered(number) }
    guard words.count >= 2 else { return nil }
    let pair = words.prefix(2)
    let unread = words.dropFirst(2)
    guard let first = pair.first, let last = pair.last else { return nil }
    words = unread
    let stem = CanChi.stems.firstIndex { Self.isSame(first.bare, as: $0) }
    // Tý and Tỵ differ only in their mark; the stem tells which of the two is meant.
    let names = CanChi.branches.indices.filter { Self.isSame(last.bare, as: CanChi.branches[$0]) }
    if let stem, let name = names.lazy.compactMap({ CanChi(stem: stem, branch: $0) }).first {
      return .named(name)
    }
    return .unknown(first.written + " " + last.written)
  }

  /// Whether a bare word is a name of the cycle in one of its spellings.
  private static func isSame(_ word: String, as name: String) -> Bool {
    let spelt = bare(name[...])
    return word == spelt || spellings[word] == spelt
  }

  /// Kỉ, Quí, Tí, Tị, Mẹo.
  private static let spellings = ["ki": "ky", "qui": "quy", "ti": "ty", "meo": "mao"]

  private static let months = [
    "gieng": 1, "hai": 2, "ba": 3, "tu": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9,
    "muoi": 10, "mot": 11, "chap": 12,
  ]
}

/// Lower case, without tones and other marks, «đ» as «d».
private func bare(_ word: Substring) -> String {
  word.lowercased().replacing("đ", with: "d")
    .folding(options: .diacriticInsensitive, locale: nil)
}
