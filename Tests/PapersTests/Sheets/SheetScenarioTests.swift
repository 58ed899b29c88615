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
    for document in try scenario.drafts(paper, edition: "1") {
      for format in Self.formats(of: document) {
        expectGolden(
          format.write(document),
          at: scenario.golden("\(document.name).\(format.fileExtension)")
        )
      }
    }
  }

  @Test(
    "call nobody who is still on the stage",
    arguments: ["lang-son-2019", "school-awards-night"]
  )
  func callNobodyOnStage(scenario name: String) throws {
    let calls = try Scenario(name).drafts("call-sheets").first
    let rows = try #require(calls?.principalTable?.rows)
    let starts = Dictionary(grouping: rows.filter { $0.spanning == nil }) {
      $0["person"].pageText
    }
    .mapValues { own in own.map { $0["start"].pageText } }
    #expect(starts.count > 1)
    for (person, own) in starts { #expect(own == own.sorted(), "\(person)") }
  }

  /// A sheet for each team is nine times the same shape: text shows all there is.
  private static func formats(of document: Document) -> [PaperFormat] {
    document.name.hasPrefix("team-sheet-") ? [.text] : [.text, .markdown, .csv]
  }
}
