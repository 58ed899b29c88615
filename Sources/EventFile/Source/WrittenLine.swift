// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// One line of the file as somebody wrote it who may never have heard of YAML.
///
/// The parser takes most slips for text that goes on, and stumbles a line or two later; here they
/// are recognised on the line itself.
struct WrittenLine {
  /// From 1.
  let number: Int
  /// Spaces before the text.
  let indentation: Int
  /// Spaces and dashes before the key.
  let keyIndentation: Int
  /// What follows them, without spaces and comments at the end.
  let body: Substring

  init(_ line: String, number: Int) {
    self.number = number
    let text = line.drop { $0 == " " }
    indentation = line.count - text.count
    var body = text
    while body.hasPrefix("- ") { body = body.dropFirst().drop { $0 == " " } }
    keyIndentation = line.count - body.count
    let end = body.hasPrefix("#") ? body.startIndex : body.firstRange(of: " #")?.lowerBound
    body = body[..<(end ?? body.endIndex)]
    while body.last?.isWhitespace == true { body.removeLast() }
    self.body = body
  }

  var isBlank: Bool { body.isEmpty && !isEntry }

  /// Whether it begins an entry of a list.
  var isEntry: Bool { keyIndentation > indentation }

  /// Whether it is a `key: value`, or a key with more below it.
  var hasKey: Bool { body.contains(": ") || body.hasSuffix(":") }

  /// Whether it is a `key: value`.
  var hasValue: Bool {
    body.firstRange(of: ": ").map { !["|", ">"].contains(body[$0.upperBound...].first) } ?? false
  }

  /// Whether it begins a part of the file, such as `session:`.
  var beginsPart: Bool {
    indentation == 0 && FileKey(word: String(body.prefix { $0 != ":" })) != nil
  }

  /// A place on the line; the length is what is meant, in characters.
  func place(at column: Int, length: Int = 1) -> SourcePlace {
    SourcePlace(line: number, column: column, length: max(1, length))
  }

  var wholePlace: SourcePlace { place(at: keyIndentation + 1, length: body.count) }

  /// What is wrong with the line, whatever stands around it.
  var slip: PlacedFault? {
    if let dash = body.first, dash == "-", let next = body.dropFirst().first, next != "-",
      next.isLetter || next.isNumber || "{[\"'".contains(next)
    {
      let place = place(at: keyIndentation + 1)
      return PlacedFault(fault: .noSpaceAfterDash, place: place)
    }
    guard let key = KeySlip(body) else { return nil }
    let place = place(at: keyIndentation + 1, length: key.length)
    return PlacedFault(fault: key.fault, place: place)
  }
}

/// A key of the format whose colon, or the space behind it, was left out.
struct KeySlip {
  let key: String
  let hasColon: Bool
  /// What follows the colon.
  let value: String

  /// - Parameter text: what may begin with such a key.
  init?(_ text: some StringProtocol) {
    let word = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
    let rest = text[word.endIndex...]
    key = String(word)
    let isKnown = FormatPart.words.contains(key)
    value = rest.dropFirst().trimmed
    if rest.first == ":" {
      hasColon = true
      let next = rest.dropFirst().first
      let isOpening = next.map { "{[\"'".contains($0) } ?? false
      guard let next, !next.isWhitespace, isKnown || isOpening && !word.isEmpty else { return nil }
    } else {
      hasColon = false
      guard isKnown, rest.isEmpty || rest.first == " ", rest.trimmed.first != ":" else {
        return nil
      }
    }
  }

  /// The key with its colon, in characters.
  var length: Int { key.count + (hasColon ? 1 : 0) }

  var fault: Fault { hasColon ? .noSpaceAfterColon(key) : .noColon(after: key) }
}
