// SPDX-License-Identifier: GPL-3.0-or-later

extension VietnameseReader {
  /// `57/2018/QĐ-UBND`, `169/KH-UBND`, `145/2013/NĐ-CP`, `03-HD/BTGTW`-like numbers are left.
  ///
  /// After *số* the kind is not said twice: the words before it name the document.
  mutating func readDocumentNumber() -> Bool {
    guard let number = digits(0), number.count <= 5, isSign(1, ["/"]) else { return false }
    var length = 2
    var year: String?
    if let text = digits(length), text.count == 4, isSign(length + 1, ["/"]) {
      year = text
      length += 2
    }
    guard let kind = word(length), Abbreviations.isDocumentKind(kind),
      let kindWords = Abbreviations.documentPart(kind)
    else { return false }
    length += 1
    var bodies: [String] = []
    while isSign(length, ["-"]), let part = word(length + 1) {
      bodies.append(Abbreviations.documentPart(part) ?? part)
      length += 2
    }
    var words: [String] = wordBefore?.lowercased() == "số" ? [] : [kindWords, "số"]
    words.append(isForCounting ? number.spokenNumber : number)
    if let year { words += ["năm", isForCounting ? year.spokenNumber : year] }
    if !bodies.isEmpty { words += ["của", bodies.joined(separator: " ")] }
    write(words.joined(separator: " "), for: length)
    return true
  }
}

extension String {
  /// ASCII digits in words: `09` as nine, three digits and more after a zero digit by digit.
  var spokenNumber: String {
    let digits = utf8.map { Int($0) - 48 }
    if digits.count > 2, digits[0] == 0 { return SpokenNumber.digitByDigit(digits) }
    guard digits.count <= SpokenNumber.longestInWords, let number = Int(self)
    else { return SpokenNumber.digitByDigit(digits) }
    return SpokenNumber.words(number)
  }
}
