// SPDX-License-Identifier: GPL-3.0-or-later

/// One pass over a text from left to right; at each place the longest thing that is read as one wins.
struct VietnameseReader {
  let tokens: [SpokenToken]
  /// Whether numbers are put into words too, and unknown letters spelled.
  let isForCounting: Bool
  var position = 0
  var output = ""
  /// The word just read, as long as only blanks follow it; what a number means depends on it.
  var wordBefore: String?

  init(_ text: String, isForCounting: Bool) {
    tokens = SpokenToken.tokens(of: text)
    self.isForCounting = isForCounting
  }

  mutating func read() -> String {
    while position < tokens.count {
      if readDocumentNumber() || readAbbreviation() || readRomanNumeral() { continue }
      if isForCounting, readDate() || readClock() || readQuantity() { continue }
      readAsItStands()
    }
    return output
  }

  func token(_ offset: Int) -> SpokenToken? {
    let index = position + offset
    return tokens.indices.contains(index) ? tokens[index] : nil
  }

  func digits(_ offset: Int) -> String? {
    if case .digits(let text) = token(offset) { text } else { nil }
  }

  func word(_ offset: Int) -> String? {
    if case .word(let text) = token(offset) { text } else { nil }
  }

  func isSign(_ offset: Int, _ signs: Set<Character>) -> Bool {
    if case .sign(let sign) = token(offset) { signs.contains(sign) } else { false }
  }

  func isSpace(_ offset: Int) -> Bool {
    if case .space = token(offset) { true } else { false }
  }

  /// Writes words for so many tokens, apart from a letter or digit before them.
  mutating func write(_ words: String, for count: Int) {
    if let last = output.last, last.isLetter || last.isNumber { output += " " }
    output += words
    position += count
    wordBefore = words.split(separator: " ").last.map(String.init)
    if case .word = token(0) { output += " " }
    if case .digits = token(0) { output += " " }
  }

  private mutating func readAsItStands() {
    let token = tokens[position]
    switch token {
    case .word(let word):
      if isForCounting, let spelled = Abbreviations.spelled(word) {
        return write(spelled, for: 1)
      }
      if isForCounting, let last = output.last, last.isNumber { output += " " }
      output += word
      wordBefore = word
    case .digits(let text):
      output += text
      wordBefore = nil
    case .space(let blanks):
      output += blanks
      if blanks.contains(where: \.isNewline) { wordBefore = nil }
    case .sign(let sign):
      output.append(sign)
      wordBefore = nil
    }
    position += 1
  }

  private mutating func readAbbreviation() -> Bool {
    guard case .word = token(0) ?? .space(" ") else { return readSignAbbreviation() }
    for length in stride(from: Abbreviations.longest, through: 1, by: -1) {
      let end = position + length
      guard end <= tokens.count else { continue }
      let run = tokens[position..<end]
      guard !run.contains(where: { if case .space = $0 { true } else { false } }) else { continue }
      let text = run.map(\.text).joined()
      guard let expansion = Abbreviations.expansion(of: text), endsHere(end, after: run.last)
      else { continue }
      write(expansion, for: length)
      return true
    }
    return false
  }

  /// `&` between words.
  private mutating func readSignAbbreviation() -> Bool {
    guard isSign(0, ["&"]), isSpace(-1), isSpace(1),
      let expansion = Abbreviations.expansion(of: "&")
    else { return false }
    write(expansion, for: 1)
    return true
  }

  /// Whether what was read goes no further: `TP` is no abbreviation in `TP2`, nor `CP` in `CP/x`.
  private func endsHere(_ end: Int, after last: SpokenToken?) -> Bool {
    guard tokens.indices.contains(end) else { return true }
    if case .sign = last { return true }
    if case .digits = tokens[end] { return false }
    return true
  }

  private mutating func readRomanNumeral() -> Bool {
    guard let word = word(0), let value = RomanNumeral.value(of: word) else { return false }
    let context = wordBefore?.lowercased() ?? ""
    if context == "thứ" {
      guard isForCounting else { return false }
      write(SpokenNumber.ordinal(value), for: 1)
      return true
    }
    guard word.count > 1 || Self.numbered.contains(context), isForCounting else { return false }
    write(SpokenNumber.words(value), for: 1)
    return true
  }

  /// Words after which even a single letter is a numeral.
  private static let numbered: Set = [
    "vụ", "khóa", "khoá", "kỷ", "kỉ", "quý", "phần", "chương", "hạng", "hội", "mục", "loại", "kỳ",
    "lục", "vùng",
  ]
}
