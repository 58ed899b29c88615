// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

@Suite("papers")
struct PapersTests {
  private static let endings = ["csv", "docx", "html", "ics", "json", "md", "pdf", "txt", "xlsx"]

  private static func plan(_ scenario: String) -> String {
    ScenarioTests.project.appendingPathComponent("Scenarios/\(scenario)/papers/plan.json").path
  }

  private func files(_ command: BuiltCommand, _ folder: String) throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: command.file(folder).path)
    return try Dictionary(
      uniqueKeysWithValues: names.map { name in
        (name, try Data(contentsOf: command.file(folder).appendingPathComponent(name)))
      }
    )
  }

  @Test(
    "writes every paper in every format, the same bytes twice, from a plan or without",
    arguments: ["lang-son-2019", "school-awards-night"]
  )
  func writesEverything(scenario: String) throws {
    let command = try BuiltCommand()
    let event = ScenarioTests.event(scenario)
    let plan = Self.plan(scenario)
    let first = try command.run("papers", event, plan, "--draft", "-o", "a/b")
    #expect(first.code == 0, "\(first.error)")
    #expect(try command.run("papers", event, plan, "--draft", "-o", "c").code == 0)
    #expect(try command.run("papers", event, "--draft", "-o", "d/").code == 0)
    let written = try files(command, "a/b")
    #expect(Set(Self.endings.map { "running-order." + $0 }).isSubset(of: Set(written.keys)))
    #expect(
      Set(first.output.split(separator: "\n").map(String.init))
        == Set(written.keys.map { "a/b/" + $0 })
    )
    #expect(try files(command, "c") == written)
    let solved = try files(command, "d")
    #expect(Set(solved.keys) == Set(written.keys))
    for (name, bytes) in written { #expect(solved[name] == bytes, "\(name)") }
  }

  @Test("gives the papers that solve gives")
  func givesThoseOfSolve() throws {
    let command = try BuiltCommand()
    let scenario = "lang-son-2019"
    let event = ScenarioTests.event(scenario)
    let outcome = try command.run(
      "papers",
      event,
      Self.plan(scenario),
      "--papers",
      "running-order",
      "-o",
      "."
    )
    #expect(outcome.code == 0)
    for ending in ["txt", "md", "csv", "html"] {
      let golden = ScenarioTests.project
        .appendingPathComponent("Scenarios/\(scenario)/papers/running-order.\(ending)")
      expectGolden(try command.text(of: "running-order." + ending), at: golden)
    }
  }

  @Test("writes only what is asked for, and tells how far it is")
  func writesWhatIsAsked() throws {
    let command = try BuiltCommand()
    let event = ScenarioTests.event("lang-son-2019")
    let outcome = try command.run(
      "papers",
      event,
      Self.plan("lang-son-2019"),
      "--papers",
      "running-order",
      "--formats",
      "ics,pdf",
      "--progress",
      "always",
      "-o",
      "out"
    )
    #expect(outcome.code == 0)
    #expect(outcome.output == "out/running-order.pdf\nout/running-order.ics\n")
    #expect(outcome.error.contains("1/2 running-order.pdf\n2/2 running-order.ics\n"))
    #expect(try command.run("papers", event, "--papers", "menu", "-o", "x").code == 64)
    #expect(try command.run("papers", event, "--formats", "doc", "-o", "x").code == 64)
    #expect(try command.run("papers", event).code == 64)
  }

  @Test("leaves out the papers with gaps, tells what to fill in, and ends with 1")
  func leavesOutGaps() throws {
    let command = try BuiltCommand()
    let event = ScenarioTests.event("lang-son-2019")
    let plan = Self.plan("lang-son-2019")
    let outcome = try command.run("papers", event, plan, "--formats", "text", "-o", "out")
    #expect(outcome.code == 1)
    #expect(outcome.error.contains("error: không lập 'mc-script': còn 20 chỗ chưa điền"))
    #expect(outcome.error.contains("note: texts.so_cum: chưa có, cần cho “Ký kết giao ước"))
    // What is looked for before papers are handed out is told here as `check` tells it.
    #expect(
      outcome.error.contains("note: “Ký kết giao ước thi đua năm 2020” chưa có người thực hiện")
    )
    let names = try files(command, "out").keys
    #expect(names.contains("running-order.txt") && !names.contains("mc-script.txt"))
    let draft = try command.run("papers", event, plan, "--formats", "text", "--draft", "-o", "out")
    #expect(draft.code == 0)
    let golden = ScenarioTests.project
      .appendingPathComponent("Scenarios/lang-son-2019/papers/mc-script.txt")
    expectGolden(try command.text(of: "out/mc-script.txt"), at: golden)
  }

  @Test("holds public papers back for a firm rule of protocol, until a reason is written")
  func holdsBackForProtocol() throws {
    let command = try BuiltCommand()
    let path = ScenarioTests.event("lang-son-2019")
    let event = try String(contentsOfFile: path, encoding: .utf8)
    // Prizes of the province before those of the government.
    let lines = event.split(separator: "\n", omittingEmptySubsequences: false)
    let flags = try #require(lines.first { $0.contains("id: kt-co-chinh-phu") })
    let own = try #require(lines.first { $0.contains("id: kt-co-tinh") })
    let turned = lines.map { $0 == flags ? own : $0 == own ? flags : $0 }.joined(separator: "\n")
    try command.write(turned, to: "event.yaml")
    let arguments = ["papers", "event.yaml", "--papers", "award-stage-map,protocol", "-o", "out"]
    let outcome = try command.run(arguments: arguments + ["--formats", "text"])
    #expect(outcome.code == 1)
    #expect(outcome.error.contains("error: không lập 'award-stage-map'"))
    #expect(outcome.error.contains("texts.bo_qua-c07"))
    #expect(try Array(files(command, "out").keys) == ["protocol.txt"])
  }

  @Test("takes an organisation's own sentences from a folder, and tells what is wrong with them")
  func takesTemplates() throws {
    let command = try BuiltCommand()
    let event = ScenarioTests.event("lang-son-2019")
    let plan = Self.plan("lang-son-2019")
    try FileManager.default.createDirectory(
      at: command.file("words"),
      withIntermediateDirectories: false
    )
    try command.write("Xin mời {{ten_ngan}} nghỉ <ít> phút.", to: "words/break.vi.mustache")
    let arguments = [
      "papers", event, plan, "--papers", "mc-script", "--formats", "text", "-o", "out",
    ]
    let outcome = try command.run(arguments: arguments + ["--draft", "--templates", "words"])
    #expect(outcome.code == 0, "\(outcome.error)")
    #expect(try command.text(of: "out/mc-script.txt").contains("Xin mời Hội nghị nghỉ <ít> phút."))
    try command.write("{{> other}}", to: "words/no_such.mustache")
    let refused = try command.run(arguments: arguments + ["--draft", "--templates", "words"])
    #expect(refused.code == 1)
    #expect(refused.error.contains("words: error: no_such.mustache"))
    #expect(try command.run(arguments: arguments + ["--templates", "nowhere"]).code == 1)
  }

  @Test("leaves out nothing but the file that cannot be made, and ends with 1")
  func refusesOneFile() throws {
    let command = try BuiltCommand()
    let event = SmallEvents.fitting.replacing("đường nông thôn", with: "đường \u{378}")
    try command.write(event, to: "event.yaml")
    let outcome = try command.run(
      "papers",
      "event.yaml",
      "--papers",
      "running-order",
      "-o",
      "out",
      "--language",
      "en"
    )
    #expect(outcome.code == 1)
    #expect(outcome.error.contains("out/running-order.pdf: error: no installed font has"))
    #expect(outcome.error.contains("U+0378"))
    let names = try files(command, "out").keys
    #expect(!names.contains("running-order.pdf") && names.contains("running-order.docx"))
  }

  @Test("ends with 2 for a plan that breaks a rule, and writes nothing")
  func refusesBrokenPlan() throws {
    let command = try BuiltCommand()
    let event = ScenarioTests.event("lang-son-2019")
    let plan = String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: Self.plan("lang-son-2019"))),
      as: UTF8.self
    )
    let broken = plan.replacing("\"end\": \"11:30\"", with: "\"end\": \"11:45\"")
    try command.write(broken, to: "plan.json")
    let outcome = try command.run("papers", event, "plan.json", "-o", "out")
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("plan.json: error: "))
    #expect(try command.names == ["plan.json"])
  }

  @Test("does not write over what it reads, nor into what is no folder")
  func sparesInputs() throws {
    let command = try BuiltCommand()
    let event = ScenarioTests.event("lang-son-2019")
    try FileManager.default.copyItem(
      atPath: Self.plan("lang-son-2019"),
      toPath: command.file("running-order.json").path
    )
    #expect(try command.run("papers", event, "running-order.json", "-o", ".").code == 64)
    #expect(try command.names == ["running-order.json"])
    let outcome = try command.run("papers", event, "-o", "running-order.json", "--language", "en")
    #expect(outcome.code == 1)
    #expect(outcome.error.contains("this is a file, not a folder"))
  }
}
