// SPDX-License-Identifier: GPL-3.0-or-later

/// A run of text with some of it emphasised.
package struct Prose: Hashable, Sendable, ExpressibleByStringLiteral {
  package enum Emphasis: Hashable, Sendable {
    case plain
    case strong
    case soft
    /// A gap that somebody has to fill in; it is highlighted.
    case placeholder
  }

  package struct Run: Hashable, Sendable {
    package var text: String
    package var emphasis: Emphasis

    package init(_ text: String, _ emphasis: Emphasis = .plain) {
      self.text = text
      self.emphasis = emphasis
    }
  }

  package var runs: [Run]

  package init(_ runs: [Run]) {
    self.runs = runs
  }

  package init(_ text: String, _ emphasis: Emphasis = .plain) {
    runs = [Run(text, emphasis)]
  }

  package init(stringLiteral text: String) {
    self.init(text)
  }

  package var plainText: String { runs.map(\.text).joined() }
}
