// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Ceremony
import EventFile
import Foundation
import Sequencing

/// An event file read from disk, with the files it names, and the way its diagnostics are shown.
struct EventSource {
  private let file: InputFile
  private let text: SourceText
  private let companions: CompanionFiles

  init(file: InputFile, bytes: [UInt8]) {
    self.file = file
    text = SourceText(bytes: bytes, name: file.name)
    companions = CompanionFiles(folder: file.folder)
  }

  var name: String { file.name }

  /// Nil for standard input.
  var path: String? { file.path == "-" ? nil : file.path }

  /// The file, to be changed.
  var draft: EventDraft { EventDraft(text) }

  /// The event with changes made to it; earlier plans are not read.
  func reading(_ changes: [ChangeSet], _ language: Language) -> EventReading {
    draft.reading(changes, companions: companions.read, language: language)
  }

  /// The files the event names, as far as it has been read.
  var companionPaths: [String] { companions.paths }

  func reading(_ language: LanguageOption) -> EventReading {
    EarlierPlans(companions: companions).added(
      to: EventReader.read(text, companions: companions.read, language: language.choice)
    )
  }

  /// A file the event names, such as a manuscript; nil when it cannot be read.
  func companion(_ path: String) -> [UInt8]? { try? companions.read(path).get() }

  /// The event when it can be solved; else everything that hinders it is told, and exit code 1.
  func solvableEvent(_ language: LanguageOption) throws -> Event {
    let reading = reading(language)
    report(reading.diagnostics)
    guard let event = reading.event else { throw ExitCode(Exit.faulty) }
    let refusals = Sequencer().refusals(of: event, in: language.resolved(for: event))
    report(refusals)
    if !refusals.isEmpty { throw ExitCode(Exit.faulty) }
    return event
  }

  func report(_ diagnostics: [Diagnostic]) {
    Stream.error.write(text(of: diagnostics, isColoured: Stream.error.hasColour))
  }

  func report(
    _ message: CommandMessage,
    as severity: Diagnostic.Severity = .error,
    in language: Language
  ) {
    report([message.diagnostic(severity, in: language)])
  }

  func text(of diagnostics: [Diagnostic], isColoured: Bool) -> String {
    DiagnosticPrinter(source: text, companions: companions.texts, isColoured: isColoured)
      .text(diagnostics)
  }
}
