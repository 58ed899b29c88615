// SPDX-License-Identifier: GPL-3.0-or-later

/// What a text is laid out for.
package struct TextLayout: Hashable, Sendable {
  /// No table can be read on less.
  package static let leastWidth = 60

  /// Columns of the terminal or the page; no line is wider.
  package let width: Int
  /// Whether emphasis is marked by ANSI colour sequences.
  package let hasColour: Bool

  /// A width below `leastWidth` is raised to it.
  package init(width: Int = 100, hasColour: Bool = false) {
    self.width = max(width, Self.leastWidth)
    self.hasColour = hasColour
  }
}
