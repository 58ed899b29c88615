// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

@Suite("Changes after the papers went out")
struct KeepTests {
  /// One talk is called off, and the signing takes longer than the plan of Lạng Sơn knew.
  private static func changedEvent() throws -> String {
    let path = ScenarioTests.event("lang-son-2019")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let fewer = lines.filter { !$0.contains("{ id: nhung,") }
    #expect(fewer.count == lines.count - 1)
    let changed = fewer.joined(separator: "\n")
      .replacing("minutes: 5..12, prefer: 8", with: "minutes: 10..12, prefer: 10")
    #expect(changed.contains("10..12"))
    return changed
  }

  private static let plan = ScenarioTests.project
    .appendingPathComponent("Scenarios/lang-son-2019/papers/plan.json").path

  @Test("an event that did not change keeps its plan, and every line stands")
  func keepsEverything() throws {
    let command = try BuiltCommand()
    let event = ScenarioTests.event("lang-son-2019")
    let outcome = try command.run(
      "solve",
      event,
      "--keep",
      Self.plan,
      "--errata",
      "changes.json",
      "-o",
      "plan.json",
      "--language",
      "en"
    )
    #expect(outcome.code == 0, "\(outcome.error)")
    let data = try command.text(of: "changes.json")
    #expect(data.contains("\"changes\": []"))
    let handedOut = try String(contentsOfFile: Self.plan, encoding: .utf8)
    func items(_ text: String) -> Substring? {
      text.firstRange(of: "\"items\"").map { text[$0.lowerBound...] }
    }
    #expect(try items(command.text(of: "plan.json")) == items(handedOut))
  }

  @Test("as little is changed as can be; the list of changes is kept beside the plan")
  func tellsChanges() throws {
    let command = try BuiltCommand()
    try command.write(try Self.changedEvent(), to: "event.yaml")
    let outcome = try command.run(
      "solve",
      "event.yaml",
      "--keep",
      Self.plan,
      "-o",
      "plan.json",
      "--errata",
      "changes.txt"
    )
    #expect(outcome.code == 0, "\(outcome.error)")
    let papers = ScenarioTests.project.appendingPathComponent("Scenarios/lang-son-2019/papers")
    expectGolden(
      try command.text(of: "changes.txt"),
      at: papers.appendingPathComponent("changes.txt")
    )
    #expect(try command.run("verify", "event.yaml", "plan.json").code == 0)
    // The papers of the new plan bring the same list.
    let written = try command.run(
      "papers",
      "event.yaml",
      "plan.json",
      "--since",
      Self.plan,
      "--papers",
      "changes",
      "-o",
      "out"
    )
    #expect(written.code == 0, "\(written.error)")
    #expect(try command.text(of: "out/changes.txt") == command.text(of: "changes.txt"))
    let names = try FileManager.default.contentsOfDirectory(
      atPath: command.file("out").path
    )
    // Beside the plan that was kept, the proof counts: by that plan it was found.
    #expect(!written.error.contains("--since"))
    let beside = try proof(command, "--since", Self.plan)
    #expect(beside.paper.contains("Change from the earlier plan"))
    #expect(beside.paper.contains("Proved best"))
    let alone = try proof(command)
    #expect(alone.error.contains("--since"))
    #expect(alone.paper.contains("not every preference is proved best"))
    #expect(
      names.sorted()
        == ["csv", "docx", "html", "json", "md", "pdf", "txt", "xlsx"].map { "changes." + $0 }
    )
  }

  /// What the running order of the kept plan says of its proof.
  private func proof(
    _ command: BuiltCommand,
    _ options: String...
  ) throws -> (paper: String, error: String) {
    let arguments = [
      "papers", "event.yaml", "plan.json", "--papers", "running-order", "--formats", "text", "-o",
      "proof", "--language", "en",
    ]
    let outcome = try command.run(arguments: arguments + options)
    #expect(outcome.code == 0, "\(outcome.error)")
    return (try command.text(of: "proof/running-order.txt"), outcome.error)
  }

  @Test("items that came or went since are told, and the rest of the plan is kept")
  func tellsStrangers() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    try command.write(
      "id,start,end,title\nchao-co,07:30,07:33,Chào cờ\nbo-di,07:33,07:40,Phần đã bỏ\n"
        + "the-thao,07:40,07:50,Thể thao\n",
      to: "old.csv"
    )
    let outcome = try command.run(
      "solve",
      "event.yaml",
      "--keep",
      "old.csv",
      "-o",
      "plan.json",
      "--errata",
      "changes.csv",
      "--language",
      "en"
    )
    #expect(outcome.code == 0, "\(outcome.error)")
    #expect(outcome.error.contains("the event does not have any more: “Phần đã bỏ”"))
    #expect(outcome.error.contains("the event has now, and this plan has not: “Xây dựng đường"))
    let lines = try command.text(of: "changes.csv")
    #expect(lines.contains("bo-di,removed,07:33-07:40,,Phần đã bỏ"))
    #expect(lines.contains("duong,added,,"))
  }

  @Test(
    "is refused without a plan, with a plan that is none, or onto a file it reads",
    arguments: [
      ["--errata", "changes.txt"], ["--keep", "old.csv", "--errata", "changes"],
      ["--keep", "old.csv", "--errata", "changes.ics"],
      ["--keep", "old.csv", "--errata", "old.csv"], ["--keep", "old.csv", "-o", "old.csv"],
      ["--keep", "old.csv", "--errata", "x.txt", "-o", "x.txt"],
    ]
  )
  func refuses(arguments: [String]) throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    try command.write("id,start,end\nchao-co,07:30,07:33\n", to: "old.csv")
    let before = try command.names
    let outcome = try command.run(arguments: ["solve", "event.yaml"] + arguments)
    #expect(outcome.code == 64, "\(outcome.error)")
    #expect(try command.names == before)
  }

  @Test("a plan that cannot be read is told with its place, and nothing is written")
  func refusesFaultyPlans() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    try command.write("id,start,end\nchao-co,07:30,sớm\n", to: "old.csv")
    for arguments in [
      ["solve", "event.yaml", "--keep", "old.csv", "-o", "x.txt"],
      ["papers", "event.yaml", "--since", "old.csv", "-o", "x"],
    ] {
      let outcome = try command.run(arguments: arguments)
      #expect(outcome.code == 1)
      #expect(outcome.error.contains("old.csv:2"))
    }
    #expect(try command.names == ["event.yaml", "old.csv"])
  }
}
