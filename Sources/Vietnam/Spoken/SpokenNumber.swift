// SPDX-License-Identifier: GPL-3.0-or-later

/// A whole number in the words a Vietnamese announcer reads it with.
///
///     15 → mười lăm     21 → hai mươi mốt     24 → hai mươi tư     105 → một trăm linh năm
///     2019 → hai nghìn không trăm mười chín    1000005 → một triệu không trăm linh năm
///
/// The northern way of official ceremonies: *linh*, *nghìn*, *tư* after *mươi*.
package enum SpokenNumber {
  /// Numbers of more digits than this are read digit by digit.
  static let longestInWords = 12

  /// For numbers that are not negative.
  package static func words(_ number: Int) -> String {
    let digits = Array(String(max(0, number)).utf8).map { Int($0) - 48 }
    guard digits.count <= longestInWords else { return digitByDigit(digits) }
    if digits == [0] { return self.digits[0] }
    var groups: [[Int]] = []
    var rest = digits[...]
    while !rest.isEmpty {
      groups.insert(Array(rest.suffix(3)), at: 0)
      rest = rest.dropLast(3)
    }
    var words: [String] = []
    for (index, group) in groups.enumerated() where group.contains(where: { $0 != 0 }) {
      let isFirst = words.isEmpty
      words += hundreds(isFirst ? Array(group.drop { $0 == 0 }) : group)
      words += powers[groups.count - 1 - index]
    }
    return words.joined(separator: " ")
  }

  /// Each digit by itself, as in a telephone number.
  static func digitByDigit(_ digits: [Int]) -> String {
    digits.map { Self.digits[$0] }.joined(separator: " ")
  }

  /// Up to three digits; a group that is not the first keeps its zeros: *không trăm linh năm*.
  private static func hundreds(_ group: [Int]) -> [String] {
    guard group.count == 3 else { return tens(group) }
    let rest = Array(group.dropFirst())
    let head = [digits[group[0]], "trăm"]
    if rest == [0, 0] { return head }
    return rest[0] == 0 ? head + ["linh", digits[rest[1]]] : head + tens(rest)
  }

  /// One or two digits without a leading zero.
  private static func tens(_ group: [Int]) -> [String] {
    guard group.count == 2 else { return [digits[group[0]]] }
    let unit = group[1]
    if group[0] == 1 { return ["mười"] + (unit == 0 ? [] : [unit == 5 ? "lăm" : digits[unit]]) }
    let head = [digits[group[0]], "mươi"]
    return switch unit {
    case 0: head
    case 1: head + ["mốt"]
    case 4: head + ["tư"]
    case 5: head + ["lăm"]
    default: head + [digits[unit]]
    }
  }

  /// A month by name, capitalised as in prose: Một, Tư, Mười hai.
  static func month(_ number: Int) -> String {
    let word = number == 4 ? "tư" : words(number)
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  /// What stands after *thứ*: nhất, hai, ba, tư ….
  static func ordinal(_ number: Int) -> String {
    switch number {
    case 1: "nhất"
    case 4: "tư"
    default: words(number)
    }
  }

  private static let digits = [
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
  ]

  private static let powers: [[String]] = [[], ["nghìn"], ["triệu"], ["tỷ"]]
}
