// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// Writes diagnostics the way compilers do.
///
///     event.yaml:41:11: error: 'prefer' (9) is above 'max' (7)
///        41 |   prefer: 9
///           |           ^
///     help: write 7 or less, or change 'max'
package struct DiagnosticPrinter: Sendable {
  private let sources: [String: SourceText]
  private let source: SourceText
  private let isColoured: Bool

  /// - Parameters:
  ///   - source: the event file.
  ///   - companions: files it names, by the name it names them by; lines of others are not shown.
  ///   - isColoured: whether to write terminal colours.
  package init(source: SourceText, companions: [SourceText] = [], isColoured: Bool = false) {
    self.source = source
    sources = Dictionary(companions.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.isColoured = isColoured
  }

  /// The diagnostics one after the other, each ended by a line break.
  package func text(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(text).joined()
  }

  /// One diagnostic with its line, its notes and its remedy.
  package func text(_ diagnostic: Diagnostic) -> String {
    var lines = [
      heading(diagnostic.severity.rawValue, diagnostic.message, at: diagnostic.place)
    ]
    lines += excerpt(diagnostic.place)
    for note in diagnostic.notes {
      lines.append(heading("note", note.message, at: note.place))
      lines += excerpt(note.place)
    }
    if let help = diagnostic.help { lines.append(coloured("help: ", .cyan) + help) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func heading(_ severity: String, _ message: String, at place: SourcePlace?) -> String {
    let colour: Colour =
      switch severity {
      case "error": .red
      case "warning": .yellow
      default: .cyan
      }
    return bold(position(place) + ": ") + coloured(severity + ": ", colour) + bold(message)
  }

  private func position(_ place: SourcePlace?) -> String {
    guard let place else { return source.name }
    return "\(place.file ?? source.name):\(place.line):\(place.column)"
  }

  /// The line with carets below what is meant.
  private func excerpt(_ place: SourcePlace?) -> [String] {
    guard let place, let line = (place.file.map { sources[$0] } ?? source)?.line(place.line) else {
      return []
    }
    let window = LineWindow(line, column: place.column, length: place.length)
    let number = String(place.line)
    let margin = String(repeating: " ", count: max(0, 5 - number.count))
    let empty = String(repeating: " ", count: margin.count + number.count)
    return [
      "\(margin)\(number) | \(window.text)",
      "\(empty) | " + window.indentation + coloured(window.carets, .green),
    ]
  }

  private enum Colour: Int {
    case red = 31
    case green = 32
    case yellow = 33
    case cyan = 36
  }

  private func coloured(_ text: String, _ colour: Colour) -> String {
    isColoured ? "\u{1B}[1;\(colour.rawValue)m\(text)\u{1B}[0m" : text
  }

  private func bold(_ text: String) -> String {
    isColoured ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }
}
