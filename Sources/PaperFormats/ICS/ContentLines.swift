// SPDX-License-Identifier: GPL-3.0-or-later

/// The lines of an iCalendar file (RFC 5545, 3.1): folded, ended by CR LF.
struct ContentLines {
  private(set) var text = ""

  /// The value is written as it is.
  mutating func add(_ name: String, _ value: String) {
    text += Self.folded(name + ":" + value)
  }

  /// No line has more than 75 octets, and none ends inside a character.
  private static func folded(_ line: String) -> String {
    let limit = 75
    var folded = ""
    var octets = 0
    for scalar in line.unicodeScalars {
      let size = String(scalar).utf8.count
      if octets + size > limit {
        folded += "\r\n "
        octets = 1
      }
      folded.unicodeScalars.append(scalar)
      octets += size
    }
    return folded + "\r\n"
  }

  /// Text in which no mark works but those meant (RFC 5545, 3.3.11).
  static func text(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in SafeText.line(text).unicodeScalars {
      if scalar == "\\" || scalar == ";" || scalar == "," { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }
}
