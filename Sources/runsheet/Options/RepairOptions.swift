// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

/// Which of the changes that make an event fit is written out, and where to.
struct RepairOptions: ParsableArguments {
  @Option(help: "Write out one of the changes, by its number, in place of telling them.")
  var repair: Int?

  @Option(
    name: .customLong("write-whatif"),
    help: "With --repair: write the change to this file, as a what-if file."
  )
  var whatIf: String?

  @Option(
    name: .customLong("write-event"),
    help: "With --repair: write the event with the change to this file, comments kept."
  )
  var event: String?

  @Flag(help: "With --repair: write the change into the event file itself, comments kept.")
  var inPlace = false

  /// The files that are written beside the event.
  var files: [String] { [whatIf, event].compactMap(\.self) }

  func validate() throws {
    let isWritten = whatIf != nil || event != nil || inPlace
    guard let repair else {
      if isWritten {
        throw ValidationError("--repair N tells which change is to be written.")
      }
      return
    }
    if repair < 1 { throw ValidationError("--repair takes a number from 1 on.") }
    if !isWritten {
      throw ValidationError(
        "Tell where the change goes: --write-whatif FILE, --write-event FILE or --in-place."
      )
    }
    try WrittenFiles(files).requireDifferent()
  }
}
