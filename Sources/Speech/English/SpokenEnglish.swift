// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// English text as it is said: numbers, years, hours, per cents and common titles in words.
///
///     Dr Okafor → Doctor Okafor     19:50 → nineteen fifty     2 July 2027 → second of July twenty twenty-seven
package enum SpokenEnglish {
  package static func text(_ text: String) -> String {
    var output = ""
    var rest = text.precomposedStringWithCanonicalMapping[...]
    while let first = rest.first {
      if first.isDigit {
        let number = rest.prefix { $0.isDigit || ",.:".contains($0) }
        let trimmed = number.trimmingEnd { !$0.isDigit }
        rest = rest.dropFirst(trimmed.count)
        output += words(of: String(trimmed), followedBy: &rest)
      } else if first.isLetter {
        let word = rest.prefix { $0.isLetter || $0 == "'" || $0 == "’" }
        rest = rest.dropFirst(word.count)
        output += titles[String(word)] ?? String(word)
      } else if let sign = signs[first] {
        rest.removeFirst()
        output += (output.last?.isLetter == true ? " " : "") + sign
      } else {
        output.append(first)
        rest.removeFirst()
      }
    }
    return output
  }

  /// How many words are said; `twenty-seven` and `Head's` are one each.
  package static func words(in text: String) -> Int {
    self.text(text).split { !$0.isLetter && !"'’-".contains($0) }
      .count { $0.contains(where: \.isLetter) }
  }

  private static func words(of text: String, followedBy rest: inout Substring) -> String {
    if text.contains(":") {
      let parts = text.split(separator: ":").compactMap { Int($0) }
      guard let hour = parts.first, let minute = parts.dropFirst().first else { return text }
      let minutes =
        minute == 0 ? "hundred" : (minute < 10 ? "oh " : "") + EnglishNumber.words(minute)
      return EnglishNumber.words(hour) + " " + minutes
    }
    let plain = text.replacing(",", with: "")
    if let point = plain.firstIndex(of: ".") {
      let whole = Int(plain[..<point]).map(EnglishNumber.words) ?? String(plain[..<point])
      let digits = plain[plain.index(after: point)...].compactMap(\.wholeNumberValue)
      return whole + " point " + digits.map(EnglishNumber.words).joined(separator: " ")
    }
    guard let number = Int(plain), plain.count <= 12 else {
      return plain.compactMap(\.wholeNumberValue).map(EnglishNumber.words).joined(separator: " ")
    }
    if let suffix = ["st", "nd", "rd", "th"].first(where: rest.hasPrefix) {
      rest = rest.dropFirst(suffix.count)
      return EnglishNumber.ordinal(number)
    }
    if months.contains(where: { rest.hasPrefix(" " + $0) }), (1...31).contains(number) {
      return EnglishNumber.ordinal(number) + " of"
    }
    let isYear = text.count == 4 && (1100...2099).contains(number)
    return isYear ? EnglishNumber.year(number) : EnglishNumber.words(number)
  }

  private static let signs: [Character: String] = ["%": "per cent", "&": "and", "£": "pounds "]

  private static let titles = [
    "Dr": "Doctor", "Mr": "Mister", "Mrs": "Missus", "Ms": "Miz", "Prof": "Professor",
  ]

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension Character {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) && utf8.count == 1 }
}

extension Substring {
  fileprivate func trimmingEnd(while isEnd: (Character) -> Bool) -> Substring {
    var text = self
    while let last = text.last, isEnd(last) { text.removeLast() }
    return text
  }
}
