// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// The `key: value` inside `{ }` in which the parser met a colon too many.
struct BracketedText {
  let fault: Fault
  let place: SourcePlace

  /// - Parameters:
  ///   - line: the line.
  ///   - place: of the colon.
  init?(_ line: String, colon place: SourcePlace) {
    let before = line.prefix(place.column - 1)
    let rest = line.dropFirst(place.column - 1)
    guard rest.first == ":" else { return nil }
    let segment = before[Self.start(of: before)...].drop { $0 == " " }
    guard let sign = segment.firstRange(of: ": ") else { return nil }
    let key = segment[..<sign.lowerBound]
    let value = segment[sign.upperBound...].drop { $0 == " " }
    let word = value.split(separator: " ").last ?? ""
    if FormatPart.words.contains(String(word)), word.count < value.count {
      fault = .noComma(before: String(word))
      let column = place.column - word.count
      self.place = SourcePlace(line: place.line, column: column, length: word.count)
      return
    }
    let text = (value + rest.prefix { !",]}".contains($0) }).trimmed
    fault = .colonInBrackets(key: String(key), text: text)
    let column = before.count - value.count + 1
    self.place = SourcePlace(line: place.line, column: column, length: text.count)
  }

  /// Where the entry begins: behind the last sign that parts entries and is in no quotes.
  private static func start(of text: Substring) -> Substring.Index {
    var start = text.startIndex
    var quote: Character?
    var last: Character = " "
    for index in text.indices {
      let character = text[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if "\"'".contains(character), " {[,".contains(last) {
        quote = character
      } else if "{[,".contains(character) {
        start = text.index(after: index)
      }
      last = character
    }
    return start
  }
}
