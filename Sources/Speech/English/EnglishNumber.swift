// SPDX-License-Identifier: GPL-3.0-or-later

/// A whole number in English words, as said in Britain: `two thousand and nineteen`.
enum EnglishNumber {
  /// For numbers from zero to below a million million.
  static func words(_ number: Int) -> String {
    if number < 20 { return small[max(0, number)] }
    if number < 100 {
      let unit = number % 10
      return tens[number / 10] + (unit == 0 ? "" : "-" + small[unit])
    }
    if number < 1000 {
      let rest = number % 100
      return small[number / 100] + " hundred" + (rest == 0 ? "" : " and " + words(rest))
    }
    for (name, size) in [("billion", 1_000_000_000), ("million", 1_000_000), ("thousand", 1000)]
    where number >= size {
      let rest = number % size
      let head = words(number / size) + " " + name
      if rest == 0 { return head }
      return head + (rest < 100 ? " and " : " ") + words(rest)
    }
    return String(number)
  }

  /// A year: `twenty twenty-seven`, `two thousand and nine`, `nineteen oh five`.
  static func year(_ year: Int) -> String {
    let (century, rest) = year.quotientAndRemainder(dividingBy: 100)
    if century % 10 == 0, rest < 10 { return words(year) }
    if rest == 0 { return words(century) + " hundred" }
    return words(century) + " " + (rest < 10 ? "oh " + small[rest] : words(rest))
  }

  /// The day of a month: `first`, `twenty-second`.
  static func ordinal(_ number: Int) -> String {
    if number < 20 { return ordinals[max(0, number)] }
    let unit = number % 10
    let ten = tens[number / 10 % 10]
    return unit == 0 ? ten.dropLast() + "ieth" : ten + "-" + ordinals[unit]
  }

  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]

  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  private static let ordinals = [
    "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
    "seventeenth", "eighteenth", "nineteenth",
  ]
}
