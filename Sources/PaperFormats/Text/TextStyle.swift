// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

/// How text stands out in a terminal.
enum TextStyle: Hashable {
  case plain
  case strong
  case soft
  case remark
  case placeholder

  init(_ emphasis: Prose.Emphasis) {
    self =
      switch emphasis {
      case .plain: .plain
      case .strong: .strong
      case .soft: .soft
      case .placeholder: .placeholder
      }
  }

  /// The text between the escape sequences of the style (ECMA-48, SGR).
  func marked(_ text: String) -> String {
    let code: String
    switch self {
    case .plain: return text
    case .strong: code = "1"
    case .soft: code = "2"
    case .remark: code = "33"
    case .placeholder: code = "7"
    }
    return text.isEmpty ? text : "\u{1B}[" + code + "m" + text + "\u{1B}[0m"
  }
}
