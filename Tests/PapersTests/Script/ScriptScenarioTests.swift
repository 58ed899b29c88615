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
    let document = try #require(try scenario.drafts("mc-script").first)
    expectGolden(
      format.write(document),
      at: scenario.golden("mc-script.\(format.fileExtension)")
    )
  }
}
