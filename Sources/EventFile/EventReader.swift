// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// What became of an event file: its event, and everything to be said about it.
package struct EventReading: Hashable, Sendable {
  /// Nil exactly when one of the diagnostics is an error.
  package let event: Event?
  /// Sorted by place; the event file before the files it names.
  package let diagnostics: [Diagnostic]
  /// What the diagnostics are written in.
  package let language: Language

  package init(event: Event?, diagnostics: [Diagnostic], language: Language) {
    self.event = event
    self.diagnostics = diagnostics
    self.language = language
  }
}

/// Reads event files.
package enum EventReader {
  /// Reads one event file, and reports every fault in it at once.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - companions: gives the bytes of a file the event names, by the path it names it by.
  ///   - language: of the messages; without one they are in the event's own.
  /// - Returns: the event, or why there is none.
  package static func read(
    _ source: SourceText,
    companions: (String) -> Result<[UInt8], CompanionError>,
    language: Language?
  ) -> EventReading {
    EventDraft(source).reading(companions: companions, language: language)
  }

  static func diagnostics(_ faults: [PlacedFault], in language: Language) -> [Diagnostic] {
    let sorted = faults.enumerated().sorted { left, right in
      (order(left.element.place), left.offset) < (order(right.element.place), right.offset)
    }
    var diagnostics: [Diagnostic] = []
    for (_, fault) in sorted {
      let diagnostic = fault.fault.diagnostic(at: fault.place, in: language)
      if diagnostics.last != diagnostic { diagnostics.append(diagnostic) }
    }
    guard diagnostics.count > Limits.diagnostics else { return diagnostics }
    // An error that is cut off must not leave a list without one.
    let errors = diagnostics.filter { $0.severity == .error }
    let shown = errors.isEmpty ? diagnostics : errors
    return shown.prefix(Limits.diagnostics)
      + (shown.count > Limits.diagnostics
        ? [Fault.tooManyDiagnostics.diagnostic(at: nil, in: language)] : [])
  }

  private static func order(_ place: SourcePlace?) -> Order {
    Order(file: place?.file ?? "", line: place?.line ?? 0, column: place?.column ?? 0)
  }

  private struct Order: Comparable {
    let file: String
    let line: Int
    let column: Int

    static func < (left: Order, right: Order) -> Bool {
      (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
  }
}

/// Finds the language of a file that cannot be read as a whole.
enum LanguageScan {
  static func language(in lines: [String]) -> Language? {
    for line in lines {
      guard let key = line.firstRange(of: "language:") else { continue }
      let before = line[..<key.lowerBound]
      guard
        before.allSatisfy({ " {,".contains($0) }) || before.hasSuffix(", ")
          || before.hasSuffix("{ ")
      else { continue }
      let word = line[key.upperBound...].drop { " \"'".contains($0) }.prefix { $0.isLetter }
      if let language = Language(rawValue: String(word)) { return language }
    }
    return nil
  }
}
