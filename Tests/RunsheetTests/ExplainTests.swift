// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite("runsheet explain")
struct ExplainTests {
  @Test("says in minutes why nothing fits, and what would help, and ends with 2")
  func saysWhy() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.impossible, to: "event.yaml")
    let outcome = try command.run("explain", "event.yaml", "--language", "en")
    #expect(outcome.code == 2)
    // 3 + 8 + 8 minutes and 4 of awards in a session of 10; one lectern changeover.
    #expect(outcome.output.contains("need at least"))
    #expect(outcome.output.contains("the session has 10 minutes"))
    #expect(outcome.output.contains("Without any one of them, the others can be kept together."))
    #expect(outcome.output.contains("End the session at"))
  }

  @Test("gives a program the conflict, and changes whose event solve finds an order for")
  func isData() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.impossible, to: "event.yaml")
    let outcome = try command.run("explain", "event.yaml", "--format", "json")
    let root = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let data = try #require(root as? [String: Any])
    #expect(data["irreducible"] as? Bool == true)
    let repairs = try #require(data["repairs"] as? [[String: Any]])
    let later = repairs.first { $0["levers"] as? [String] == ["end"] }
    let finish = try #require(later?["finish"] as? String)
    let mended = SmallEvents.impossible.replacing("ends: \"07:40\"", with: "ends: \"\(finish)\"")
    try command.write(mended, to: "mended.yaml")
    #expect(try command.run("solve", "mended.yaml").code == 0)
  }

  @Test("refuses a limit that is none", arguments: ["0", "-1", "nan"])
  func refusesLimits(limit: String) throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    #expect(try command.run("explain", "event.yaml", "--time-limit=\(limit)").code == 64)
  }
}
