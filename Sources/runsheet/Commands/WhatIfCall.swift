// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Ceremony
import EventFile
import Foundation
import Sequencing
import WhatIf

/// What a call of `whatif` asks for: the event, and the list of its variants.
struct WhatIfCall {
  let list: VariantList
  let language: Language
  let header: ComparisonHeader
  private let variantReader: VariantReader

  var reader: @Sendable (Variant) -> Event? {
    { [variantReader] variant in variantReader.reading(variant.changes).event }
  }

  /// Reads all files that are named; what is wrong with one is told, and ends the call.
  init(_ command: WhatIfCommand) throws {
    let file = InputFile(path: command.files[0])
    let bytes = try file.bytes()
    let text = SourceText(bytes: bytes, name: file.name)
    let reader = VariantReader(text, folder: file.folder, language: command.language.choice)
    let base = reader.reading([])
    Stream.error.write(reader.text(of: base.diagnostics, []))
    guard let event = base.event else { throw ExitCode(Exit.faulty) }
    language = command.language.resolved(for: event)
    variantReader = reader
    let files = ScenarioFiles(event: file, language: language)
    let paths = try command.scenarioPaths(beside: file)
    let scenarios = try paths.map(files.choice)
    let everywhere = try Self.everywhere(command, language)
    let sweeps = try command.sweeps.map { text in
      do throws(Sweep.Problem) {
        return try Sweep(text)
      } catch {
        throw CommandFault("--sweep", .sweep(error))
      }
    }
    list = try Self.list(command, event, scenarios, sweeps, everywhere, language)
    header = ComparisonHeader(
      language: language,
      event: event.header.title,
      shortEvent: event.header.shortTitle.isEmpty ? event.header.title : event.header.shortTitle,
      count: list.variants.count,
      digest: Self.digest(command, event, list, language)
    )
  }

  /// Ends the call before anything is solved when one of the variants is no event.
  func requireReadable(_ variants: [Variant]) throws {
    let base = Set(variantReader.reading([]).diagnostics)
    var told: Set<String> = []
    var isFaulty = false
    for variant in variants where !variant.changes.isEmpty {
      let reading = variantReader.reading(variant.changes)
      var found = reading.diagnostics.filter { !base.contains($0) }
      if let event = reading.event {
        let refusals = Sequencer().refusals(of: event, in: language)
        isFaulty = isFaulty || !refusals.isEmpty
        found += refusals
      } else {
        isFaulty = true
      }
      let text = variantReader.text(of: found, variant.changes)
      if told.insert(text).inserted { Stream.error.write(text) }
    }
    if isFaulty { throw ExitCode(Exit.faulty) }
  }

  private static func everywhere(
    _ command: WhatIfCommand,
    _ language: Language
  ) throws -> ChangeSet? {
    if command.sets.isEmpty { return nil }
    let reading = ChangeReader.read(assignments: command.sets, name: "--set", language: language)
    let text = SourceText(bytes: [UInt8](command.sets.joined(separator: "\n").utf8), name: "--set")
    Reporting.write(reading.diagnostics, about: text)
    guard let changes = reading.changes else { throw ExitCode(Exit.faulty) }
    return changes
  }

  private static func list(
    _ command: WhatIfCommand,
    _ event: Event,
    _ scenarios: [VariantList.Choice],
    _ sweeps: [Sweep],
    _ everywhere: ChangeSet?,
    _ language: Language
  ) throws -> VariantList {
    var diagnostics: [Diagnostic] = []
    let list: VariantList
    do throws(VariantList.Problem) {
      list = try VariantList(
        baseTitle: event.header.title,
        scenarios: scenarios,
        sweeps: sweeps,
        everywhere: everywhere,
        isProduct: command.product
      ) { sweep, assignment in
        let name = "--sweep " + sweep.paths
        let reading = ChangeReader.read(assignments: [assignment], name: name, language: language)
        if diagnostics.isEmpty { diagnostics = reading.diagnostics }
        return reading.changes
      }
    } catch {
      throw CommandFault("whatif", .variants(error))
    }
    guard diagnostics.isEmpty else {
      let texts = sweeps.map { $0.paths + "=" + $0.value(0) }.joined(separator: "\n")
      Reporting.write(diagnostics, about: SourceText(bytes: [UInt8](texts.utf8), name: "--sweep"))
      throw ExitCode(Exit.faulty)
    }
    return list
  }

  private static func digest(
    _ command: WhatIfCommand,
    _ event: Event,
    _ list: VariantList,
    _ language: Language
  ) -> String {
    let options = [
      Version.line, event.contentHash, language.rawValue, "\(command.seed)",
      command.maxSteps.map(String.init) ?? "", command.timeLimit.map { "\($0)" } ?? "",
    ]
    let variants = list.variants.flatMap { [$0.name] + $0.changes.map(\.text) }
    let text = (options + variants).joined(separator: "\u{0}")
    return ContentDigest.hexadecimal(of: Data(text.utf8))
  }
}

extension WhatIfCommand {
  /// The what-if files of the call; without any reason to vary, those of the folder beside the event.
  fileprivate func scenarioPaths(beside event: InputFile) throws -> [String] {
    let named = Array(files.dropFirst())
    if !named.isEmpty || !sets.isEmpty || !sweeps.isEmpty { return named }
    let folder = event.folder.appendingPathComponent("what-if")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let found = names.filter {
      ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) && !$0.hasPrefix(".")
    }
    guard !found.isEmpty else { throw CommandFault(event.name, .noScenarios(folder.path)) }
    return found.sorted().map { folder.appendingPathComponent($0).path }
  }
}
