// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

struct EventArgument: ParsableArguments {
  @Argument(help: "The event file (YAML), or - for standard input.")
  var event: String

  func source() throws -> EventSource {
    let file = InputFile(path: event)
    return EventSource(file: file, bytes: try file.bytes())
  }
}
