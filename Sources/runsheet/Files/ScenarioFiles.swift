// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Ceremony
import EventFile
import Foundation
import WhatIf

/// What-if files read for an event.
struct ScenarioFiles {
  let event: InputFile
  let language: Language

  /// The scenario of one argument, `a.yaml` or `a.yaml+b.yaml`; faults are told and end the call.
  func choice(_ argument: String) throws -> VariantList.Choice {
    let paths = WhatIfCommand.parts(argument)
    let changes = try paths.map(changes)
    let names = paths.map { URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent }
    return VariantList.Choice(
      name: names.joined(separator: "+"),
      title: changes.map(\.title).joined(separator: "; "),
      changes: changes
    )
  }

  private func changes(_ path: String) throws -> ChangeSet {
    let file = InputFile(path: path)
    let text = SourceText(bytes: try file.bytes(), name: shownName(of: file))
    let reading = ChangeReader.read(text, language: language)
    Reporting.write(reading.diagnostics, about: text)
    guard let changes = reading.changes else { throw ExitCode(Exit.faulty) }
    warnOfOtherBase(changes, file, text)
    return changes
  }

  /// From the working directory, as compilers name files, when it is inside.
  private func shownName(of file: InputFile) -> String {
    let here = FileManager.default.currentDirectoryPath + "/"
    return file.name.hasPrefix(here) ? String(file.name.dropFirst(here.count)) : file.name
  }

  private func warnOfOtherBase(_ changes: ChangeSet, _ file: InputFile, _ text: SourceText) {
    guard let base = changes.base, event.path != "-" else { return }
    let path = URL(fileURLWithPath: base, relativeTo: file.folder).path
    if FileIdentity(reading: path) == FileIdentity(reading: event.path) { return }
    let warning = CommandMessage.otherBase(base).diagnostic(.warning, in: language)
    Reporting.write([warning], about: text)
  }
}
