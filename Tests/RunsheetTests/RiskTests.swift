// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite("runsheet risk")
struct RiskTests {
  @Test("solves first without a plan, and says the same with the plan of solve")
  func withAndWithoutPlan() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    #expect(try command.run("solve", "event.yaml", "-o", "plan.json").code == 0)
    let alone = try command.run("risk", "event.yaml", "--runs", "3000", "--format", "json")
    #expect(alone.code == 0, "\(alone.error)")
    let given = try command.run(
      "risk",
      "event.yaml",
      "plan.json",
      "--runs",
      "3000",
      "--format",
      "json"
    )
    #expect(given.output == alone.output)
    let data = try #require(
      try JSONSerialization.jsonObject(with: Data(given.output.utf8)) as? [String: Any]
    )
    #expect(data["runs"] as? Int == 3000)
    let other = try command.run(
      "risk",
      "event.yaml",
      "plan.json",
      "--runs",
      "3000",
      "--seed",
      "2",
      "--format",
      "json"
    )
    #expect(other.output != given.output)
  }

  @Test("ends with 2 and the reason when no order exists")
  func noOrder() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.impossible, to: "event.yaml")
    let outcome = try command.run("risk", "event.yaml", "--language", "en")
    let solved = try command.run("solve", "event.yaml", "--language", "en")
    #expect(outcome.code == 2)
    #expect(outcome.error == solved.error)
    #expect(outcome.output == "")
  }

  @Test("tells the chance of a moment asked for, and refuses one of a stranger")
  func moments() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    let outcome = try command.run(
      "risk",
      "event.yaml",
      "--runs",
      "2000",
      "--by",
      "duong=8h05",
      "--format",
      "csv"
    )
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("08:05"))
    let stranger = try command.run("risk", "event.yaml", "--by", "la=8h00", "--language", "en")
    #expect(stranger.code == 1)
    #expect(stranger.error.contains("the plan has no item 'la'"))
  }

  @Test(
    "refuses calls that mean nothing",
    arguments: [
      ["--runs", "0"], ["--runs", "-5"], ["--runs", "1000000000000"], ["--runs", "nan"],
      ["--by", "duong"], ["--by", "=8h"], ["--by", "duong=late"], ["--policy", "hurry"],
      ["--seed", "-1"],
    ]
  )
  func usage(arguments: [String]) throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    let process = try command.start(["risk", "event.yaml"] + arguments)
    process.waitUntilExit()
    #expect(try command.outcome(of: process).code == 64)
  }

  @Test("learns from as-run lists and refuses one without rows")
  func asRun() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    let header = "Index,Title,Cue,Scheduled Start,Actual Start,Scheduled End,Actual End\n"
    let row = "1,,talk,07:30,07:30,07:40,07:55\n"
    try command.write(header + String(repeating: row, count: 40), to: "truoc.csv")
    let usual = try command.run("risk", "event.yaml", "--runs", "2000", "--format", "csv")
    let learnt = try command.run(
      "risk",
      "event.yaml",
      "--runs",
      "2000",
      "--as-run",
      "truoc.csv",
      "--format",
      "csv"
    )
    #expect(learnt.code == 0)
    #expect(learnt.output != usual.output)
    try command.write("", to: "truoc.csv")
    let empty = try command.run("risk", "event.yaml", "--as-run", "truoc.csv", "--language", "en")
    #expect(empty.code == 1)
    #expect(empty.error.contains("truoc.csv:1:1: error: the as-run list is empty"))
  }
}
