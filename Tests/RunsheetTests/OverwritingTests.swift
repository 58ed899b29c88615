// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite("A file the command reads")
struct OverwritingTests {
  @Test(
    "is never written over, by whatever name and option",
    arguments: [
      ["solve", "event.yaml", "--format", "text", "-o", "event.yaml"],
      ["solve", "event.yaml", "--format", "text", "-o", "./event.yaml"],
      ["solve", "event.yaml", "--format", "text", "-o", "soft-link.yaml"],
      ["solve", "event.yaml", "--format", "text", "-o", "hard-link.yaml"],
      ["solve", "event.yaml", "--stats", "event.yaml"],
      ["solve", "soft-link.yaml", "--stats", "hard-link.yaml"],
      ["check", "event.yaml", "--format", "text", "-o", "event.yaml"],
      ["model", "event.yaml", "-o", "event.yaml"],
      ["model", "event.yaml", "--stats", "event.yaml"],
      ["verify", "event.yaml", "plan.json", "-o", "plan.json"],
      ["verify", "event.yaml", "plan.json", "--format", "json", "-o", "event.yaml"],
      ["solve", "-", "--format", "text", "-o", ".input"],
    ]
  )
  func isKept(arguments: [String]) throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    try command.write("{}", to: "plan.json")
    let files = FileManager.default
    try files.createSymbolicLink(
      atPath: command.file("soft-link.yaml").path,
      withDestinationPath: "event.yaml"
    )
    try files.linkItem(at: command.file("event.yaml"), to: command.file("hard-link.yaml"))
    let outcome = try run(arguments, in: command)
    #expect(outcome.code == 64)
    #expect(outcome.output == "")
    #expect(outcome.error.contains("is also read"))
    #expect(try command.text(of: "event.yaml") == SmallEvents.fitting)
    #expect(try command.text(of: "plan.json") == "{}")
  }

  @Test("is kept when only the event names it")
  func companionIsKept() throws {
    let command = try BuiltCommand()
    let list = "category,name\ncollective,Nhân dân và cán bộ xã Nam La\n"
    try command.write(list, to: "list.csv")
    try command.write(
      SmallEvents.fitting.replacing("collectives: 3", with: "recipients: list.csv"),
      to: "event.yaml"
    )
    #expect(try command.run("check", "event.yaml").code == 0)
    for call in ["check", "solve"] {
      let outcome = try command.run(call, "event.yaml", "-o", "list.csv")
      #expect(outcome.code == 64)
      #expect(outcome.error.contains("is also read"))
      #expect(try command.text(of: "list.csv") == list)
    }
  }

  @Test(
    "is not the same as another that is written",
    arguments: [
      ["plan.json", "plan.json"], ["plan.json", "./plan.json"], ["old.json", "link.json"],
    ]
  )
  func outputsDiffer(names: [String]) throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    try command.write("old", to: "old.json")
    try FileManager.default.createSymbolicLink(
      atPath: command.file("link.json").path,
      withDestinationPath: "old.json"
    )
    let outcome = try command.run("solve", "event.yaml", "-o", names[0], "--stats", names[1])
    #expect(outcome.code == 64)
    #expect(outcome.error.contains("are one file"))
    #expect(try command.text(of: "old.json") == "old")
    #expect(try !command.names.contains("plan.json"))
  }

  @Test("leaves devices to be read and written at will")
  func allowsDevices() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    let outcome = try command.run(
      "solve",
      "event.yaml",
      "--format",
      "text",
      "-o",
      "/dev/null",
      "--stats",
      "/dev/null"
    )
    #expect(outcome.code == 0)
  }

  private func run(_ arguments: [String], in command: BuiltCommand) throws -> BuiltCommand.Outcome {
    let process = try command.start(arguments, input: SmallEvents.fitting)
    process.waitUntilExit()
    return try command.outcome(of: process)
  }
}
