// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite("runsheet solve")
struct SolveTests {
  @Test("prints the running order and nothing else")
  func printsOrder() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    let outcome = try command.run("solve", "event.yaml")
    #expect(outcome.code == 0)
    #expect(outcome.error == "")
    #expect(outcome.output.hasPrefix("TRÌNH TỰ CHƯƠNG TRÌNH\n"))
    #expect(outcome.output.contains("Ông Nông Văn Nguyệt"))
    #expect(outcome.output.contains("Tối ưu đã chứng minh"))
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(try command.run("solve", "event.yaml").output == outcome.output)
  }

  @Test("reads standard input and speaks the language asked for")
  func readsInput() throws {
    let outcome = try BuiltCommand()
      .run("solve", "-", "--language", "en", input: SmallEvents.fitting)
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("RUNNING ORDER\n"))
    #expect(outcome.output.contains("Thursday 16 January 2020"))
  }

  @Test("writes a plan by the extension of the file, the same bytes twice")
  func writesPlan() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    let outcome = try command.run("solve", "event.yaml", "-o", "plan.json")
    #expect(outcome.code == 0 && outcome.output == "" && outcome.error == "")
    let plan = try command.text(of: "plan.json")
    #expect(plan.hasPrefix("{\n  \"format\": 1,\n  \"status\": \"optimal\",\n"))
    #expect(try command.run("solve", "event.yaml", "--format", "json").output == plan)
  }

  @Test(
    "writes every format by its extension",
    arguments: [
      ("a.txt", "TRÌNH"), ("a.md", "# Trình"), ("a.csv", "\u{FEFF}id,"), ("a.html", "<!DOCTYPE"),
    ]
  )
  func writesFormats(name: String, start: String) throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    #expect(try command.run("solve", "event.yaml", "-o", name).code == 0)
    #expect(try command.text(of: name).hasPrefix(start))
    #expect(try command.names == [name, "event.yaml"].sorted())
  }

  @Test(
    "knows a format by the extension of its files, too",
    arguments: [("md", "markdown"), ("txt", "text")]
  )
  func knowsShortFormats(short: String, long: String) throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    let outcome = try command.run("solve", "event.yaml", "--format", short)
    #expect(outcome.code == 0)
    #expect(try command.run("solve", "event.yaml", "--format", long).output == outcome.output)
  }

  @Test("leaves the proof out of a paper to hand out", arguments: ["text", "markdown", "html"])
  func leavesOutProof(format: String) throws {
    let command = try BuiltCommand()
    try command.write(
      SmallEvents.fitting.replacing("ends: \"08:20\"", with: "ends: \"07:56\""),
      to: "event.yaml"
    )
    let whole = try command.run("solve", "event.yaml", "--format", format)
    #expect(whole.output.contains("Mức độ tối ưu") && whole.output.contains("(−"))
    let outcome = try command.run("solve", "event.yaml", "--format", format, "--no-proof")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Xây dựng đường nông thôn"))
    #expect(!outcome.output.contains("ối ưu") && !outcome.output.contains("(−"))
  }

  @Test("ends with 2 and the reasons when no order exists, and leaves files alone")
  func tellsReasons() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.impossible, to: "event.yaml")
    try command.write("old", to: "plan.json")
    let outcome = try command.run("solve", "event.yaml", "-o", "plan.json", "--language", "en")
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(outcome.error.contains("event.yaml"))
    #expect(outcome.error.contains(": error: "))
    #expect(try command.text(of: "plan.json") == "old")
    let json = try command.run("solve", "event.yaml", "--format", "json")
    #expect(json.code == 2)
    #expect(json.output.contains("\"status\": \"infeasible\""))
  }

  @Test("stays close to an earlier plan, which may have been made by hand")
  func keepsPlan() throws {
    let command = try BuiltCommand()
    let text = SmallEvents.fitting + "preferences: [ keep_plan: plan.csv ]\n"
    try command.write(text, to: "event.yaml")
    try command.write(
      """
      id,start,end
      chao-co,07:30,07:33
      bo-di,07:33,07:38
      duong,07:40,07:50
      the-thao,07:51,08:02

      """,
      to: "plan.csv"
    )
    let outcome = try command.run("solve", "event.yaml", "-o", "plan.json")
    #expect(outcome.code == 0, "\(outcome.error)")
    let plan = try command.text(of: "plan.json")
    #expect(plan.contains("\"name\": \"keep_plan\""))
    #expect(plan.contains("\"name\": \"keep_plan_starts\""))
    let order = try command.run("solve", "event.yaml", "--format", "csv").output
    let lines = order.split(whereSeparator: \.isNewline).map(String.init)
    #expect(lines.contains { $0.hasPrefix("duong,07:40,07:50,") })
    #expect(lines.contains { $0.hasPrefix("the-thao,07:51,08:02,") })
    #expect(try command.run("verify", "event.yaml", "plan.json").code == 0)
  }

  @Test("ends with 1 where the plan to keep is no plan, at its line")
  func tellsFaultsOfKeptPlan() throws {
    let command = try BuiltCommand()
    let text = SmallEvents.fitting + "preferences: [ keep_plan: plan.csv ]\n"
    try command.write(text, to: "event.yaml")
    try command.write("id,start,end\nduong,soon,07:50\n", to: "plan.csv")
    for name in ["solve", "check"] {
      let outcome = try command.run(name, "event.yaml", "--language", "en")
      #expect(outcome.code == 1)
      let told = outcome.output + outcome.error
      #expect(told.contains("plan.csv:2:1: error: 'soon' is no clock time"), "\(told)")
    }
    let missing = text.replacing("plan.csv", with: "there-is-none.json")
    try command.write(missing, to: "event.yaml")
    #expect(try command.run("solve", "event.yaml").code == 1)
  }

  @Test("ends with 1 on a faulty file")
  func tellsFaults() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.faulty, to: "event.yaml")
    let outcome = try command.run("solve", "event.yaml")
    #expect(outcome.code == 1)
    #expect(outcome.output == "")
    #expect(outcome.error.contains(": error: "))
  }

  @Test(
    "ends with 64 when it is called wrongly",
    arguments: [
      ["solve"], ["solve", "e", "--format", "doc"], ["solve", "e", "--time-limit", "0"],
      ["solve", "e", "--time-limit", "1e300"],
      ["solve", "e", "-o", "plan"], ["solve", "e", "--language", "fr"], ["frobnicate"],
      ["verify", "-", "-"], ["model", "e", "--level", "0"], ["solve", "e", "--seed", "x"],
    ]
  )
  func tellsUsage(arguments: [String]) throws {
    let command = try BuiltCommand()
    let process = try command.start(arguments)
    process.waitUntilExit()
    let outcome = try command.outcome(of: process)
    #expect(outcome.code == 64)
    #expect(outcome.output == "")
    #expect(outcome.error.contains("Usage: runsheet"))
  }

  @Test("tells what the work took only when it is asked")
  func tellsStatistics() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    let outcome = try command.run("solve", "event.yaml", "--verbose", "--stats", "stats.json")
    #expect(outcome.error.contains("search: "))
    let stats = try JSONSerialization.jsonObject(
      with: Data(try command.text(of: "stats.json").utf8)
    )
    #expect((stats as? [String: Any])?["search_steps"] is Int)
  }

  @Test("survives a reader that goes away")
  func survivesClosedPipe() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    let script =
      "'\(try BuiltCommand.executable.path)' solve event.yaml | true; echo ${PIPESTATUS[0]}"
    let process = try command.start(["-c", script], executable: URL(fileURLWithPath: "/bin/bash"))
    process.waitUntilExit()
    let outcome = try command.outcome(of: process)
    #expect(outcome.output == "0\n")
    #expect(outcome.error == "")
  }

  @Test("ends at Ctrl-C with the best plan so far", arguments: [SIGINT, SIGTERM])
  func endsAtInterrupt(number: Int32) throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.large, to: "event.yaml")
    let process = try command.start([
      "solve", "event.yaml", "-o", "plan.json", "--max-steps", "1000000000", "--progress", "always",
    ])
    // Progress comes after a second; from then on the command listens for signals.
    let patience = Date().addingTimeInterval(60)
    while try command.text(of: ".error").isEmpty, process.isRunning, Date() < patience {
      Thread.sleep(forTimeInterval: 0.02)
    }
    let sent = Date()
    kill(process.processIdentifier, number)
    process.waitUntilExit()
    let seconds = Date().timeIntervalSince(sent)
    let outcome = try command.outcome(of: process)
    #expect(outcome.code == 130)
    // 0.3 s are promised; a loaded machine is given more.
    #expect(seconds < 2)
    #expect(outcome.error.contains("đã dừng"))
    let verdict = try command.run("verify", "event.yaml", "plan.json")
    #expect(verdict.code == 0)
  }

  @Test("ends with 3 when the limit leaves neither a plan nor a proof")
  func endsUnknown() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.large, to: "event.yaml")
    let outcome = try command.run(
      "solve",
      "event.yaml",
      "--max-steps",
      "0",
      "--time-limit",
      "0.000001",
      "--format",
      "json"
    )
    #expect([0, 3].contains(outcome.code))
    if outcome.code == 3 { #expect(outcome.output.contains("\"status\": \"unknown\"")) }
  }
}
