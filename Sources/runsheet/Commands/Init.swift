// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import EventFile

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a first event file to begin from."
  )

  @Option(
    name: [.customShort("o"), .long],
    help: "Write to this file, which must not be there yet, in place of standard output."
  )
  var output: String?
  @OptionGroup var language: LanguageOption

  func run() throws {
    try Reporting.faults(in: language.resolved()) {
      let text = EventTemplate.text(language.resolved())
      guard let output, output != "-" else { return try Stream.output.writeResult(text) }
      let file = OutputFile(path: output)
      if file.exists { throw CommandFault(output, .exists) }
      try file.write(text)
    }
  }
}
