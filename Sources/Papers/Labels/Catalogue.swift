// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// The words of one language.
package struct Catalogue: Sendable {
  package let language: Language

  package init(_ language: Language) {
    self.language = language
  }

  package subscript(label: Label) -> String {
    switch language {
    case .vietnamese: vietnamese(label)
    case .english: english(label)
    }
  }

  /// A label with its gaps filled; a value is never searched for gaps.
  package func text(_ label: Label, _ values: [Placeholder: String]) -> String {
    filled(self[label], values)
  }

  func filled(_ template: String, _ values: [Placeholder: String]) -> String {
    var text = ""
    var rest = template[...]
    while let opening = rest.firstIndex(of: "{"), let closing = rest[opening...].firstIndex(of: "}")
    {
      let name = String(rest[rest.index(after: opening)..<closing])
      text += rest[..<opening]
      text += Placeholder(rawValue: name).flatMap { values[$0] } ?? String(rest[opening...closing])
      rest = rest[rest.index(after: closing)...]
    }
    return text + rest
  }
}
