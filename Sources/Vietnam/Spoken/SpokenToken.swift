// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// A piece of text that is read as one: letters, digits, blanks, or a sign.
enum SpokenToken: Hashable {
  case word(String)
  /// ASCII digits only; superscripts are signs.
  case digits(String)
  case space(String)
  case sign(Character)

  var text: String {
    switch self {
    case .word(let text), .digits(let text), .space(let text): text
    case .sign(let character): String(character)
    }
  }

  static func tokens(of text: String) -> [SpokenToken] {
    var tokens: [SpokenToken] = []
    var rest = text.precomposedStringWithCanonicalMapping[...]
    while let first = rest.first {
      let kind = Kind(first)
      guard kind != .sign else {
        tokens.append(.sign(first))
        rest.removeFirst()
        continue
      }
      let run = rest.prefix { Kind($0) == kind }
      rest = rest.dropFirst(run.count)
      switch kind {
      case .word: tokens.append(.word(String(run)))
      case .digits: tokens.append(.digits(String(run)))
      default: tokens.append(.space(String(run)))
      }
    }
    return tokens
  }

  private enum Kind {
    case word
    case digits
    case space
    case sign

    init(_ character: Character) {
      self =
        ("0"..."9").contains(character) && character.utf8.count == 1
        ? .digits : character.isLetter ? .word : character.isWhitespace ? .space : .sign
    }
  }
}
