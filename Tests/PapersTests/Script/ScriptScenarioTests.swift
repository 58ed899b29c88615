// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import PaperFormats
import Papers
import TestSupport
import Testing

@Suite("The announcer's script of the scenarios")
struct ScriptScenarioTests {
  @Test(
    "is the one kept beside the event",
    arguments: ["lang-son-2019", "school-awards-night"],
    [PaperFormat.text, .markdown]
  )
  func isKept(name: String, format: PaperFormat) throws {
    let scenario = try Scenario(name)
    let paper = MCScriptPaper(
      scenario.order,
      of: scenario.event,
      language: scenario.event.language,
      draft: true,
      program: "runsheet 0.1.0"
    )
    let document = try #require(paper.outcome.document)
    expectGolden(
      format.write(document),
      at: scenario.golden("mc-script.\(format.fileExtension)")
    )
  }
}
