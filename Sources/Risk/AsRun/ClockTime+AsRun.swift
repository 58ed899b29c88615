// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

extension ClockTime {
  /// A clock time as show callers and spreadsheets write it.
  ///
  /// `07:30`, `7:30:15.250`, `7h30'`, `7 giờ 30`, `2:05 PM`, `2:05 CH`, with a date before it or
  /// not (`2020-01-16T07:30:00`). Fractions of a second are cut off, a zone after the time is not read.
  package init?(asRunText text: String) {
    var rest = text.lowercased()[...]
    if let date = rest.firstIndex(where: { $0 == "t" || $0 == " " }),
      rest[..<date].contains(where: { $0 == "-" || $0 == "/" })
    {
      rest = rest[rest.index(after: date)...]
    }
    var numbers: [Int] = []
    var words: [String] = []
    while let first = rest.first {
      let isNumber = first.isASCII && first.isNumber
      let part = rest.prefix { ($0.isASCII && $0.isNumber) == isNumber }
      rest = rest[part.endIndex...]
      if isNumber {
        guard part.count <= 2 || words.last == ".", let number = Int(part.prefix(2)) else {
          return nil
        }
        numbers.append(number)
      } else {
        words.append(part.split(separator: " ").joined())
      }
    }
    var afternoon: Bool?
    if words.count == numbers.count, let mark = words.last {
      switch mark.filter({ $0 != "." }) {
      case "am", "sa": afternoon = false
      case "pm", "ch": afternoon = true
      case "'", "’", "′", "phút", "z", "\"", "h": break
      default: return nil
      }
      words.removeLast()
    }
    if numbers.count == 4, words.last == "." {
      numbers.removeLast()
      words.removeLast()
    }
    let separators: Set = [":", "h", "g", "giờ", "'", "phút"]
    guard (2...3).contains(numbers.count), words.count == numbers.count - 1,
      words.allSatisfy(separators.contains), numbers[1...].allSatisfy({ $0 < 60 }), numbers[0] < 48
    else { return nil }
    var hour = numbers[0]
    if let afternoon {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (afternoon ? 12 : 0)
    }
    self.init(hour: hour, minute: numbers[1], second: numbers.count > 2 ? numbers[2] : 0)
  }
}
