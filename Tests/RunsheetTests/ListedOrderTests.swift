// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite("runsheet solve --order listed")
struct ListedOrderTests {
  private static let talks = """
    format: 1
    event: { title: Hội nghị biểu dương, date: 2026-05-08, language: vi }
    session: { starts: "07:30", ends: "07:50" }
    programme:
      - block: tham-luan
        order: free
        kind: talk
        items:
          - { id: huu-lung, title: Phong trào thi đua, minutes: 5..9, prefer: 9 }
          - { id: bao-long, title: Đổi mới công nghệ, minutes: 5..9, prefer: 9, starts: RANGE }
    preferences: [keep_optional, preferred_minutes, finish_early]
    """

  @Test("keeps the order of the file and times it")
  func keepsOrder() throws {
    let command = try BuiltCommand()
    try command.write(Self.talks.replacing("RANGE", with: "..07:38"), to: "event.yaml")
    let outcome = try command.run(
      "solve",
      "event.yaml",
      "--order",
      "listed",
      "-o",
      "plan.json"
    )
    #expect(outcome.code == 0 && outcome.error == "")
    let plan = try command.text(of: "plan.json")
    let first = try #require(plan.range(of: "huu-lung"))
    let second = try #require(plan.range(of: "bao-long"))
    #expect(first.lowerBound < second.lowerBound)
    #expect(plan.contains("\"prover\": \"fixed-order\""))
    #expect(try command.run("verify", "event.yaml", "plan.json").code == 0)
  }

  @Test("ends with 2 when the order of the file cannot hold, though another can")
  func refusesOrder() throws {
    let command = try BuiltCommand()
    try command.write(Self.talks.replacing("RANGE", with: "..07:31"), to: "event.yaml")
    #expect(try command.run("solve", "event.yaml").code == 0)
    let outcome = try command.run("solve", "event.yaml", "--order", "listed")
    #expect(outcome.code == 2 && outcome.output == "" && outcome.error != "")
  }
}
