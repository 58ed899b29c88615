// SPDX-License-Identifier: GPL-3.0-or-later

/// Something the organiser should hear about a file: where, what, and what to do.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Hashable, Sendable {
    case error
    case warning
    case note
  }

  /// A further place that explains the diagnostic.
  package struct Note: Hashable, Sendable {
    package let message: String
    package let place: SourcePlace?

    package init(_ message: String, at place: SourcePlace? = nil) {
      self.message = message
      self.place = place
    }
  }

  package let severity: Severity
  /// A stable kebab-case name of the fault, such as `unknown-key`.
  package let code: String
  /// A sentence in the reader's language, without a full stop.
  package let message: String
  package let place: SourcePlace?
  package let notes: [Note]
  /// The remedy, in the reader's language.
  package let help: String?

  package init(
    _ severity: Severity,
    code: String,
    _ message: String,
    at place: SourcePlace?,
    notes: [Note] = [],
    help: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.place = place
    self.notes = notes
    self.help = help
  }
}
