// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import EventFile

struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the JSON Schema of the event file, for editors that complete and check it."
  )

  @Option(
    name: [.customShort("o"), .long],
    help: "Write to this file, whole or not at all, in place of standard output."
  )
  var output: String?
  @OptionGroup var language: LanguageOption

  func run() throws {
    try Reporting.faults(in: language.resolved()) {
      let text = EventSchema.json()
      guard let output, output != "-" else { return try Stream.output.writeResult(text) }
      try OutputFile(path: output).write(text)
    }
  }
}
