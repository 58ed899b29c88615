// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

/// Text in which a browser and an XML reader see no marks but those meant.
enum HTMLText {
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in SafeText.line(text).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Escaped text; what runs from right to left keeps its direction to itself.
  static func isolated(_ text: String) -> String {
    SafeText.runsRightToLeft(text) ? "<bdi>" + escaped(text) + "</bdi>" : escaped(text)
  }

  static func prose(_ prose: Prose) -> String {
    prose.runs.map { run in
      switch run.emphasis {
      case .plain: isolated(run.text)
      case .strong: "<strong>" + isolated(run.text) + "</strong>"
      case .soft: "<span class=\"soft\">" + isolated(run.text) + "</span>"
      case .placeholder: "<mark>" + isolated(run.text) + "</mark>"
      }
    }.joined()
  }
}
