// SPDX-License-Identifier: GPL-3.0-or-later

/// A JSON value whose keys keep the order they are given in.
indirect enum JSONText {
  case string(String)
  case number(Int)
  case truth(Bool)
  case array([JSONText])
  case object([(String, JSONText)])

  /// Indented by two spaces; short lists of single values stay on their line.
  func text(indentation: Int = 0) -> String {
    let inner = String(repeating: " ", count: indentation + 2)
    let outer = String(repeating: " ", count: indentation)
    switch self {
    case .string(let text): return Self.quoted(text)
    case .number(let number): return String(number)
    case .truth(let truth): return truth ? "true" : "false"
    case .array(let elements):
      let parts = elements.map { $0.text(indentation: indentation + 2) }
      let line = "[" + parts.joined(separator: ", ") + "]"
      if line.count + indentation < 90, !line.contains("\n") { return line }
      return "[\n" + parts.map { inner + $0 }.joined(separator: ",\n") + "\n\(outer)]"
    case .object(let entries):
      if entries.isEmpty { return "{}" }
      let parts = entries.map { key, value in
        inner + Self.quoted(key) + ": " + value.text(indentation: indentation + 2)
      }
      return "{\n" + parts.joined(separator: ",\n") + "\n\(outer)}"
    }
  }

  /// RFC 8259, section 7.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default:
        guard scalar.value < 0x20 else {
          quoted.unicodeScalars.append(scalar)
          continue
        }
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return quoted + "\""
  }
}
