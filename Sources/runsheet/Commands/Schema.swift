// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import EventFile
import Sequencing

struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the JSON Schema of the event file, for editors that complete and check it."
  )

  @Option(
    name: [.customShort("o"), .long],
    help: "Write to this file, whole or not at all, in place of standard output."
  )
  var output: String?
  @Option(help: "json for the schema, markdown for the page that explains every key.")
  var format = Form.json

  @OptionGroup var language: LanguageOption

  enum Form: String, ExpressibleByArgument, CaseIterable {
    case json
    case markdown

    init?(argument: String) {
      guard let form = Self(rawValue: argument == "md" ? "markdown" : argument) else { return nil }
      self = form
    }
  }

  func run() throws {
    try Reporting.faults(in: language.resolved()) {
      let text =
        switch format {
        case .json: EventSchema.json()
        case .markdown:
          EventReference.markdown(language.resolved()) + "\n"
            + SequencingReference.markdown(language.resolved())
        }
      guard let output, output != "-" else { return try Stream.output.writeResult(text) }
      try OutputFile(path: output).write(text)
    }
  }
}
