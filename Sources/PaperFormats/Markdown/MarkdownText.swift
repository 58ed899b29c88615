// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

/// Text in which Markdown (GitHub's, 0.29) sees no marks but those meant.
enum MarkdownText {
  /// Every mark that works inside a line stands after a backslash.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in SafeText.line(text).unicodeScalars {
      if special.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  /// The same for the start of a line, where more marks work: headings, lists, rules.
  static func escapedLine(_ text: String) -> String {
    let line = escaped(text.trimmingLeadingSpaces)
    let digits = line.unicodeScalars.prefix { ("0"..."9").contains($0) }
    let rest = line.unicodeScalars.dropFirst(digits.count)
    switch rest.first {
    case "#", "+", "-", "=":
      return digits.isEmpty ? "\\" + line : line
    case ".", ")":
      return digits.isEmpty ? line : String(digits) + "\\" + String(rest)
    default:
      return line
    }
  }

  static func prose(_ prose: Prose) -> String {
    prose.runs.map { marked(escaped($0.text), $0.emphasis) }.joined()
  }

  static func marked(_ text: String, _ emphasis: Prose.Emphasis) -> String {
    if text.allSatisfy({ $0 == " " }) { return text }
    return switch emphasis {
    case .plain: text
    case .strong: "**" + text + "**"
    case .soft: "*" + text + "*"
    case .placeholder: "**\\[" + text + "\\]**"
    }
  }

  private static let special: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "$",
  ]
}

extension String {
  fileprivate var trimmingLeadingSpaces: String { String(drop { $0 == " " }) }
}
