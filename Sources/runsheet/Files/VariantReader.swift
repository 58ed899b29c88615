// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import EventFile
import Foundation
import Synchronization
import WhatIf

/// Makes the events of variants, from any thread.
final class VariantReader: Sendable {
  private let draft: EventDraft
  private let source: SourceText
  private let companions: Mutex<CompanionFiles>
  private let language: Language?

  init(_ source: SourceText, folder: URL, language: Language?) {
    self.source = source
    draft = EventDraft(source)
    companions = Mutex(CompanionFiles(folder: folder))
    self.language = language
  }

  func reading(_ changes: [ChangeSet]) -> EventReading {
    companions.withLock { companions in
      EarlierPlans(companions: companions).added(
        to: draft.reading(changes, companions: companions.read, language: language)
      )
    }
  }

  /// What has been found, with the lines of the files it is about.
  func text(of diagnostics: [Diagnostic], _ changes: [ChangeSet]) -> String {
    companions.withLock { companions in
      DiagnosticPrinter(
        source: source,
        companions: companions.texts + changes.map(\.source),
        isColoured: Stream.error.hasColour
      ).text(diagnostics)
    }
  }
}
