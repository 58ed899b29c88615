// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Ceremony
import EventFile
import Foundation
import Sequencing

/// An event file read from disk, and the way its diagnostics are shown.
struct EventSource {
  private let file: InputFile
  private let text: SourceText

  init(file: InputFile, bytes: [UInt8]) {
    self.file = file
    text = SourceText(bytes: bytes, name: file.name)
  }

  var name: String { file.name }

  func reading(_ language: LanguageOption) -> EventReading {
    EventReader.read(
      text,
      companions: companion,
      language: language.choice,
      fallback: MessageLanguage.ofEnvironment
    )
  }

  /// The event when it can be solved; else everything that hinders it is told, and exit code 1.
  func solvableEvent(_ language: LanguageOption) throws -> Event {
    let reading = reading(language)
    report(reading.diagnostics)
    guard let event = reading.event, !reading.diagnostics.contains(where: { $0.severity == .error })
    else { throw ExitCode(Exit.faulty) }
    let refusals = Sequencer().refusals(of: event, in: language.resolved(for: event))
    report(refusals)
    if !refusals.isEmpty { throw ExitCode(Exit.faulty) }
    return event
  }

  func report(_ diagnostics: [Diagnostic]) {
    Stream.error.write(text(of: diagnostics, hasColour: Stream.error.hasColour))
  }

  func report(_ message: CommandMessage, in language: Language) {
    let severity: Diagnostic.Severity =
      switch message {
      case .interruptedWithPlan: .note
      default: .error
      }
    Reporting.write(severity, message, about: name, in: language)
  }

  func text(of diagnostics: [Diagnostic], hasColour: Bool) -> String {
    ""
  }
}
