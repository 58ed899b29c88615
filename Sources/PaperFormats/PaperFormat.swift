// SPDX-License-Identifier: GPL-3.0-or-later

package import Papers

/// How a document is written down; the same document gives the same bytes.
package enum PaperFormat: String, Hashable, Sendable, CaseIterable {
  case text
  case markdown
  case csv
  case json
  case html

  /// By the extension of a file's name, without its dot.
  package init?(fileExtension: String) {
    let known = fileExtension.lowercased()
    guard let format = Self.allCases.first(where: { $0.fileExtension == known }) else { return nil }
    self = format
  }

  package var fileExtension: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .csv: "csv"
    case .json: "json"
    case .html: "html"
    }
  }

  package func write(_ document: Document, layout: TextLayout = TextLayout()) -> String {
    switch self {
    case .text: TextFormat(layout).write(document)
    case .markdown: MarkdownFormat().write(document)
    case .csv: CSVFormat().write(document)
    case .json: JSONFormat().write(document)
    case .html: HTMLFormat().write(document)
    }
  }
}
