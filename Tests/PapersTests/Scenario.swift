// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import EventFile
import Foundation
import PaperFormats
import Papers
import PlanFile
import Testing

/// An event of `Scenarios` with the plan kept beside it.
struct Scenario {
  let event: Event
  let order: RunningOrder
  /// Which preferences the plan file says are proved; their values are not looked at.
  let levels: [PreferenceLevel]
  private let folder: URL

  init(_ name: String) throws {
    folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Scenarios/\(name)")
    let text = Array(try Data(contentsOf: folder.appendingPathComponent("event.yaml")))
    let reading = EventReader.read(
      SourceText(bytes: text, name: "event.yaml"),
      companions: { _ in .failure(.notFound) },
      language: nil
    )
    event = try #require(reading.event)
    let plan = try Data(contentsOf: folder.appendingPathComponent("papers/plan.json"))
    let planReading = PlanReader(event, language: .english).read(plan, name: "plan.json")
    let stored = try #require(planReading.plan)
    order = stored.order
    levels = stored.levels.map { level in
      PreferenceLevel(
        name: level.name,
        unit: .cost,
        value: Cost(points: 1),
        bound: Cost(points: level.isProved ? 1 : 0),
        prover: level.prover
      )
    }
  }

  /// The drafts of one paper, as the command writes them.
  func drafts(_ paper: String, edition: String = "") throws -> [Document] {
    let definition = try #require(PaperRegistry[paper])
    var request = PaperRequest(
      event: event,
      solution: Solution(status: .feasible, order: order, levels: levels),
      language: event.header.language,
      program: "runsheet 0.1.0"
    )
    request.isDraft = true
    request.edition = edition
    return definition.outcomes(for: request).compactMap(\.document)
  }

  func golden(_ name: String) -> URL { folder.appendingPathComponent("papers/\(name)") }
}

extension PaperFormat {
  /// What a format of text writes; for any other, and on a fault, nothing.
  func write(_ document: Document) -> String {
    guard isText, let bytes = try? bytes(of: document) else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension PaperOutcome {
  var missing: [MissingText] {
    if case .incomplete(let missing) = self { missing } else { [] }
  }
}
