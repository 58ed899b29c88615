// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// What is wrong, in every language and without its place; the catalogue is its extensions.
struct Fault: Sendable {
  struct Remark: Sendable {
    let message: Phrase
    let place: SourcePlace?
  }

  let severity: Diagnostic.Severity
  let code: String
  let message: Phrase
  let remarks: [Remark]
  let help: Phrase?

  init(
    _ severity: Diagnostic.Severity = .error,
    code: String,
    _ message: Phrase,
    remarks: [Remark] = [],
    help: Phrase? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.remarks = remarks
    self.help = help
  }

  func diagnostic(at place: SourcePlace?, in language: Language) -> Diagnostic {
    Diagnostic(
      severity,
      code: code,
      message.text(in: language),
      at: place,
      notes: remarks.map { Diagnostic.Note($0.message.text(in: language), at: $0.place) },
      help: help?.text(in: language)
    )
  }
}

/// A fault where it was found.
struct PlacedFault: Sendable {
  let fault: Fault
  let place: SourcePlace?
}
