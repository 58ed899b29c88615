// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import EventFile
import Testing

struct ScenarioTests {
  @Test("an example is read without an error", arguments: Scenario.all)
  func exampleIsRead(name: String) throws {
    let scenario = Scenario(name)
    let reading = try scenario.read()
    print(DiagnosticPrinter(source: try scenario.source()).text(reading.diagnostics))
    #expect(reading.event != nil)
  }
}
