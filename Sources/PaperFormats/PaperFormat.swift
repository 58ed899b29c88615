// SPDX-License-Identifier: GPL-3.0-or-later

package import Papers

/// How a document is written down; the same document gives the same bytes.
package enum PaperFormat: String, Hashable, Sendable, CaseIterable {
  case text
  case markdown
  case csv
  case json
  case html
  case pdf
  case docx
  case xlsx
  case ics

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
    case .csv, .json, .html, .pdf, .docx, .xlsx, .ics: rawValue
    }
  }

  /// Whether it is text that a terminal can show.
  package var isText: Bool {
    switch self {
    case .text, .markdown, .csv, .json, .html, .ics: true
    case .pdf, .docx, .xlsx: false
    }
  }

  /// Whether the document has something to say in this format: a table for CSV, entries for ICS.
  package func carries(_ document: Document) -> Bool {
    switch self {
    case .csv: document.principalTable != nil
    case .ics: document.calendar != nil
    default: true
    }
  }

  /// The bytes of the file; text is UTF-8.
  ///
  /// - Throws: why the document cannot be written in this format.
  package func bytes(
    of document: Document,
    layout: TextLayout = TextLayout()
  ) throws(PaperFault) -> [UInt8] {
    switch self {
    case .text: Array(TextFormat(layout).write(document).utf8)
    case .markdown: Array(MarkdownFormat().write(document).utf8)
    case .csv: Array(CSVFormat().write(document).utf8)
    case .json: Array(JSONFormat().write(document).utf8)
    case .html: Array(HTMLFormat().write(document).utf8)
    case .pdf: try PDFFormat().write(document)
    case .docx: try DOCXFormat().write(document)
    case .xlsx: try XLSXFormat().write(document)
    case .ics: Array(try ICSFormat().write(document).utf8)
    }
  }
}
