// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Ceremony
import EventFile
import Foundation
import Sequencing
import WhatIf

/// Writes a change that makes an event fit: as a what-if file, or into the event file.
///
/// Nothing is written unless the changed file gives the very event whose order was found.
struct RepairFiles {
  let options: RepairOptions
  let source: EventSource
  let language: Language

  /// Ends the command when there is no change of that number, or when it cannot be written.
  func write(_ explanation: Explanation) throws {
    guard let number = options.repair else { return }
    guard explanation.repairs.indices.contains(number - 1) else {
      throw CommandFault(source.name, .noRepair(number, of: explanation.repairs.count))
    }
    let repair = explanation.repairs[number - 1]
    let draft = source.draft
    let changes = RepairChanges(repair.amendments, of: explanation.event, in: draft)
    let title = repair.steps.map { $0.words(language) }.joined(separator: "; ")
    func text(base: String?) -> String {
      WhatIfText.text(title: title, base: base, changes: changes.changes)
    }
    let set = try changeSet(text(base: nil))
    guard source.reading([set], language).event?.contentHash == hash(of: changes.changedEvent)
    else { throw CommandFault(source.name, .repairNotWritable(number)) }
    var results: [(path: String, text: String)] = []
    if let path = options.whatIf { results.append((path, text(base: base(for: path)))) }
    if options.event != nil || options.inPlace {
      let edit = draft.edited(by: [set], language: language)
      guard let text = edit.text else {
        source.report(edit.diagnostics)
        throw ExitCode(Exit.faulty)
      }
      if let path = options.event { results.append((path, text)) }
      if options.inPlace { results.append((source.name, text)) }
    }
    for result in results {
      try OutputFile(path: result.path).write(result.text)
      try Stream.output.writeResult(Array((result.path + "\n").utf8))
    }
  }

  private func changeSet(_ text: String) throws -> ChangeSet {
    let source = SourceText(bytes: [UInt8](text.utf8), name: "--repair")
    let reading = ChangeReader.read(source, language: language)
    Reporting.write(reading.diagnostics.filter { $0.severity == .error }, about: source)
    guard let changes = reading.changes else { throw ExitCode(Exit.faulty) }
    return changes
  }

  /// Of what the file alone says: earlier plans are read afterwards.
  private func hash(of event: Event) -> String {
    var event = event
    event.earlierPlans = nil
    return event.contentHash
  }

  /// The event from the folder of a what-if file; nil for standard input.
  private func base(for path: String) -> String? {
    guard let event = source.path else { return nil }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    return RelativePath.text(
      to: URL(fileURLWithPath: event).resolvingSymlinksInPath().standardizedFileURL,
      from: folder.resolvingSymlinksInPath().standardizedFileURL
    )
  }
}

/// How one file names another.
enum RelativePath {
  /// With slashes and `..`; both have to be whole paths.
  static func text(to file: URL, from folder: URL) -> String {
    let (target, start) = (file.pathComponents, folder.pathComponents)
    let common = zip(target, start).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: start.count - common)
    return (up + target.dropFirst(common)).joined(separator: "/")
  }
}
