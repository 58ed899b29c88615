// SPDX-License-Identifier: GPL-3.0-or-later

extension VietnameseReader {
  /// `16/01/2020`, `16.01.2020`, `ngày 16/01`, `tháng 12/2019`, `ngày 06 tháng 01`, `tháng 4`.
  mutating func readDate() -> Bool {
    guard let first = digits(0), first.count <= 2, let number = Int(first) else {
      return false
    }
    let context = wordBefore?.lowercased()
    let ngay = context == "ngày" ? "" : "ngày "
    for separator: Set<Character> in [["/"], ["."], ["-"]] where isSign(1, separator) {
      guard let second = digits(2), second.count <= 2, let month = Int(second),
        (1...12).contains(month), (1...31).contains(number)
      else { continue }
      if isSign(3, separator), let year = digits(4), year.count == 4 {
        write(ngay + Self.dayAndMonth(number, month) + " năm " + year.spokenNumber, for: 5)
        return true
      }
      guard separator == ["/"], context == "ngày", !isSign(3, ["/"]) else { continue }
      write(Self.dayAndMonth(number, month), for: 3)
      return true
    }
    if isSign(1, ["/"]), let year = digits(2), year.count == 4, !isSign(3, ["/"]),
      (1...12).contains(number)
    {
      let thang = context == "tháng" ? "" : "tháng "
      write(thang + SpokenNumber.month(number) + " năm " + year.spokenNumber, for: 3)
      return true
    }
    return readNamedDay(number, context)
  }

  private mutating func readNamedDay(_ number: Int, _ context: String?) -> Bool {
    let isAlone = !isSign(1, ["/", ".", ",", "-", "–"]) || digits(2) == nil
    if context == "tháng", (1...12).contains(number), isAlone {
      write(SpokenNumber.month(number), for: 1)
      return true
    }
    if context == "ngày", (1...10).contains(number), isSpace(1), word(2)?.lowercased() == "tháng" {
      write("mùng " + SpokenNumber.words(number), for: 1)
      return true
    }
    return false
  }

  private static func dayAndMonth(_ day: Int, _ month: Int) -> String {
    (day <= 10 ? "mùng " : "") + SpokenNumber.words(day) + " tháng " + SpokenNumber.month(month)
  }

  /// `7h30`, `07h30'`, `8h`, `07:30`, `07:30:15`, `2'30`, `5'`.
  mutating func readClock() -> Bool {
    guard let first = digits(0), first.count <= 3, let number = Int(first) else { return false }
    if word(1)?.lowercased() == "h", first.count <= 2 {
      guard let minutes = digits(2), minutes.count == 2 else {
        return writeTime([(number, "giờ")], for: 2)
      }
      let mark = isSign(3, Self.minuteMarks) || word(3) == "ph" ? 1 : 0
      return writeTime([(number, "giờ"), (Int(minutes) ?? 0, "phút")], for: 3 + mark)
    }
    if isSign(1, [":"]), let minutes = digits(2), minutes.count == 2, first.count <= 2 {
      guard isSign(3, [":"]), let seconds = digits(4), seconds.count == 2 else {
        return writeTime([(number, "giờ"), (Int(minutes) ?? 0, "phút")], for: 3)
      }
      let parts = [(number, "giờ"), (Int(minutes) ?? 0, "phút"), (Int(seconds) ?? 0, "giây")]
      return writeTime(parts, for: 5)
    }
    guard isSign(1, Self.minuteMarks) else { return false }
    guard let seconds = digits(2), seconds.count == 2 else {
      return writeTime([(number, "phút")], for: 2)
    }
    return writeTime([(number, "phút"), (Int(seconds) ?? 0, "giây")], for: 3)
  }

  private static let minuteMarks: Set<Character> = ["'", "’", "′"]

  /// Parts that are zero are not said, but for the first.
  private mutating func writeTime(_ parts: [(Int, String)], for count: Int) -> Bool {
    let said = parts.enumerated().filter { $0.offset == 0 || $0.element.0 != 0 }
    let words = said.map { SpokenNumber.words($0.element.0) + " " + $0.element.1 }
    write(words.joined(separator: " "), for: count)
    readRange()
    return true
  }

  /// A dash between two numbers: `5 - 7 phút`, `7h30-11h30`.
  mutating func readRange() {
    let blanks = isSpace(0) ? 1 : 0
    guard isSign(blanks, ["-", "–"]) else { return }
    let after = blanks + 1 + (isSpace(blanks + 1) ? 1 : 0)
    guard digits(after) != nil else { return }
    write("đến", for: after)
  }
}
