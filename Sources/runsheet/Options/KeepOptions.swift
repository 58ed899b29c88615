// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Ceremony
import Foundation
import PaperFormats
import Papers

/// What to do about a plan that was handed out before.
struct KeepOptions: ParsableArguments {
  @Option(
    help: """
      The plan handed out before, JSON or CSV: change as little as possible of it, before every \
      other preference and in place of the event's own keep_plan.
      """
  )
  var keep: String?

  @Option(
    help: "With --keep: write the list of what changed to this file, in the format of its name."
  )
  var errata: String?

  /// The files that are read.
  var read: [String] { [keep].compactMap(\.self) }

  func validate() throws {
    guard let errata else { return }
    if keep == nil { throw ValidationError("--errata tells what changed since --keep PLAN.") }
    if format(of: errata) == nil {
      throw ValidationError(
        "The name '\(errata)' tells no format: end it in "
          + PaperFormat.allCases.filter { $0 != .ics }.map { "." + $0.fileExtension }
          .joined(separator: ", ") + "."
      )
    }
  }

  /// Nil when none is to be kept.
  func earlierPlan(_ event: Event, _ language: Language) throws -> EarlierPlanFile? {
    try keep.map { try EarlierPlanFile(path: $0, event: event, language: language) }
  }

  /// Writes the list of changes, where one is asked for and there is an order.
  func writeErrata(
    _ earlier: EarlierPlanFile?,
    _ solution: Solution,
    of event: Event,
    _ language: Language
  ) throws {
    guard let errata, let format = format(of: errata), let earlier, let order = solution.order
    else { return }
    let document = ChangesPaper(
      from: earlier.plan,
      to: order,
      of: event,
      language: language,
      program: Version.line
    ).document
    do {
      try OutputFile(path: errata).write(format.bytes(of: document))
    } catch let fault as PaperFault {
      Reporting.write(fault, about: errata, in: language)
      throw ExitCode(Exit.faulty)
    }
  }

  private func format(of path: String) -> PaperFormat? {
    let format = PaperFormat(fileExtension: URL(fileURLWithPath: path).pathExtension)
    return format == .ics ? nil : format
  }
}
