// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

/// Every paper in every format, read back with programs that are not ours: `read_times.py` tells how.
@Suite("The times printed in the papers")
struct PaperTimesTests {
  /// The hours that stand in the event file itself.
  private static let stated = [
    "lang-son-2019": "07:30,11:30,11:15",
    "school-awards-night": "18:30,20:45,18:50,20:00,20:40,18:55,19:20,19:55",
  ]

  /// What `document.round` says, in minutes.
  private static let roundings = ["lang-son-2019": "5"]

  private static func plan(_ scenario: String) -> String {
    ScenarioTests.project.appendingPathComponent("Scenarios/\(scenario)/papers/plan.json").path
  }

  private func faults(_ command: BuiltCommand, _ scenario: String) throws -> String {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("read_times.py").path
    let process = try command.start(
      [
        script, "out", Self.plan(scenario), Self.stated[scenario] ?? "",
        Self.roundings[scenario] ?? "1",
      ],
      environment: ["LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"],
      executable: URL(fileURLWithPath: "/usr/bin/python3")
    )
    process.waitUntilExit()
    let outcome = try command.outcome(of: process)
    try #require(outcome.code == 0, "\(outcome.error)")
    return outcome.output
  }

  @Test("are those of the running order, in every paper and format", arguments: stated.keys)
  func areThoseOfTheOrder(scenario: String) throws {
    let command = try BuiltCommand()
    let outcome = try command.run(
      "papers",
      ScenarioTests.event(scenario),
      Self.plan(scenario),
      "--draft",
      "-o",
      "out"
    )
    #expect(outcome.code == 0, "\(outcome.error)")
    #expect(try faults(command, scenario) == "every time is the plan's\n")
  }

  @Test(
    "are missed when one of them is moved",
    arguments: [
      ("running-script.csv", "10:23"), ("call-sheets.html", "10:23"), ("running-order.md", "10:23"),
      ("team-sheet-mc.txt", "10:23"), ("team-sheet-mc.csv", "09:03"),
    ]
  )
  func areHeld(name: String, time: String) throws {
    let command = try BuiltCommand()
    let scenario = "lang-son-2019"
    let outcome = try command.run(
      "papers",
      ScenarioTests.event(scenario),
      Self.plan(scenario),
      "--papers",
      "running-order,running-script,team-sheets,call-sheets",
      "--formats",
      "text,markdown,csv,html",
      "-o",
      "out"
    )
    #expect(outcome.code == 0, "\(outcome.error)")
    let text = try command.text(of: "out/" + name)
    let moved = text.replacing(time, with: String(time.dropLast()) + "7", maxReplacements: 1)
    #expect(moved != text)
    try command.write(moved, to: "out/" + name)
    #expect(try faults(command, scenario).contains(name))
  }
}
