// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation

@main
struct Runsheet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "runsheet",
    abstract: "Finds the proven minute-by-minute running order of a half-day on one stage.",
    version: Version.number,
    subcommands: [Check.self, Solve.self, Verify.self, Model.self, Init.self, Schema.self]
  )

  /// Runs the command; a reader that goes away (`| head`) is no reason to be killed.
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    main(nil)
  }
}

enum Version {
  static let number = "0.1.0"
  /// For the imprint of papers.
  static let line = "runsheet " + number
}
