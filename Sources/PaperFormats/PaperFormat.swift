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
    switch fileExtension.lowercased() {
    case "txt": self = .text
    case "md": self = .markdown
    case "csv": self = .csv
    case "json": self = .json
    case "html", "htm": self = .html
    default: return nil
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
