// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation

@main
struct Runsheet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "runsheet",
    abstract: "Finds the proven minute-by-minute running order of a half-day on one stage.",
    version: Version.number,
    subcommands: [
      Check.self, Solve.self, Explain.self, WhatIfCommand.self, RiskCommand.self, Verify.self,
      PapersCommand.self, Model.self, Init.self, Schema.self,
    ]
  )

  /// Runs the command; a reader that goes away (`| head`) is no reason to be killed.
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    if let typed = CommandLine.arguments.dropFirst().first, let meant = subcommand(meantBy: typed) {
      exit(
        withError: ValidationError(
          "There is no subcommand '\(typed)'. Did you mean '\(meant)'?"
        )
      )
    }
    main(nil)
  }

  /// The nearest subcommand by letters put in or left out; nil for one that is known, for an
  /// option, and where none is near.
  private static func subcommand(meantBy typed: String) -> String? {
    let names = configuration.subcommands.map { $0._commandName } + ["help"]
    if names.contains(typed) || typed.hasPrefix("-") { return nil }
    let wanted = typed.lowercased()
    let distances = names.map { ($0, wanted.difference(from: $0).count) }
    let nearest = distances.min { $0.1 < $1.1 }
    return nearest.flatMap { name, distance in
      distance <= 2 && distance < wanted.count ? name : nil
    }
  }
}

enum Version {
  static let number = "0.1.0"
  /// For the imprint of papers.
  static let line = "runsheet " + number
}
