// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import EventFile
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

  @Test(
    "asks of `texts` only what the reference tells of",
    arguments: ["lang-son-2019", "school-awards-night"],
    Language.allCases
  )
  func asksForWhatIsTold(name: String, language: Language) throws {
    let scenario = try Scenario(name)
    let script = MCScriptPaper(
      scenario.order,
      of: scenario.event,
      language: language,
      draft: false,
      program: "runsheet 0.1.0"
    )
    let names = PlaceholderName.allCases.map(\.rawValue)
    for key in script.outcome.missing.map(\.key) where key.hasPrefix("texts.") {
      let asked = key.dropFirst("texts.".count)
      #expect(names.contains { asked == $0 || asked.hasPrefix($0 + "-") }, "\(key)")
    }
  }
}
