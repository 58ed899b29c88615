// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Ceremony
import Foundation
import Sequencing

/// What goes to standard error in the shape of a compiler's messages.
enum Reporting {
  /// Runs a command's work; a file in the way or a wrong answer of a solver ends it with a message.
  static func faults(in language: Language, _ work: () throws -> Void) throws {
    do {
      try work()
    } catch let fault as CommandFault {
      write(.error, fault.message, about: fault.file, in: language)
      throw ExitCode(Exit.faulty)
    } catch let fault as SequencingError {
      Stream.error.write("runsheet: error: \(fault.message)\n")
      throw ExitCode(Exit.faulty)
    }
  }

  static func write(
    _ severity: Diagnostic.Severity,
    _ message: CommandMessage,
    about file: String,
    in language: Language
  ) {
    Stream.error.write("\(file): \(severity.rawValue): \(message.text(in: language))\n")
  }

  /// Diagnostics about a file whose lines are not shown.
  static func write(_ diagnostics: [Diagnostic], about file: String) {
    for diagnostic in diagnostics {
      let place = diagnostic.place.map { ":\($0.line):\($0.column)" } ?? ""
      Stream.error.write(
        "\(file)\(place): \(diagnostic.severity.rawValue): \(diagnostic.message)"
          + " [\(diagnostic.code)]\n"
      )
    }
  }
}

extension CommandMessage {
  static func summary(of diagnostics: [Diagnostic]) -> CommandMessage {
    .summary(
      errors: diagnostics.count { $0.severity == .error },
      warnings: diagnostics.count { $0.severity == .warning }
    )
  }
}
