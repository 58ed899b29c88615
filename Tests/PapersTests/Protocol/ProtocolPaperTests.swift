// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import PaperFormats
import Papers
import TestSupport
import Testing

@Suite("The protocol check")
struct ProtocolPaperTests {
  @Test("of Lạng Sơn is the one kept beside it, and holds nothing back")
  func isKept() throws {
    let scenario = try Scenario("lang-son-2019")
    let paper = try #require(
      ProtocolPaper(
        scenario.order,
        of: scenario.event,
        language: .vietnamese,
        program: "runsheet 0.1.0"
      )
    )
    #expect(!paper.isBlocking)
    expectGolden(PaperFormat.text.write(paper.document), at: scenario.golden("protocol.txt"))
  }

  @Test("is none for an event without a profile")
  func isNone() throws {
    let scenario = try Scenario("school-awards-night")
    #expect(
      ProtocolPaper(scenario.order, of: scenario.event, language: .english, program: "x") == nil
    )
  }
}
