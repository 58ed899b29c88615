// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Ceremony
import EventFile
import PaperFormats
import Sequencing

/// What goes to standard error in the shape of a compiler's messages.
enum Reporting {
  /// Runs a command's work; a file in the way or a wrong answer of a solver ends it with a message.
  static func faults(in language: Language, _ work: () throws -> Void) throws {
    do {
      try work()
    } catch let fault as CommandFault {
      let diagnostic = fault.message.diagnostic(.error, in: language)
      write([diagnostic], about: SourceText(bytes: [UInt8](), name: fault.file))
      throw ExitCode(Exit.faulty)
    } catch let fault as SequencingError {
      Stream.error.write("runsheet: error: \(fault.message)\n")
      throw ExitCode(Exit.faulty)
    }
  }

  /// A paper that cannot be written, about the file it was to be.
  static func write(_ fault: PaperFault, about file: String, in language: Language) {
    let diagnostic = Diagnostic(.error, code: "paper", fault.sentence(in: language), at: nil)
    write([diagnostic], about: SourceText(bytes: [UInt8](), name: file))
  }

  /// Diagnostics about a file that is not the event.
  static func write(_ diagnostics: [Diagnostic], about file: SourceText) {
    let printer = DiagnosticPrinter(
      source: file,
      companions: [file],
      isColoured: Stream.error.hasColour
    )
    Stream.error.write(printer.text(diagnostics))
  }
}

extension CommandMessage {
  /// The message about a file as a whole.
  func diagnostic(_ severity: Diagnostic.Severity, in language: Language) -> Diagnostic {
    Diagnostic(severity, code: "command", text(in: language), at: nil)
  }

  static func summary(of diagnostics: [Diagnostic]) -> CommandMessage {
    .summary(
      errors: diagnostics.count { $0.severity == .error },
      warnings: diagnostics.count { $0.severity == .warning }
    )
  }
}
