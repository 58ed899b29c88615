// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// A node as YAML on one line, as it may stand anywhere in a file.
enum WrittenValue {
  static func text(_ node: SourceNode) -> String {
    switch node.content {
    case .scalar(let scalar): text(scalar)
    case .list(let elements): "[" + elements.map(text).joined(separator: ", ") + "]"
    case .map(let entries):
      entries.isEmpty
        ? "{}"
        : "{ " + entries.map { key($0.key) + ": " + text($0.value) }.joined(separator: ", ") + " }"
    }
  }

  static func key(_ key: String) -> String {
    isPlain(key) ? key : quoted(key)
  }

  private static func text(_ scalar: SourceNode.Scalar) -> String {
    if scalar.isPlain, ["", "~", "null"].contains(scalar.text) { return scalar.text }
    return isPlain(scalar.text) ? scalar.text : quoted(scalar.text)
  }

  /// Whether text reads the same without quotes, inside brackets too, to every reader of YAML.
  ///
  /// `11:30` is a number to YAML 1.1, so it gets quotes though this project reads it as text.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return false
    }
    let isSafeStart =
      first.properties.isAlphabetic || ("0"..."9").contains(first) || first == "."
    if !isSafeStart || last == " " || last == ":" { return false }
    if ["null", "Null", "NULL", "true", "false"].contains(text) { return false }
    let isClock = text.allSatisfy { $0 == ":" || $0.isASCII && $0.isNumber } && text.contains(":")
    if isClock || text.contains(": ") || text.contains(" #") { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      !"[]{},&*!|>'\"%@`\\".unicodeScalars.contains(scalar) && scalar.value >= 0x20
        && !(0x7F..<0xA0).contains(scalar.value) && scalar.value != 0x2028
        && scalar.value != 0x2029
    }
  }

  /// In double quotes (YAML 1.2, section 7.3.1).
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _
      where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
        || scalar.value == 0x2028 || scalar.value == 0x2029:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
