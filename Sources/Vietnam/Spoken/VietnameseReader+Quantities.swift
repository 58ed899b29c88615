// SPDX-License-Identifier: GPL-3.0-or-later

extension VietnameseReader {
  /// `13.603 m²`, `2,5 ha`, `15%`, `500.000đ`, `5 - 7`, `01`, `0205 3812 345`, `1/2`.
  mutating func readQuantity() -> Bool {
    guard let first = digits(0) else { return false }
    var whole = first
    var length = 1
    if first.count <= 3, first.first != "0" {
      while isSign(length, ["."]), let group = digits(length + 1), group.count == 3 {
        whole += group
        length += 2
      }
    }
    var words = whole.spokenNumber
    let isTelephone = whole.count > 2 && whole.first == "0"
    if isSign(length, [","]), let fraction = digits(length + 1), !isTelephone {
      words += " phẩy " + fraction.spokenFraction
      length += 2
    } else if isSign(length, ["."]), let rest = digits(length + 1), !isTelephone {
      words += " chấm " + rest.spokenNumber
      length += 2
    } else if isSign(length, ["/"]), let divisor = digits(length + 1) {
      words += " trên " + divisor.spokenNumber
      length += 2
    }
    if let unit = unit(at: length) {
      words += " " + unit.words
      length += unit.length
    }
    write(words, for: length)
    if !isTelephone { readRange() }
    return true
  }

  private struct Unit {
    let words: String
    let length: Int
  }

  private func unit(at offset: Int) -> Unit? {
    let blanks = isSpace(offset) ? 1 : 0
    guard let next = token(offset + blanks) else { return nil }
    if case .sign(let sign) = next, let words = Self.signs[sign] {
      guard sign == "°", let scale = word(offset + blanks + 1), scale == "C" else {
        return Unit(words: words, length: blanks + 1)
      }
      return Unit(words: "độ C", length: blanks + 2)
    }
    guard case .word(let name) = next, let words = Self.units[name] else { return nil }
    if let power = power(at: offset + blanks + 1), let measure = Self.powers[name] {
      return Unit(words: measure + power, length: blanks + 2)
    }
    // A letter by itself after a blank is no unit but a name: «lớp 5 A».
    return name == "đ" && blanks == 1 ? nil : Unit(words: words, length: blanks + 1)
  }

  private func power(at offset: Int) -> String? {
    if isSign(offset, ["²"]) || digits(offset) == "2" { return " vuông" }
    return isSign(offset, ["³"]) || digits(offset) == "3" ? " khối" : nil
  }

  private static let signs: [Character: String] = [
    "%": "phần trăm", "‰": "phần nghìn", "°": "độ", "₫": "đồng",
  ]

  private static let powers = [
    "m": "mét", "km": "ki lô mét", "cm": "xen ti mét", "dm": "đề xi mét",
  ]

  private static let units = [
    "m": "mét", "km": "ki lô mét", "cm": "xen ti mét", "mm": "mi li mét", "dm": "đề xi mét",
    "ha": "héc ta", "kg": "ki lô gam", "g": "gam", "l": "lít", "kW": "ki lô oát",
    "kWh": "ki lô oát giờ", "MW": "mê ga oát", "đ": "đồng", "VNĐ": "đồng", "VND": "đồng",
    "USD": "đô la Mỹ",
  ]
}

extension String {
  /// Digits after the comma: two are one number unless they begin with a zero, others go one by one.
  fileprivate var spokenFraction: String {
    let isNumber = count <= 2 && first != "0"
    return isNumber ? spokenNumber : SpokenNumber.digitByDigit(utf8.map { Int($0) - 48 })
  }
}
