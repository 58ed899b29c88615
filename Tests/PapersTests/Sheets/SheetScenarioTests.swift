// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import PaperFormats
import Papers
import TestSupport
import Testing

@Suite("The working papers of the scenarios")
struct SheetScenarioTests {
  @Test(
    "are those kept beside the event",
    arguments: ["lang-son-2019", "school-awards-night"],
    ["running-script", "team-sheets", "call-sheets", "phone-list", "checklist"]
  )
  func areKept(scenario name: String, paper: String) throws {
    let scenario = try Scenario(name)
    let definition = try #require(PaperRegistry[paper])
    var request = PaperRequest(
      event: scenario.event,
      solution: Solution(
        status: .feasible,
        order: scenario.order,
        levels: scenario.levels
      ),
      language: scenario.event.language,
      program: "runsheet 0.1.0"
    )
    request.isDraft = true
    request.edition = "1"
    for outcome in definition.outcomes(for: request) {
      let document = try #require(outcome.document)
      for format in Self.formats(of: document) {
        expectGolden(
          format.write(document),
          at: scenario.golden("\(document.name).\(format.fileExtension)")
        )
      }
    }
  }

  /// A sheet for each team is nine times the same shape: text shows all there is.
  private static func formats(of document: Document) -> [PaperFormat] {
    document.name.hasPrefix("team-sheet-") ? [.text] : [.text, .markdown, .csv]
  }
}
